-- What a supplier tells of a fault she reports, as far as rules and lists ask for it.

-- Her own priority (M.2.1.2), which the 2nd line's starts from; null where she told none. Open cases keep what they have.
alter table cases add column told_priority smallint check (told_priority between 1 and 5);

-- What a supplier's letter says of her solution, `{"kind": "now"}` or with the version in which it comes (M.1.2.2,
-- M.1.3.5, M.2.1.7); null where she says nothing of it. The solution itself is the 2nd line's to log.
alter table letters add column says jsonb;

-- Letters drafted for those who wait for a version that has come: one a case, looked through by whoever sends it. While
-- it is being sent it is hers for a minute; that it was sent is told by the letter itself.
create table release_letters (
  release_id uuid not null references releases,
  case_number integer not null references cases,
  text text not null,
  at timestamptz not null,
  by_id uuid not null references people,
  claimed_at timestamptz,
  primary key (release_id, case_number)
);

-- Which services a member of a 1st line helps with (O-2). Who has none here helps with all of them.
create table coverage (
  team_id uuid not null references teams,
  person_id uuid not null references people,
  service_id uuid not null references services,
  primary key (team_id, person_id, service_id)
);
