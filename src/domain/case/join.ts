import { isStaff, maySee, standing } from '../access/standing.ts'
import type { PersonActor } from '../actor.ts'
import type { SupplierId } from '../id.ts'
import type { Refusal } from '../refusal.ts'
import type { CaseState } from './state.ts'

/** As whose word a mail that no rule could place comes onto a case. */
export const joinedAs = ['requester', 'supplier', 'internal'] as const
export type JoinedAs = (typeof joinedAs)[number]

/**
 * May she put such a mail on this case? Null is yes. Whoever works on a case hears what its requester says; a
 * supplier's word is the 2nd line's to hear, from a supplier that was asked (O-4). Nobody can make a mail what others
 * than those may read.
 */
export function joinRefusal(
  state: CaseState,
  actor: PersonActor,
  as: JoinedAs,
  supplier: SupplierId | null,
): Refusal | null {
  const who = standing(state, actor)
  if (!maySee(who)) return { code: 'not-found' }
  if (!isStaff(who)) return { code: 'not-your-line' }
  switch (as) {
    case 'requester':
      return state.reporter.kind === 'supplier' ? { code: 'no-requester' } : null
    case 'supplier':
      if (!who.secondLine) return { code: 'only-second-line' }
      return state.dealings.some(dealing => dealing.supplier === supplier) ? null : { code: 'not-sent-to-supplier' }
    case 'internal':
      return null
    default:
      return as satisfies never
  }
}
