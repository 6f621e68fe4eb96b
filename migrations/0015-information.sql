-- What is told to those concerned by a case: the decision, the 3rd line's note, and the notices that spring from it.

alter table cases
  add column information jsonb,
  add column information_demanded boolean not null default false,
  add column notices jsonb not null default '[]';

-- 1st lines that read the head of a supplier's case because a notice from it has reached them (DESIGN section 6).
create table case_reached (
  case_number integer not null references cases,
  team_id uuid not null references teams,
  primary key (case_number, team_id)
);
create index case_reached_team on case_reached (team_id, (-case_number));
