import type { Act } from '../contract/case-route.ts'
import type { Door } from '../domain/actor.ts'
import type { CaseNumber } from '../domain/id.ts'
import type { Reader } from '../store/database.ts'
import { keepRequest } from '../store/request-store.ts'
import { type Change, changeCase, Taken } from './change.ts'
import type { House, Outcome, RequestKey, Viewer } from './house.ts'
import { stepOf } from './resolve.ts'

export type Executed = { readonly number: CaseNumber; readonly version: number }

/**
 * Does one thing or several with a case, all or nothing, as somebody who is signed in. `ifMatch` is the version she
 * had seen: what others did since is only in the way where the rules say so (DESIGN section 2, "Two at once").
 */
export async function execute(
  house: House,
  viewer: Viewer,
  door: Door,
  number: CaseNumber,
  acts: readonly Act[],
  options: { readonly ifMatch?: number; readonly request?: RequestKey } = {},
): Promise<Outcome<Executed>> {
  const change: Change = {
    number,
    actor: viewer.actor,
    door,
    steps: acts.map(act => stepOf(act, viewer)),
    ...(options.ifMatch === undefined ? {} : { seen: options.ifMatch }),
  }
  return inTransaction(house, async tx => {
    const before = await askedBefore(house, tx, viewer, options.request, number)
    return before ?? changeCase(house, tx, change)
  })
}

/** Runs a change in a transaction of its own; a refusal leaves nothing behind. */
export async function inTransaction<Value>(
  house: House,
  work: (tx: Reader) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  try {
    return await house.database.transaction(async tx => {
      const outcome = await work(tx)
      if (!outcome.done) throw new Refused(outcome)
      return outcome
    })
  } catch (error) {
    if (error instanceof Refused) return error.outcome
    if (error instanceof Taken) return { done: false, refusal: { code: 'too-late' } }
    throw error
  }
}

type Undone = Extract<Outcome<never>, { done: false }>

/** Carries a refusal out of the transaction, so that the database rolls back. */
class Refused extends Error {
  readonly outcome: Undone
  constructor(outcome: Undone) {
    super(outcome.refusal.code)
    this.outcome = outcome
  }
}

/**
 * A POST with a key that came before is not done again (DESIGN section 2): its case is answered as it stands now. Null
 * means that it is new, and now kept; a twin that is on its way waits here until this transaction has ended.
 */
export async function askedBefore(
  house: House,
  tx: Reader,
  viewer: Viewer,
  request: RequestKey | undefined,
  number: CaseNumber,
): Promise<Outcome<Executed> | null> {
  if (request === undefined) return null
  const before = await keepRequest(tx, { person: viewer.actor.person, ...request, case: number, at: house.now() })
  if (before === null) return null
  return before.sameBody
    ? { done: true, value: { number: before.number, version: before.version } }
    : { done: false, refusal: { code: 'idempotency-key-reused' } }
}
