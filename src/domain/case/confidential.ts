import type { PersonId } from '../id.ts'
import type { Refusal } from '../refusal.ts'
import { actorOf } from './decision.ts'
import type { CaseEvent } from './event.ts'
import type { Facts } from './facts.ts'
import type { CaseState, Confidential } from './state.ts'

/** Who reads a case after an event: the fold that `evolve` keeps of everything that was done about it. */
export function confidentialAfter(was: Confidential | null, { at, actor, body }: CaseEvent): Confidential | null {
  if (body.type === 'marked-confidential') {
    const { readers, basis, reviewOn } = body
    return { readers, basis, reviewOn, since: at, released: [], lifting: null }
  }
  if (was === null) return null
  switch (body.type) {
    case 'readers-changed': {
      // Who proposed it and reads it no longer has no say in it either.
      const stands = was.lifting !== null && body.readers.includes(was.lifting)
      return { ...was, readers: body.readers, lifting: stands ? was.lifting : null }
    }
    case 'confidential-reviewed':
      return { ...was, reviewOn: body.reviewOn }
    case 'lifting-proposed':
      return { ...was, lifting: actor }
    case 'lifting-declined':
      return { ...was, lifting: null }
    case 'lifted':
      return null
    case 'sent-to-supplier':
      return released(was, body)
    case 'letter-written': {
      const { kind, form, direction, supplier, letter } = body
      const isSent = kind === 'supplier' && direction === 'out' && form !== 'phone'
      return isSent && supplier !== null ? released(was, { supplier, letter }) : was
    }
    case 'letter-withdrawn':
      return was.released.some(({ letter }) => letter === body.letter)
        ? { ...was, released: was.released.filter(({ letter }) => letter !== body.letter) }
        : was
    default:
      return was
  }
}

type Released = Confidential['released'][number]

/** A supplier reads what was sent to her after it became confidential, until every such letter was taken back. */
function released(was: Confidential, { supplier, letter }: Released): Confidential {
  return { ...was, released: [...was.released, { supplier, letter }] }
}

/** Who has lost sight of a case: whom its readers left out, or everybody of its lines but them. */
export type LostTo = readonly PersonId[] | 'all-but-readers'

/** Who read a case before some events and reads it no longer. */
export function lostTo(before: CaseState, { confidential: now }: CaseState): LostTo {
  if (now === null) return []
  const { confidential: was } = before
  return was === null ? 'all-but-readers' : was.readers.filter(reader => !now.readers.includes(reader))
}

/** What has to hold of a case before its readers do this about its being confidential; lifting takes two of them. */
export function confidentialGate(
  action: 'change-readers' | 'review-confidential' | 'propose-lifting' | 'agree-to-lifting' | 'decline-lifting',
  { confidential }: CaseState,
  facts: Facts,
): Refusal | null {
  if (confidential === null) return { code: 'not-confidential' }
  const { lifting } = confidential
  switch (action) {
    case 'change-readers':
    case 'review-confidential':
      return null
    case 'propose-lifting':
      return lifting === null ? null : { code: 'already-proposed' }
    case 'agree-to-lifting':
      if (lifting === null) return { code: 'nothing-proposed' }
      return lifting === actorOf(facts) ? { code: 'another-reader' } : null
    case 'decline-lifting':
      return lifting === null ? { code: 'nothing-proposed' } : null
    default:
      return action satisfies never
  }
}
