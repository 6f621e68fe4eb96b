import type { Membership, PersonActor } from '../domain/actor.ts'
import type { NamedLetter, NamedPerson, NamedSupplier } from '../domain/case/command.ts'
import type { Owner, TechnicalArea } from '../domain/case/state.ts'
import type { AgencyId, CaseNumber, PersonId, ServiceId, SupplierId, TeamId } from '../domain/id.ts'
import type { Reader } from './database.ts'
import { readableLetters } from './reach.ts'
import { sql } from './sql.ts'

/** A person with her active memberships, her agency and that agency's 1st line. */
export type FoundPerson = NamedPerson & {
  readonly name: string
  readonly email: string
  readonly language: string
  readonly agency: AgencyId | null
  readonly firstLine: TeamId | null
}

/**
 * An active person by id, or null. Whoever takes her out of a team waits until this transaction has ended, and finds
 * what it has given her; and is waited for, so that she is read as she is then.
 */
export async function findPerson(tx: Reader, person: string): Promise<FoundPerson | null> {
  await tx.run(sql`select from people where id = ${person}::uuid for share`)
  return tx.maybe(sql<FoundPerson>`
    select p.id, p.name, p.email, p.language, p.agency_id as agency, t.id as "firstLine",
      (select coalesce(jsonb_agg(jsonb_build_object('team', m.team_id, 'line', mt.line, 'agency', mt.agency_id)), '[]')
       from memberships m join teams mt on mt.id = m.team_id where m.person_id = p.id and m.active) as memberships
    from people p left join teams t on t.agency_id = p.agency_id and t.line = 'first'
    where p.id = ${person}::uuid and p.active`)
}

/** A team that is offered, by id or key. */
export async function findTeam(
  tx: Reader,
  idOrKey: string,
): Promise<{ team: TeamId; line: Membership['line'] } | null> {
  return tx.maybe(sql<{ team: TeamId; line: Membership['line'] }>`
    select id as team, line from teams where active and (id::text = ${idOrKey} or key = ${idOrKey})`)
}

/** A service that is offered, or the one that a case has, by id or key, with the 2nd line that has it. */
export async function findService(
  tx: Reader,
  idOrKey: string,
  had: ServiceId | null = null,
): Promise<{ id: ServiceId; secondLine: TeamId; delegatesPublic: boolean } | null> {
  return tx.maybe(sql<{ id: ServiceId; secondLine: TeamId; delegatesPublic: boolean }>`
    select id, team_id as "secondLine", delegates_public as "delegatesPublic"
    from services where (active or id = ${had}::uuid) and (id::text = ${idOrKey} or key = ${idOrKey})`)
}

export type FoundSupplier = NamedSupplier & {
  /** Which parts of the infrastructure she runs; empty for all others. */
  readonly parts: readonly TechnicalArea[]
  readonly name: string
  readonly email: string
  /** Where she is written to about what is critical; null = as always. */
  readonly criticalEmail: string | null
  readonly language: string
}

/** A supplier by id or key; one that is offered no longer only where a case may have her already. */
export async function findSupplier(
  tx: Reader,
  idOrKey: string,
  among: 'offered' | 'known' = 'known',
): Promise<FoundSupplier | null> {
  return tx.maybe(sql<FoundSupplier>`
    select id, role, through_id as through, parts, name, email, critical_email as "criticalEmail", language
    from suppliers where (id::text = ${idOrKey} or key = ${idOrKey}) and (active or ${among} = 'known')`)
}

/** Can anybody sign in for her? */
export async function supplierSignsIn(tx: Reader, supplier: SupplierId): Promise<boolean> {
  const row = await tx.one(sql<{ known: boolean }>`
    select exists (select from people where supplier_id = ${supplier} and active) as known`)
  return row.known
}

/** A letter of this case that the actor may read, as far as rules need it; one she may not read is none. */
export async function findLetter(
  tx: Reader,
  actor: PersonActor,
  number: CaseNumber,
  letter: string,
): Promise<NamedLetter | null> {
  return tx.maybe(sql<NamedLetter>`
    select l.id, l.author_id as author, l.at, l.delivery <> 'waiting' as gone,
      l.kind = 'public' and l.direction = 'in' and l.delivery <> 'withdrawn' as "fromRequester"
    from letters l join cases c on c.number = l.case_number
    where c.number = ${number} and l.id = ${letter}::uuid and ${readableLetters(actor)}`)
}

/** Where a letter to somebody goes: the last letter she wrote, to answer it in its thread (RFC 5322 section 3.6.4). */
export async function lastMessageFrom(
  tx: Reader,
  number: CaseNumber,
  kind: string,
  supplier: SupplierId | null,
): Promise<string | null> {
  const row = await tx.maybe(sql<{ message_id: string }>`
    select message_id from letters
    where case_number = ${number} and kind = ${kind} and direction = 'in' and message_id is not null
      and supplier_id is not distinct from ${supplier}::uuid
    order by id desc limit 1`)
  return row?.message_id ?? null
}

/** Somebody a letter goes to. */
export type Recipient = {
  readonly person: PersonId | null
  readonly name: string
  readonly email: string
  readonly language: string
}

/**
 * Who is told of a case for its owner: the person, or each active member of the team where there is none (DESIGN section
 * 2); of a confidential case those who read it.
 */
export async function ownersOf(tx: Reader, number: CaseNumber, { team, person }: Owner): Promise<readonly Recipient[]> {
  return tx.all(sql<Recipient>`
    select p.id as person, p.name, p.email, p.language
    from memberships m join people p on p.id = m.person_id
    where m.team_id = ${team} and m.active and p.active and (${person}::uuid is null or p.id = ${person}::uuid)
      and (select c.readers is null or p.id = any(c.readers) from cases c where c.number = ${number})
    order by p.id`)
}

/** The words of the latest solution of a case, for the letter that tells of it. */
export async function solutionText(tx: Reader, number: CaseNumber): Promise<string | null> {
  const row = await tx.maybe(sql<{ text: string }>`
    select text from solutions where case_number = ${number} order by id desc limit 1`)
  return row?.text ?? null
}

/** What a team is called. */
export async function teamName(tx: Reader, team: TeamId): Promise<string> {
  return (await tx.one(sql<{ name: string }>`select name from teams where id = ${team}`)).name
}

/** The number of a case's last event. */
export async function versionOf(tx: Reader, number: CaseNumber): Promise<number> {
  return (await tx.one(sql<{ version: number }>`select version from cases where number = ${number}`)).version
}
