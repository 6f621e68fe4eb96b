-- Between the lines: hand-overs not yet taken, returns with reasons that a team has words for, since when a case waits,
-- and what a service's operating instruction says (O-3, U-1, U-19).

-- What a team calls its reasons for a return; each is one of the closed kinds, so that figures compare.
create table team_reasons (
  id uuid primary key,
  team_id uuid not null references teams,
  kind text not null check (kind in ('wrong-line', 'missing-information', 'internal-network', 'not-ours', 'other')),
  -- One text a language.
  texts jsonb not null,
  place smallint not null,
  active boolean not null default true
);
create index team_reasons_team on team_reasons (team_id, place);

-- Who answers what and who fulfils it, in each language; null where nothing is written.
alter table services add column instruction jsonb;

alter table cases
  add column returns integer not null default 0,
  add column handed_over_at timestamptz,
  add column waiting_since timestamptz;

-- A case went from one line to the other with work left in it; out of the events.
create table case_moves (
  case_number integer not null references cases,
  version integer not null,
  at timestamptz not null,
  kind text not null check (kind in ('handed-over', 'returned')),
  from_team_id uuid not null references teams,
  to_team_id uuid not null references teams,
  reason text,
  team_reason_id uuid references team_reasons,
  primary key (case_number, version)
);

insert into case_moves (case_number, version, at, kind, from_team_id, to_team_id, reason)
select case_number, version, at, type, before, team, body->>'reason'
from (
  select case_number, version, at, type, body, (body->'responsible'->>'team')::uuid as team,
    lag((body->'responsible'->>'team')::uuid) over (partition by case_number order by version) as before
  from case_events where body->'responsible' is not null
) e
where type in ('handed-over', 'returned') and before is not null;

update cases c set returns = m.returns
from (select case_number, count(*) as returns from case_moves where kind = 'returned' group by case_number) m
where m.case_number = c.number;

update cases c set handed_over_at = m.at
from (select distinct on (case_number) case_number, version, kind, at from case_moves order by case_number, version desc) m
where m.case_number = c.number and m.kind = 'handed-over' and c.line = 'second' and c.handler_id is null
  and c.status not in ('solved', 'closed')
  and not exists (select from case_events e where e.case_number = c.number and e.version > m.version
    and e.type in ('taken', 'assigned', 'solved'));

-- The first of the waits for this one that nothing has come between.
update cases c set waiting_since = coalesce(
  (select min(e.at) from case_events e
   where e.case_number = c.number and e.type in ('waiting-started', 'sent-to-supplier')
     and e.version > coalesce((
       select max(x.version) from case_events x where x.case_number = c.number and (
         x.type in ('waiting-ended', 'reopened', 'objected', 'solved') or (x.type = 'letter-withdrawn' and x.body ? 'back')
         or (x.type in ('waiting-started', 'sent-to-supplier')
           and (coalesce(x.body->>'for', 'supplier'), (x.body->>'supplier')::uuid)
             is distinct from (c.waiting_for, c.waiting_supplier_id)))), 0)),
  c.changed_at)
where c.status = 'waiting';

-- Figures read a period, a list reads what moved between two teams in it.
create index case_moves_at on case_moves (at);
create index case_moves_from on case_moves (from_team_id, at);
create index case_moves_to on case_moves (to_team_id, at);

-- What is open is a small part of what there is in the end: all of it is read at once for what is outstanding.
create index cases_outstanding on cases (team_id, opened_at) where status in ('new', 'open', 'waiting');
create index cases_waiting_supplier on cases (waiting_supplier_id, (-number)) where waiting_supplier_id is not null;
create index cases_untaken on cases ((-number)) where handed_over_at is not null;
create index cases_ping_pong on cases ((-number)) where returns >= 3;
