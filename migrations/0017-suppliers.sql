-- What is agreed with a supplier and how she is reached; whose number is whose in a chain; what she reports as critical;
-- and the versions that cases wait for.

alter table suppliers
  -- Which parts of the infrastructure she runs (O-6); empty for all others.
  add column parts text[] not null default '{}',
  -- Where she is reached about what is critical; null = as always.
  add column critical_email text,
  add column phone text,
  add column critical_phone text,
  -- Name or number of the contract, and its last day.
  add column contract text,
  add column contract_until date,
  -- How her case numbers look (contract/number-pattern.ts).
  add column number_pattern text,
  -- When she is followed up by contract: working days or hours, ISO 8601 (`P3D`, `PT4H`).
  add column follow_up text;
-- Who writes is asked of every mail.
create index suppliers_email on suppliers (email);
create index suppliers_critical_email on suppliers (critical_email) where critical_email is not null;
-- Numbers in a chain are known by the one a supplier is reached through.
create index suppliers_through on suppliers (through_id) where through_id is not null;

alter table cases
  -- Numbers of those behind the suppliers that the case was sent to (O-6, O-16).
  add column chain jsonb not null default '[]',
  -- A supplier reported something critical by mail and has not been called (M.2.1.3).
  add column to_call boolean not null default false;
create index cases_chain on cases using gin (chain jsonb_path_ops) where chain <> '[]';

-- Versions that have come. Cases solved as "in a later version" waited for them (O-15); product and version are compared
-- as they were written, whatever their case.
create table releases (
  id uuid primary key,
  product text not null default '',
  version text not null,
  at timestamptz not null,
  by_id uuid not null references people
);
create unique index releases_version on releases (lower(product), lower(version));
create index solutions_version on solutions (lower(coalesce(product, '')), lower(version), case_number)
  where kind = 'later-version';
