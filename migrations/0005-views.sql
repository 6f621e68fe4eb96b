-- Lists as people want them: other orders than the newest number first, and filters that are kept under a name.

-- A list in an order reads its page from one of these, as it does by number (see store/case-order). Work is looked at
-- over all there is, by the team that has it and by the team that owns it; what one person has is few and is sorted.
create index cases_changed on cases (changed_at, number);
create index cases_team_changed on cases (team_id, changed_at, number);
create index cases_owner_team_changed on cases (owner_team_id, changed_at, number);
-- What waits for a day comes first, by that day; what has none comes after it.
create index cases_follow_up on cases ((coalesce(follow_up_at, 'infinity'::timestamptz)), (-number));
create index cases_team_follow_up on cases (team_id, (coalesce(follow_up_at, 'infinity'::timestamptz)), (-number));
create index cases_owner_team_follow_up on cases
  (owner_team_id, (coalesce(follow_up_at, 'infinity'::timestamptz)), (-number));
-- 1 is worst; what has no priority yet comes last.
create index cases_priority on cases ((coalesce(priority, 9)), (-number));
create index cases_team_priority on cases (team_id, (coalesce(priority, 9)), (-number));
create index cases_owner_team_priority on cases (owner_team_id, (coalesce(priority, 9)), (-number));
-- What else a list is often narrowed by.
create index cases_agency on cases (agency_id, (-number));
create index cases_service on cases (service_id, (-number));
create index cases_steps on cases using gin (steps);
-- Cases come in the order of their numbers, so that a few pages hold a day.
create index cases_opened on cases using brin (opened_at) with (pages_per_range = 16);

-- A filter with a name: one person's, or a team's and then every member's.
create table saved_views (
  id uuid primary key,
  person_id uuid references people,
  team_id uuid references teams,
  name text collate "nb-NO-x-icu" not null,
  -- The filter as an address has it: names of fields and what they are asked to be.
  filter jsonb not null,
  made_by uuid not null references people,
  made_at timestamptz not null,
  check ((person_id is null) <> (team_id is null))
);
create index saved_views_person on saved_views (person_id, name) where person_id is not null;
create index saved_views_team on saved_views (team_id, name) where team_id is not null;
