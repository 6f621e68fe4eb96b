-- Letters in the words of a house or of a team.

-- Where neither a team nor the house has words of its own for a letter, Linje's are used (src/mail/text/letter-*.ts).
create table letter_templates (
  kind text not null,
  -- Null for the house as a whole.
  team_id uuid references teams,
  language text not null check (language in ('nb', 'nn', 'sv', 'en')),
  -- Fields such as {number} are filled in when the letter is written, or when it leaves.
  text text not null,
  unique nulls not distinct (kind, team_id, language)
);

alter table administration_log drop constraint administration_log_kind_check;
alter table administration_log add constraint administration_log_kind_check check (
  kind in (
    'organisation', 'logo', 'agency', 'team', 'supplier', 'service', 'person', 'import', 'test-mail', 'invitation',
    'token', 'letter'
  )
);
