-- Whoever keeps the handbook has a right of her own (P-1, U-24): she reads its figures, changes routines and moves cases,
-- and reads no case for it. Who has published a version keeps what she could do.
alter table people add column process_owner boolean not null default false;
update people set process_owner = true where id in (select published_by from routines where published_by is not null);
create or replace trigger people_sessions_end
  after update of password_hash, administrator, process_owner, active on people for each row
  when (old.password_hash is distinct from new.password_hash or old.administrator <> new.administrator
    or old.process_owner <> new.process_owner or old.active <> new.active)
  execute function end_sessions_of_person();

-- What the handbook says of a version, as it was and as it became: words are put right under a version, for they move no
-- case. Numbered from 1 on in each version; append-only.
create table routine_text_changes (
  routine_id uuid not null references routines,
  revision integer not null,
  at timestamptz not null,
  person_id uuid not null references people,
  -- [{language, path, before, after}]; null where nothing was or is said.
  changes jsonb not null,
  primary key (routine_id, revision)
);
create function keep_text_changes() returns trigger language plpgsql as $$
begin
  raise exception 'what the handbook said is only ever added to';
end $$;
create trigger routine_text_changes_append_only before update or delete or truncate on routine_text_changes
  for each statement execute function keep_text_changes();

-- Which routine a service's cases follow that users report; null: the handbook's own, M.1.
alter table services add column routine_key text;
