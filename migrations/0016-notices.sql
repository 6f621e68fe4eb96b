-- Notices of operations (O-30): what is wrong or planned, whom it concerns, what was told when, and which 1st line has
-- told its own end users.

create table notices (
  id uuid primary key,
  -- The case it springs from.
  case_number integer references cases,
  -- The 2nd line that wrote it: answers to its mails come there.
  team_id uuid not null references teams,
  stage text not null check (stage in ('draft', 'published', 'ended')),
  planned boolean not null,
  critical boolean not null,
  public boolean not null,
  title text not null,
  -- What end users are told, what is being done, and what only the 1st lines are told.
  text text not null,
  doing text,
  internal text,
  since timestamptz not null,
  until timestamptz,
  next_update timestamptz,
  updates integer not null,
  version integer not null,
  published_at timestamptz,
  ended_at timestamptz,
  changed_at timestamptz not null,
  changed_by uuid not null references people,
  check ((stage = 'draft') = (published_at is null)),
  check ((stage = 'ended') = (ended_at is not null))
);
create index notices_stage on notices (stage, id);
create index notices_public on notices (id) where public and stage <> 'draft';
create index notices_case on notices (case_number) where case_number is not null;

create table notice_services (
  notice_id uuid not null references notices on delete cascade,
  service_id uuid not null references services,
  primary key (notice_id, service_id)
);
create index notice_services_service on notice_services (service_id, notice_id);

-- The 1st lines it concerns, and what each has done.
create table notice_teams (
  notice_id uuid not null references notices on delete cascade,
  team_id uuid not null references teams,
  agency_id uuid not null references agencies,
  seen_at timestamptz,
  seen_by uuid references people,
  -- Its end users were told, how; or were not, and why.
  told boolean,
  how text check (how in ('mail-list', 'portal', 'phone', 'other')),
  note text,
  relayed_at timestamptz,
  relayed_by uuid references people,
  relayed_update integer,
  called_at timestamptz,
  called_by uuid references people,
  primary key (notice_id, team_id),
  check (told is null = (relayed_at is null)),
  check (coalesce(told, false) = (how is not null))
);
create index notice_teams_team on notice_teams (team_id, notice_id);
create index notice_teams_agency on notice_teams (agency_id, notice_id);

-- What was told, in order: the publication says what the notice says, each later one has words of its own.
create table notice_updates (
  id uuid primary key,
  notice_id uuid not null references notices,
  place integer not null,
  kind text not null check (kind in ('published', 'updated', 'ended')),
  text text,
  internal text,
  next_update timestamptz,
  at timestamptz not null,
  by_id uuid not null references people,
  unique (notice_id, place),
  check ((kind = 'published') = (text is null))
);

-- Cases about the same trouble; their requesters are told when it is over.
create table notice_cases (
  notice_id uuid not null references notices,
  case_number integer not null references cases,
  at timestamptz not null,
  by_id uuid not null references people,
  primary key (notice_id, case_number)
);
create index notice_cases_case on notice_cases (case_number);

-- What happened; ids, codes and times only.
create table notice_events (
  notice_id uuid not null references notices on delete cascade,
  version integer not null,
  at timestamptz not null,
  actor_id uuid not null references people,
  type text not null,
  body jsonb not null,
  primary key (notice_id, version)
);
create function refuse_notice_change() returns trigger language plpgsql as $$
begin
  -- A draft may be thrown away, and what happened to it with it.
  if tg_op = 'DELETE' and not exists (select from notices where id = old.notice_id) then return old; end if;
  raise exception 'the log of a notice is only ever added to';
end $$;
create trigger notice_events_append_only before update or delete on notice_events
  for each row execute function refuse_notice_change();
create trigger notice_updates_append_only before update or delete on notice_updates
  for each row execute function refuse_notice_change();

-- A letter may be about something: the update of a notice that it tells of.
alter table house_letters drop constraint house_letters_kind_check;
alter table house_letters
  add column about uuid,
  add constraint house_letters_kind_check
    check (kind in ('invitation', 'reset', 'password-changed', 'token-made', 'notice')),
  add constraint house_letters_about_check check ((kind = 'notice') = (about is not null));
