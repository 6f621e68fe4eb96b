-- How cases walked their routines (P-10), as made of the log up to the version that is kept beside it: a report replays
-- what has gone on since, and nothing else. It says nothing that the log does not say (`linje check` holds the two
-- together). Who changes the rules by which a routine is followed empties both tables: the next report fills them.
create table walks (
  -- Out of the hash of what it says: many cases walk alike.
  id uuid primary key,
  says jsonb not null
);
create table case_walks (
  case_number integer primary key references cases,
  version integer not null,
  walk_id uuid not null references walks,
  -- Whole minutes of each visit, with commas between; nothing where nothing came before.
  minutes text not null
);
