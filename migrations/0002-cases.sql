-- The case: one row for lists and rules, its events for truth, and everything said.

create table routines (
  id uuid primary key,
  key text not null,
  version text not null,
  -- The uploaded bytes, as they came.
  bpmn bytea not null,
  compiled jsonb not null,
  -- Names and hints of the steps, and the head of the document, in each language.
  texts jsonb not null,
  published_at timestamptz not null,
  unique (key, version)
);

-- Not an identity column: a number is drawn before the row is written, and gaps are allowed.
create sequence case_numbers as integer start 10001;

create table cases (
  number integer primary key,
  version integer not null,
  title text not null,
  status text not null check (status in ('new', 'open', 'waiting', 'solved', 'closed')),
  waiting_for text check (waiting_for in ('requester', 'supplier', 'other')),
  waiting_supplier_id uuid references suppliers,
  follow_up_at timestamptz,
  team_id uuid not null references teams,
  line text not null check (line in ('first', 'second')),
  handler_id uuid references people,
  owner_team_id uuid references teams,
  owner_id uuid references people,
  requester_id uuid references people,
  agency_id uuid references agencies,
  reporting_supplier_id uuid references suppliers,
  service_id uuid not null references services,
  type text,
  area text,
  impact smallint,
  urgency smallint,
  priority smallint,
  solution_id uuid,
  solution_kind text,
  confirmed boolean not null default false,
  outcome text,
  links integer[] not null default '{}',
  routine_id uuid references routines,
  position jsonb,
  -- Numbers of the active steps, out of the position, for lists.
  steps text[] not null default '{}',
  opened_at timestamptz not null,
  changed_at timestamptz not null,
  check ((requester_id is null) <> (reporting_supplier_id is null)),
  check ((requester_id is null) = (agency_id is null)),
  check ((status = 'waiting') = (waiting_for is not null)),
  check ((status = 'closed') = (outcome is not null))
);
-- Lists read a page from the end of one of these: what is equal in it, then the newest first (see store/newest-cases).
-- What is open is a small part of what there is in the end, so it has indexes of its own.
create index cases_team on cases (team_id, (-number));
create index cases_team_open on cases (team_id, (-number)) where status in ('new', 'open', 'waiting');
create index cases_owner_team on cases (owner_team_id, (-number));
create index cases_owner_team_open on cases (owner_team_id, (-number)) where status in ('new', 'open', 'waiting');
create index cases_handler on cases (handler_id, (-number));
create index cases_handler_open on cases (handler_id, (-number)) where status <> 'closed';
create index cases_owner on cases (owner_id, (-number));
create index cases_owner_open on cases (owner_id, (-number)) where status <> 'closed';
create index cases_requester on cases (requester_id, (-number));
create index cases_reporting_supplier on cases (reporting_supplier_id, (-number));
create index cases_status on cases (status, (-number));
create index cases_title on cases using gin (to_tsvector('norwegian', title));

create table case_suppliers (
  case_number integer not null references cases,
  supplier_id uuid not null references suppliers,
  role text not null,
  reference text,
  -- The order in which they came into the case.
  place smallint not null,
  primary key (case_number, supplier_id)
);
create index case_suppliers_supplier on case_suppliers (supplier_id, (-case_number));
-- Either number finds the case (O-16).
create index case_suppliers_reference on case_suppliers (lower(reference)) where reference is not null;

create table case_events (
  case_number integer not null references cases,
  version integer not null,
  at timestamptz not null,
  actor_id uuid references people,
  line text not null,
  door text not null,
  type text not null,
  body jsonb not null,
  -- SHA-256 over the hash before it and this event (see desk/chain).
  hash bytea not null,
  primary key (case_number, version)
);

-- The log is complete and cannot be edited (B-12), whoever holds the pen.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the log of a case is only ever added to';
end $$;
create trigger case_events_append_only before update or delete or truncate on case_events
  for each statement execute function refuse_change();

-- What people wrote with an event: what was tried, a reason, a note. An event points here.
create table notes (
  id uuid primary key,
  case_number integer not null references cases,
  words jsonb not null
);
create index notes_case on notes (case_number);

create table solutions (
  id uuid primary key,
  case_number integer not null references cases,
  kind text not null,
  text text not null,
  product text,
  version text,
  person_id uuid references people,
  at timestamptz not null
);
create index solutions_case on solutions (case_number);

-- One per address and kind: the small number in a signed reply address.
create table parties (
  case_number integer not null references cases,
  party smallint not null,
  kind text not null check (kind in ('requester', 'participant', 'staff', 'supplier')),
  address text not null,
  person_id uuid references people,
  supplier_id uuid references suppliers,
  primary key (case_number, party),
  unique (case_number, kind, address)
);
