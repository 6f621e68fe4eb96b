-- Keys of the house: links by which somebody gets her password, the letters that carry them, sessions she can look
-- through and end, devices she has signed in from, and tokens of programs that have a name, a scope and an end.

-- A link is bound to its purpose and, but for the first administrator's, to a person.
alter table one_time_links drop constraint one_time_links_purpose_check;
alter table one_time_links
  add column person_id uuid references people,
  add constraint one_time_links_purpose_check check (purpose in ('first-administrator', 'invitation', 'reset')),
  add constraint one_time_links_person_check check ((purpose = 'first-administrator') = (person_id is null));
create index one_time_links_person on one_time_links (person_id) where person_id is not null;

-- Letters about somebody's own access and about no case. What they say is made when they leave, so that the token of a
-- link stands in the mail alone. Whether anybody has the address is looked up then too: whoever asks for a new password
-- cannot tell from how long the asking takes.
create table house_letters (
  id uuid primary key,
  kind text not null check (kind in ('invitation', 'reset', 'password-changed', 'token-made')),
  -- In lower case.
  address text not null,
  send_after timestamptz not null,
  -- After that it is of no use to her.
  send_until timestamptz not null,
  claimed_until timestamptz,
  attempts integer not null default 0,
  fault text,
  -- Given up; kept to be seen. One that has left is not kept.
  failed boolean not null default false
);
create index house_letters_due on house_letters (send_after) where not failed;
create index house_letters_address on house_letters (address);

-- A session is shown to its owner by where it came from; the id names it there, for its token is in the cookie alone.
alter table sessions
  add column id uuid not null default gen_random_uuid(),
  add column last_seen_at timestamptz not null default now(),
  add column source text,
  add column browser text;
alter table sessions alter column id drop default, alter column last_seen_at drop default;
create unique index sessions_id on sessions (id);
create index sessions_expiry on sessions (expires_at);

-- Sessions end with what they were opened for, whoever changes it: a new password, a new right, an account that is
-- closed. Whoever signs in again has a new one with what she may do now (J03).
create function end_sessions_of(ended uuid) returns void language plpgsql as $$
begin
  delete from sessions where person_id = ended;
  if found then perform pg_notify('linje_people', ''); end if;
end $$;
create function end_sessions_of_person() returns trigger language plpgsql as $$
begin
  perform end_sessions_of(new.id);
  return null;
end $$;
create trigger people_sessions_end after update of password_hash, administrator, active on people for each row
  when (old.password_hash is distinct from new.password_hash or old.administrator <> new.administrator
    or old.active <> new.active)
  execute function end_sessions_of_person();
create function end_sessions_of_member() returns trigger language plpgsql as $$
begin
  perform end_sessions_of(new.person_id);
  return null;
end $$;
create trigger memberships_sessions_end after insert or update of active on memberships for each row
  when (new.active) execute function end_sessions_of_member();

-- Browsers somebody has signed in from: what others guess at her account does not lock her out of them (J01).
create table known_devices (
  token_hash bytea primary key,
  person_id uuid not null references people,
  last_used_at timestamptz not null
);
create index known_devices_person on known_devices (person_id);

alter table api_tokens
  add column id uuid not null default gen_random_uuid(),
  add column name text not null default 'linje token',
  add column scope text not null default 'write' check (scope in ('read', 'write')),
  add column expires_at timestamptz not null default now() + interval '365 days',
  add column last_used_at timestamptz;
alter table api_tokens
  alter column id drop default,
  alter column name drop default,
  alter column scope drop default,
  alter column expires_at drop default;
create unique index api_tokens_id on api_tokens (id);
create index api_tokens_person on api_tokens (person_id, id);

-- Who let whom choose a password, and who made and ended which token.
alter table administration_log drop constraint administration_log_kind_check;
alter table administration_log add constraint administration_log_kind_check check (
  kind in (
    'organisation', 'logo', 'agency', 'team', 'supplier', 'service', 'person', 'import', 'test-mail', 'invitation', 'token'
  )
);
