import { isSecondLine, type PersonActor, teamsOf } from '../domain/actor.ts'
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
    or exists (select from case_suppliers d where d.case_number = c.number and d.supplier_id = ${actor.supplier}::uuid))`
}

/**
 * Which letters of a case within reach somebody may read, as a condition on `letters l` beside `cases c`: staff of a
 * line with a part in the case all, the requester what is public, a supplier her own thread.
 */
export function readableLetters(actor: PersonActor): Statement<unknown> {
  if (isSecondLine(actor)) return sql`true`
  const teams = teamsOf(actor)
  const open: LetterKind = 'public'
  const thread: LetterKind = 'supplier'
  return sql`(c.owner_team_id = any(${teams}::uuid[]) or (c.team_id = any(${teams}::uuid[]) and c.line = 'first')
    or (c.requester_id = ${actor.person} and l.kind = ${open})
    or (l.kind = ${thread} and l.supplier_id = ${actor.supplier}::uuid))`
}
