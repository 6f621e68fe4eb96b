-- Who there is: agencies, teams, suppliers, services, people and how they are known again.
-- Written for PostgreSQL 15 and newer. Names that people sort by carry a named collation, never the database's default.

create table agencies (
  id uuid primary key,
  key text not null unique,
  name text collate "nb-NO-x-icu" not null,
  -- Mail from this domain belongs to the agency when it was not written to the agency's own mailbox.
  mail_domain text not null unique
);

create table teams (
  id uuid primary key,
  key text not null unique,
  name text collate "nb-NO-x-icu" not null,
  line text not null check (line in ('first', 'second')),
  agency_id uuid references agencies,
  -- Address in lower case; what is sent here comes to this team.
  mailbox text not null unique,
  check ((line = 'first') = (agency_id is not null))
);
-- An agency has one 1st line (O-2): it owns every case the agency reported.
create unique index teams_first_line on teams (agency_id) where line = 'first';

create table suppliers (
  id uuid primary key,
  key text not null unique,
  name text collate "nb-NO-x-icu" not null,
  role text not null check (
    role in ('third-line', 'operations-application', 'operations-infrastructure', 'integrated-system', 'internal-network')
  ),
  email text not null,
  language text not null default 'nb',
  -- A sub-supplier is reached, and reports, only through this one (O-6).
  through_id uuid references suppliers
);

create table services (
  id uuid primary key,
  key text not null unique,
  name text collate "nb-NO-x-icu" not null,
  state text not null check (state in ('production', 'pilot')),
  -- The 2nd line that has it.
  team_id uuid not null references teams,
  -- May the 2nd line write to the end user itself (U-2)?
  delegates_public boolean not null default false
);

create table people (
  id uuid primary key,
  -- Address in lower case.
  email text not null unique,
  name text collate "nb-NO-x-icu" not null,
  language text not null default 'nb' check (language in ('nb', 'nn', 'sv', 'en')),
  agency_id uuid references agencies,
  supplier_id uuid references suppliers,
  administrator boolean not null default false,
  active boolean not null default true,
  -- argon2id in PHC form; null = cannot sign in with a password.
  password_hash text,
  created_at timestamptz not null
);
create index people_agency on people (agency_id, name);
-- Beginnings of words, for the search of a caller by name or address.
create index people_words on people using gin (to_tsvector('simple', name || ' ' || replace(email, '@', ' ')));

create table memberships (
  team_id uuid not null references teams,
  person_id uuid not null references people,
  active boolean not null default true,
  primary key (person_id, team_id)
);
create index memberships_team on memberships (team_id) where active;

-- Tokens are random and stored as SHA-256 only, so that a copy of the database lets nobody in.
create table sessions (
  token_hash bytea primary key,
  person_id uuid not null references people,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index sessions_person on sessions (person_id);

create table api_tokens (
  token_hash bytea primary key,
  person_id uuid not null references people,
  created_at timestamptz not null
);

create table one_time_links (
  token_hash bytea primary key,
  purpose text not null check (purpose in ('first-administrator')),
  expires_at timestamptz not null,
  used_at timestamptz
);

-- Guesses at passwords, per account and per source, in windows of fifteen minutes.
create table sign_in_attempts (
  what text not null,
  window_start timestamptz not null,
  attempts integer not null,
  primary key (what, window_start)
);

-- Few facts about the installation itself: whether it is the example, the keys that sign links and addresses.
create table settings (
  key text primary key,
  value jsonb not null
);

-- A moment as the API writes it: UTC, ISO 8601 with milliseconds and Z. Needed where PostgreSQL builds JSON itself.
create function iso(moment timestamptz) returns text language sql stable parallel safe as $$
  select to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
$$;
