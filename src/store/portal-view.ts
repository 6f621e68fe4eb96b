import type { PersonActor } from '../domain/actor.ts'
import type { StatusName, WaitingFor } from '../domain/case/state.ts'
import type { CaseNumber, Instant } from '../domain/id.ts'
import type { Reader } from './database.ts'
import { reach } from './reach.ts'
import { sql } from './sql.ts'

/** A case as a party to it lists it: the one who reported it, or a supplier it was sent to. */
export type PartyCase = {
  readonly number: CaseNumber
  readonly title: string
  readonly part: 'requester' | 'supplier'
  readonly status: StatusName
  readonly waitingFor: WaitingFor | null
  /** It waits for this very supplier. */
  readonly asksSupplier: boolean
  readonly confirmed: boolean
  /** A solution is hers to know: it has come back to the 1st line, or the 2nd may tell it (M.1.2.4). */
  readonly told: boolean
  readonly service: string
  /** The supplier's own number. */
  readonly reference: string | null
  readonly changedAt: Instant
}

/**
 * One page of the cases somebody is a party to, newest number first. What is hers is found by its indexes before the
 * rule of reach is asked: by reach alone the planner walks every case of the house for one who has three.
 */
export function partyCases(
  tx: Reader,
  actor: PersonActor,
  before: CaseNumber | null,
  limit: number,
): Promise<PartyCase[]> {
  return tx.all(sql<PartyCase>`
    with mine as (
      select number from cases where requester_id = ${actor.person}
      union select number from cases where reporting_supplier_id = ${actor.supplier}::uuid
      union select case_number from case_suppliers where supplier_id = ${actor.supplier}::uuid
    )
    select c.number, c.title, c.status, c.waiting_for as "waitingFor", c.confirmed,
      c.line = 'first' or s.delegates_public as told, s.name as service, d.reference,
      c.changed_at as "changedAt",
      case when c.requester_id = ${actor.person} then 'requester' else 'supplier' end as part,
      coalesce(c.waiting_supplier_id = ${actor.supplier}::uuid, false) as "asksSupplier"
    from mine m join cases c on c.number = m.number join services s on s.id = c.service_id
      left join case_suppliers d on d.case_number = c.number and d.supplier_id = ${actor.supplier}::uuid
    where ${reach(actor)} ${before === null ? sql`` : sql`and c.number < ${before}`}
    order by c.number desc limit ${limit}`)
}

/** A service as somebody who asks for help chooses it. */
export type ServiceChoice = { readonly key: string; readonly name: string; readonly pilot: boolean }

/** What a case can be about, by name. */
export function servicesToChoose(tx: Reader): Promise<ServiceChoice[]> {
  return tx.all(sql<ServiceChoice>`
    select key, name, state = 'pilot' as pilot from services order by state = 'pilot', name`)
}
