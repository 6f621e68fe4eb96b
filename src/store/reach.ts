import { isSecondLine, type PersonActor, teamsOf } from '../domain/actor.ts'
import type { SupplierId, TeamId } from '../domain/id.ts'
import type { LetterKind } from '../domain/letter.ts'
import { type Statement, sql } from './sql.ts'

/**
 * Which cases somebody may know of, as a condition on `cases c`: the one place where reach becomes SQL. It says
 * the same as `maySee(standing(...))` in domain/access; a property test holds the two together (invariant 13).
 */
export function reach(actor: PersonActor): Statement<unknown> {
  if (isSecondLine(actor)) return sql`true`
  const teams = teamsOf(actor)
  return sql`(c.requester_id = ${actor.person}
    or c.owner_team_id = any(${teams}::uuid[]) or c.team_id = any(${teams}::uuid[])
    or c.reporting_supplier_id = ${actor.supplier}::uuid
    or exists (select from case_reached n where n.case_number = c.number and n.team_id = any(${teams}::uuid[]))
    or exists (select from case_suppliers d where d.case_number = c.number and d.supplier_id = ${actor.supplier}::uuid))`
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
  if (isSecondLine(actor)) return [way(sql`true`)]
  const { person, supplier } = actor
  return [
    way(sql`c.requester_id = ${person}`),
    ...teamsOf(actor).flatMap(team => [
      way(sql`c.owner_team_id = ${team}`),
      way(sql`c.team_id = ${team}`),
      throughNotice(team),
    ]),
    ...(supplier === null ? [] : [way(sql`c.reporting_supplier_id = ${supplier}`), throughDealing(supplier)]),
  ]
}

function throughNotice(team: TeamId): Way {
  return {
    from: sql`case_reached n join cases c on c.number = n.case_number`,
    where: sql`n.team_id = ${team}`,
    order: sql`-n.case_number`,
  }
}

function throughDealing(supplier: SupplierId): Way {
  return {
    from: sql`case_suppliers d join cases c on c.number = d.case_number`,
    where: sql`d.supplier_id = ${supplier}`,
    order: sql`-d.case_number`,
  }
}

/** In which cases somebody is staff of a line with a part in it, as a condition on `cases c`: `isStaff(standing(...))`. */
export function inItsLines(actor: PersonActor): Statement<unknown> {
  if (isSecondLine(actor)) return sql`true`
  const teams = teamsOf(actor)
  return sql`(c.owner_team_id = any(${teams}::uuid[]) or (c.team_id = any(${teams}::uuid[]) and c.line = 'first'))`
}

/**
 * Which letters of a case within reach somebody may read, as a condition on `letters l` beside `cases c`: staff of a
 * line with a part in the case all, the requester what is public, a supplier her own thread.
 */
export function readableLetters(actor: PersonActor): Statement<unknown> {
  if (isSecondLine(actor)) return sql`true`
  const open: LetterKind = 'public'
  const thread: LetterKind = 'supplier'
  return sql`(${inItsLines(actor)}
    or (c.requester_id = ${actor.person} and l.kind = ${open})
    or (l.kind = ${thread} and l.supplier_id = ${actor.supplier}::uuid))`
}
