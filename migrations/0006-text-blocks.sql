-- Writing: what a team says often, and notes that call upon a colleague (issue 3).

-- A text of a team's, in one to four languages. Fields such as {requester} are filled in when it is put into a letter.
create table text_blocks (
  id uuid primary key,
  team_id uuid not null references teams,
  name text collate "nb-NO-x-icu" not null,
  nb text,
  nn text,
  sv text,
  en text,
  -- Grows with every change: two who change it at once are told (DESIGN section 2).
  version integer not null default 1,
  changed_by uuid not null references people,
  changed_at timestamptz not null,
  check (coalesce(nb, nn, sv, en) is not null)
);
create index text_blocks_team on text_blocks (team_id, name, id);

-- Whom notes call upon, out of the events: for the list of what one is called upon in, newest first.
create table mentions (
  person_id uuid not null references people,
  -- A UUIDv7: its order is that of time.
  letter_id uuid not null references letters,
  case_number integer not null references cases,
  -- The version of the case with the note in it: whoever has looked at the case since has seen it (case_looks).
  version integer not null,
  primary key (person_id, letter_id)
);
