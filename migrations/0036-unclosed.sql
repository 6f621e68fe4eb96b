-- Lists of what is not closed, which of ten years is one case in forty, in each order they are read in. What was here for
-- what is open serves no list that holds solved cases too, as a team's does; this serves both.
drop index cases_team_open;
drop index cases_owner_team_open;
create index cases_team_unclosed on cases (team_id, (-number)) where status <> 'closed';
create index cases_owner_team_unclosed on cases (owner_team_id, (-number)) where status <> 'closed';

create index cases_changed_unclosed on cases (changed_at, number) where status <> 'closed';
create index cases_team_changed_unclosed on cases (team_id, changed_at, number) where status <> 'closed';
create index cases_owner_team_changed_unclosed on cases (owner_team_id, changed_at, number) where status <> 'closed';
create index cases_follow_up_unclosed on cases ((coalesce(follow_up_at, 'infinity'::timestamptz)), (-number))
  where status <> 'closed';
create index cases_team_follow_up_unclosed on cases
  (team_id, (coalesce(follow_up_at, 'infinity'::timestamptz)), (-number)) where status <> 'closed';
create index cases_owner_team_follow_up_unclosed on cases
  (owner_team_id, (coalesce(follow_up_at, 'infinity'::timestamptz)), (-number)) where status <> 'closed';
create index cases_priority_unclosed on cases ((coalesce(priority, 9)), (-number)) where status <> 'closed';
create index cases_team_priority_unclosed on cases (team_id, (coalesce(priority, 9)), (-number)) where status <> 'closed';
create index cases_owner_team_priority_unclosed on cases (owner_team_id, (coalesce(priority, 9)), (-number))
  where status <> 'closed';
