import { isSecondLine, type PersonActor, teamsOf } from '../domain/actor.ts'
import type { SupplierId, TeamId } from '../domain/id.ts'
import type { LetterKind } from '../domain/letter.ts'
import { type Statement, sql } from './sql.ts'

/**
 * Which cases somebody may know of (A-3), as a condition on `cases c`: the one place where reach becomes SQL. It says
 * the same as `maySee(standing(...))` in domain/access; a property test holds the two together (invariant 13).
 */
export function reach(actor: PersonActor): Statement<unknown> {
  const { person, supplier } = actor
  const parties = sql`c.requester_id = ${person} ${supplier === null ? sql`` : sql`or ${dealsWith(supplier)}`}`
  if (isSecondLine(actor)) return sql`(${openTo(actor)} or ${parties})`
  const teams = teamsOf(actor)
  return sql`(${parties}
    or ((c.owner_team_id = any(${teams}::uuid[]) or c.team_id = any(${teams}::uuid[])) and ${openTo(actor)})
    or (c.readers is null
      and exists (select from case_reached n where n.case_number = c.number and n.team_id = any(${teams}::uuid[]))))`
}

/** Cases that are not confidential, and those whose readers she is one of: what staff are shown and counted at most. */
export function openTo({ person }: PersonActor): Statement<unknown> {
  return sql`(c.readers is null or ${person} = any(c.readers))`
}

/** Whether she is told what a case within reach is called: `readsTitle` in domain/access. */
export function titled(actor: PersonActor): Statement<unknown> {
  if (actor.supplier === null) return sql`true`
  return sql`(c.readers is null or c.requester_id = ${actor.person} or ${inItsLines(actor)})`
}

/** What a case within reach is called to her; one that she knows by its number alone, that. */
export function titleTo(actor: PersonActor): Statement<unknown> {
  return actor.supplier === null ? sql`c.title` : sql`case when ${titled(actor)} then c.title else '#' || c.number end`
}

/** A supplier knows of a confidential case once something was sent to her since it became so. */
function releasedTo(supplier: SupplierId): Statement<unknown> {
  return sql`(c.readers is null or c.confidential->'released' @> ${JSON.stringify([{ supplier }])}::jsonb)`
}

function dealsWith(supplier: SupplierId): Statement<unknown> {
  return sql`((c.reporting_supplier_id = ${supplier}
    or exists (select from case_suppliers d where d.case_number = c.number and d.supplier_id = ${supplier}))
    and ${releasedTo(supplier)})`
}

/** A way by which cases come within reach: where they are read, on which condition, and what puts the newest first. */
export type Way = {
  readonly from: Statement<unknown>
  readonly where: Statement<unknown>
  readonly order: Statement<unknown>
}

/**
 * Reach taken apart: a case is within it when it comes by one way or more. Each way is one equality that an index begins
 * with, so that a list reads a page from the end of each instead of asking every case of the house.
 */
export function waysToReach(actor: PersonActor): readonly Way[] {
  const way = (where: Statement<unknown>): Way => ({ from: sql`cases c`, where, order: sql`-c.number` })
  if (isSecondLine(actor)) return [way(reach(actor))]
  const { person, supplier } = actor
  return [
    way(sql`c.requester_id = ${person}`),
    ...teamsOf(actor).flatMap(team => [
      way(sql`c.owner_team_id = ${team} and ${openTo(actor)}`),
      way(sql`c.team_id = ${team} and ${openTo(actor)}`),
      throughNotice(team),
    ]),
    ...(supplier === null
      ? []
      : [way(sql`c.reporting_supplier_id = ${supplier} and ${releasedTo(supplier)}`), throughDealing(supplier)]),
  ]
}

function throughNotice(team: TeamId): Way {
  return {
    from: sql`case_reached n join cases c on c.number = n.case_number`,
    where: sql`n.team_id = ${team} and c.readers is null`,
    order: sql`-n.case_number`,
  }
}

function throughDealing(supplier: SupplierId): Way {
  return {
    from: sql`case_suppliers d join cases c on c.number = d.case_number`,
    where: sql`d.supplier_id = ${supplier} and ${releasedTo(supplier)}`,
    order: sql`-d.case_number`,
  }
}

/** In which cases somebody is staff of a line with a part in it, as a condition on `cases c`: `isStaff(standing(...))`. */
export function inItsLines(actor: PersonActor): Statement<unknown> {
  if (isSecondLine(actor)) return openTo(actor)
  const teams = teamsOf(actor)
  return sql`((c.owner_team_id = any(${teams}::uuid[]) or (c.team_id = any(${teams}::uuid[]) and c.line = 'first'))
    and ${openTo(actor)})`
}

/**
 * Which letters of a case within reach somebody may read, as a condition on `letters l` beside `cases c`: staff of a
 * line with a part in the case all, the requester what is public, a supplier her own thread, and of a confidential case
 * what was said in it since it became so: `readableKinds` and `readableFrom` in domain/access.
 */
export function readableLetters(actor: PersonActor): Statement<unknown> {
  const { person, supplier } = actor
  const open: LetterKind = 'public'
  const thread: LetterKind = 'supplier'
  const hers =
    supplier === null
      ? sql``
      : sql`or (l.kind = ${thread} and l.supplier_id = ${supplier} and ${releasedTo(supplier)}
        and (c.readers is null or l.at >= (c.confidential->>'since')::timestamptz))`
  return sql`(${inItsLines(actor)} or (c.requester_id = ${person} and l.kind = ${open}) ${hers})`
}
