-- The register of terms is the process owner's to keep, as the rest of the handbook is (O-20, decision 23): each term in
-- every language, and what was changed in the log with all else that is set up.
create table handbook_terms (
  id uuid primary key,
  -- {nb: {term, means, forms}, ...}
  texts jsonb not null,
  version integer not null default 1,
  -- Null: it came with Linje.
  changed_by uuid references people,
  changed_at timestamptz not null
);
alter table administration_log drop constraint administration_log_kind_check;
alter table administration_log add constraint administration_log_kind_check check (
  kind in (
    'organisation', 'logo', 'agency', 'team', 'supplier', 'service', 'person', 'import', 'test-mail', 'invitation',
    'token', 'letter', 'mailbox', 'signature', 'term'
  )
);
create index administration_log_terms on administration_log (id) where kind = 'term';

-- Terms lay in each version's words until now.
update routines set texts = (
  select jsonb_object_agg(language, said - 'terms') from jsonb_each(texts) as each (language, said)
) where texts <> '{}';

-- A version that does not hold yet may be withdrawn; it stays in the list of versions, and its name stays taken.
alter table routines
  add column withdrawn_at timestamptz,
  add column withdrawn_by uuid references people,
  add constraint routines_withdrawn check ((withdrawn_at is null) = (withdrawn_by is null));

-- What is of general interest is information and no trouble (O-23): it stands until a last day and ends by the clock, which
-- is done by nobody and tells nothing anew.
alter table notices
  add column information boolean not null default false,
  add constraint notices_information check (not information or (not planned and not critical and until is not null)),
  alter column changed_by drop not null;
create index notices_run_out on notices (until, id) where information and stage = 'published';
alter table notice_events alter column actor_id drop not null;
alter table notice_updates alter column by_id drop not null;
alter table notice_updates drop constraint notice_updates_check;
alter table notice_updates add constraint notice_updates_check
  check (case when kind = 'published' then text is null else text is not null or by_id is null end);
