-- The administrator's desk: what is no longer offered, what the organisation calls itself and looks like, and a log of
-- every change that is only ever added to.

-- What cases refer to is never deleted. What is not active is no longer offered.
alter table agencies add column active boolean not null default true;
alter table teams add column active boolean not null default true;
alter table suppliers add column active boolean not null default true;
alter table services add column active boolean not null default true;

-- Registers are read by name, page by page.
create index agencies_name on agencies (name, id);
create index teams_name on teams (name, id);
create index suppliers_name on suppliers (name, id);
create index services_name on services (name, id);
create index people_by_name on people (name, id);

create table administration_log (
  id uuid primary key,
  at timestamptz not null,
  by_id uuid not null references people,
  -- What was changed.
  kind text not null check (
    kind in ('organisation', 'logo', 'agency', 'team', 'supplier', 'service', 'person', 'import', 'test-mail')
  ),
  -- Null for what there is only one of.
  subject_id uuid,
  -- What it was called then.
  subject text not null,
  -- As it was, and as it became; null before it was there. No secrets: neither holds a password or a token.
  before jsonb,
  after jsonb
);
-- Whether mail leaves is asked of the latest try, and whether it comes of the latest mail to each team.
create index administration_log_tests on administration_log (id) where kind = 'test-mail';
create index mails_team on mails (team_id, received_at);
create index administration_log_subject on administration_log (subject_id, id) where subject_id is not null;

create function refuse_administration_change() returns trigger language plpgsql as $$
begin
  raise exception 'the administration log is only ever added to';
end $$;
create trigger administration_log_append_only before update or delete or truncate on administration_log
  for each statement execute function refuse_administration_change();
