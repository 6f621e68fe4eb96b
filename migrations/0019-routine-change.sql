-- Changing a routine (P-1): from when a version holds, who published it, what differs from the one before it, and what
-- somebody has uploaded and not published yet.

alter table routines add column valid_from timestamptz;
update routines set valid_from = published_at;
alter table routines alter column valid_from set not null;
-- Null: Linje itself, from the files it came with.
alter table routines add column published_by uuid references people;
-- What differs from the version that held before it, as data; null for the first one.
alter table routines add column differences jsonb;
create index routines_valid on routines (key, valid_from);

-- One a person and routine: an upload takes the place of her former one. The bytes are kept as they came, also where they cannot run.
create table routine_drafts (
  key text not null,
  person_id uuid not null references people,
  -- The name of the file.
  name text not null,
  bpmn bytea not null,
  uploaded_at timestamptz not null,
  primary key (key, person_id)
);

-- Cases that still run, by the version they follow, so that an owner can move some to another.
create index cases_running on cases (routine_id, number) where steps <> '{}';
