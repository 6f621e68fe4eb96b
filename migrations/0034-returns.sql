-- Reports on letters that are on no case are read in one list (B14).
create index mails_returns on mails (team_id, id) where reason = 'report-without-letter';
