import type { Act } from '../contract/case-route.ts'
import type { Door } from '../domain/actor.ts'
import type { CaseNumber } from '../domain/id.ts'
import { versionOf } from '../store/case-lookup.ts'
import type { Reader } from '../store/database.ts'
import { askedBefore } from './asked-before.ts'
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
    const before = await askedBefore(house, tx, viewer, options.request, String(number))
    if (before === null) return changeCase(house, tx, change)
    return before.done ? { done: true, value: { number, version: await versionOf(tx, number) } } : before
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
