import type { Choices } from '../../contract/administration-choices.ts'
import type { CaseNumber, TeamId } from '../../domain/id.ts'
import type { Reader } from '../database.ts'
import { sql } from '../sql.ts'

/** Any number that no other lock of ours has (see migrate.ts). */
const LOCK = 7_014_584

/**
 * One administrator at a time, until the transaction ends. Rules that look at several rows, such as that somebody must
 * be left who can administer, hold in parallel by this alone; whoever works on cases does not wait.
 */
export async function holdAdministration(tx: Reader): Promise<void> {
  await tx.run(sql`select pg_advisory_xact_lock(${LOCK})`)
}

/** Keys that things name each other by: which of them are there and offered. */
export async function offeredKeys(
  tx: Reader,
  what: 'agencies' | 'suppliers' | 'teams' | 'second-lines',
  keys: readonly string[],
): Promise<ReadonlySet<string>> {
  const among = {
    agencies: sql`agencies where active`,
    suppliers: sql`suppliers where active`,
    teams: sql`teams where active`,
    'second-lines': sql`teams where active and line = 'second'`,
  }[what]
  const rows = await tx.all(sql<{ key: string }>`select key from ${among} and key = any(${keys}::text[])`)
  return new Set(rows.map(({ key }) => key))
}

/** What other things can name, by name. */
export function choicesView(tx: Reader): Promise<Choices> {
  return tx.one(sql<Choices>`
    select
      (select coalesce(jsonb_agg(jsonb_build_object('key', key, 'name', name) order by name, id), '[]')
       from agencies where active) as agencies,
      (select coalesce(jsonb_agg(jsonb_build_object('key', key, 'name', name, 'line', line) order by line, name, id), '[]')
       from teams where active) as teams,
      (select coalesce(jsonb_agg(jsonb_build_object('key', key, 'name', name) order by name, id), '[]')
       from suppliers where active) as suppliers,
      (select coalesce(jsonb_agg(jsonb_build_object('key', key, 'name', key || ' ' || title) order by key), '[]')
       from (select distinct on (key) key, texts->'nb'->>'title' as title from routines where withdrawn_at is null
         order by key, valid_from desc, published_at desc) as newest) as routines`)
}

/** Cases that are not closed and that somebody handles or owns; with a team, those she has there. In order of number. */
export async function casesHeldBy(tx: Reader, person: string, team: TeamId | null): Promise<readonly CaseNumber[]> {
  const rows = await tx.all(sql<{ number: CaseNumber }>`
    select number from cases
    where status <> 'closed' and handler_id = ${person}::uuid and (${team}::uuid is null or team_id = ${team}::uuid)
    union
    select number from cases
    where status <> 'closed' and owner_id = ${person}::uuid and (${team}::uuid is null or owner_team_id = ${team}::uuid)
    order by number`)
  return rows.map(({ number }) => number)
}

/** Whether a team has or owns a case that is not closed, or as a 2nd line a service that is offered. */
export async function teamIsNeeded(tx: Reader, team: string): Promise<boolean> {
  const row = await tx.one(sql<{ needed: boolean }>`
    select exists (select from cases where status <> 'closed' and team_id = ${team}::uuid)
      or exists (select from cases where status <> 'closed' and owner_team_id = ${team}::uuid)
      or exists (select from services where active and team_id = ${team}::uuid) as needed`)
  return row.needed
}

/** The 1st line of an agency. */
export async function firstLineOf(tx: Reader, agency: string): Promise<string> {
  return (await tx.one(sql<{ id: string }>`select id from teams where line = 'first' and agency_id = ${agency}::uuid`))
    .id
}

/** The address that letters of the house itself come from: a 2nd line's, else a 1st line's; null while there is no team. */
export async function mailboxOfHouse(tx: Reader): Promise<string | null> {
  const row = await tx.maybe(sql<{ mailbox: string }>`
    select mailbox from teams where active order by line desc, name, id limit 1`)
  return row?.mailbox ?? null
}
