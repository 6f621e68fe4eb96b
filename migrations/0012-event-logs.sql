-- Logs of other systems, held against a routine (P-10). An own log needs no copy: it is case_events.

create table event_logs (
  id uuid primary key,
  -- The name of the file; a log that comes again under its name takes the place of the one before.
  name text not null unique,
  -- Key of the routine it is held against; null where it is only measured.
  routine text,
  imported_at timestamptz not null
);

create table logged_events (
  log_id uuid not null references event_logs on delete cascade,
  -- The order of the log: cases as they first occur, in each the order of time.
  place integer not null,
  case_name text not null,
  activity text not null,
  -- Number of the routine's step; null where the activity is none.
  step text,
  at timestamptz not null,
  resource text,
  team text,
  primary key (log_id, place)
);
