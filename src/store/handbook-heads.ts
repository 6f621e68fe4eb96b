import type { PersonActor } from '../domain/actor.ts'
import type { StatusName } from '../domain/case/state.ts'
import type { CaseNumber } from '../domain/id.ts'
import type { Reader } from './database.ts'
import { openTo, reach } from './reach.ts'
import { sql } from './sql.ts'

/** As much of a case as figures lead to: nothing that anybody wrote in it, and no name. */
export type CaseHead = {
  readonly number: CaseNumber
  readonly service: string
  readonly status: StatusName
  /** Whether the case is within her reach. */
  readonly opens: boolean
}

/** The heads of these cases, by number; confidential ones only where she is one of their readers. */
export function caseHeads(tx: Reader, actor: PersonActor, numbers: readonly CaseNumber[]): Promise<CaseHead[]> {
  return tx.all(sql<CaseHead>`
    select c.number, s.name as service, c.status, coalesce(${reach(actor)}, false) as opens
    from cases c join services s on s.id = c.service_id
    where c.number = any(${numbers}::int[]) and ${openTo(actor)} order by c.number`)
}
