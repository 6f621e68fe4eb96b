import type { NoticeId } from '../../domain/id.ts'
import { id } from '../../domain/id.ts'
import type { NoticeCommand } from '../../domain/notice/command.ts'
import { decideNotice } from '../../domain/notice/decide.ts'
import type { NoticeEvent } from '../../domain/notice/event.ts'
import { evolveNotice } from '../../domain/notice/evolve.ts'
import type { NoticeState } from '../../domain/notice/state.ts'
import type { Reader } from '../../store/database.ts'
import { type By, lockNotice } from '../../store/notice-store.ts'
import type { House, Outcome, Viewer } from '../house.ts'

/** What a command has led to, decided and not yet kept. */
export type Decided = {
  readonly before: NoticeState
  readonly after: NoticeState
  /** Null where nothing has happened that is to be remembered: a draft is thrown away. */
  readonly event: NoticeEvent | null
  readonly by: By
}

/** Locks a notice and decides a command on it. `version`: the draft must be the one that was on the screen. */
export async function decidedOn(
  house: House,
  tx: Reader,
  viewer: Viewer,
  notice: string,
  command: NoticeCommand,
  version?: number,
): Promise<Outcome<Decided>> {
  const before = await lockNotice(tx, viewer.actor, id<'notice'>(notice) satisfies NoticeId)
  return before === null
    ? { done: false, refusal: { code: 'not-found' } }
    : decided(house, viewer, before, command, version)
}

/** Decides a command on a notice whose lock the caller holds, or which is new. */
export function decided(
  house: House,
  { actor }: Viewer,
  before: NoticeState,
  command: NoticeCommand,
  version?: number,
): Outcome<Decided> {
  const at = house.now()
  const decision = decideNotice(before, command, { actor, at })
  if (!decision.accepted) return { done: false, refusal: decision.refusal }
  if (version !== undefined && version !== before.version) return { done: false, refusal: { code: 'notice-changed' } }
  const { event } = decision
  const after = event === null ? before : evolveNotice(before, event)
  return { done: true, value: { before, after, event, by: { person: actor.person, at } } }
}
