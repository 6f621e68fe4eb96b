import type { Actor, Door } from '../../domain/actor.ts'
import type { Command } from '../../domain/case/command.ts'
import type { NoticeState } from '../../domain/notice/state.ts'
import type { Reader } from '../../store/database.ts'
import { changeCase } from '../change.ts'
import type { House, Outcome } from '../house.ts'

/**
 * What is done with a notice becomes known on the case it springs from, by the one way in which cases change, in the
 * same transaction. Null = it is, was already (a 1st line that came back had answered before), or it springs from none.
 */
export async function onCase(
  house: House,
  tx: Reader,
  { actor }: { readonly actor: Actor },
  door: Door,
  { case: number }: NoticeState,
  command: Command,
): Promise<Outcome<never> | null> {
  if (number === null) return null
  const steps = [async () => ({ command, writings: [] })]
  const unread = command.type === 'relay-notice' ? ({ unread: 'relay' } as const) : {}
  const changed = await changeCase(house, tx, { number, actor, door, steps, ...unread })
  return changed.done || changed.refusal.code === 'unchanged' ? null : changed
}
