-- How far each of the staff has seen a case: what a list marks as unread, and what is new on its page (issue 3).
-- Not part of the case: a look changes nothing that anybody else sees, and is no event of its log.

create table case_looks (
  person_id uuid not null references people,
  case_number integer not null references cases,
  -- The version of the case that was on the screen; it only ever grows.
  version integer not null,
  at timestamptz not null,
  primary key (person_id, case_number)
);
