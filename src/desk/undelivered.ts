import type { GoneReason } from '../contract/unreachable.ts'
import type { Door } from '../domain/actor.ts'
import type { Thread } from '../domain/case/state.ts'
import type { Reader } from '../store/database.ts'
import { letterFailed, type OnItsWay } from '../store/outbox-store.ts'
import { keepUnreachable } from '../store/unreachable-store.ts'
import { changeCase } from './change.ts'
import type { House } from './house.ts'
import { resolved } from './resolve.ts'

export type Undelivered = {
  readonly letter: OnItsWay
  /** Why, in the other server's own words. */
  readonly fault: string
  /** Null where the address may still be good. */
  readonly gone: GoneReason | null
  /** Whether the letter may have been accepted before it came back. */
  readonly wasSent: boolean
  readonly door: Door
}

/**
 * A letter will not arrive (E04): it shows so, its address too where it is gone for good, and the case has news, which
 * makes it unread to its owner and to whoever works on it, and is something to do there. False when that was known before, or the letter has got on.
 */
export async function noteUndelivered(house: House, tx: Reader, it: Undelivered): Promise<boolean> {
  const { letter, fault, gone, wasSent, door } = it
  const step = async () =>
    (await letterFailed(tx, letter.id, fault, wasSent ? ['claimed', 'sent'] : ['claimed']))
      ? resolved({ type: 'note-undelivered', letter: letter.id, thread: threadOf(letter) })
      : ({ refusal: { code: 'unchanged' } } as const)
  const changed = await changeCase(house, tx, { number: letter.case, actor: { kind: 'machine' }, door, steps: [step] })
  if (changed.done && gone !== null) await keepUnreachable(tx, letter.address, house.now(), gone)
  return changed.done
}

/** A letter to staff is in no conversation. */
function threadOf({ kind, supplier }: OnItsWay): Thread | null {
  return kind === 'public' || kind === 'supplier' ? { kind, supplier } : null
}
