import type { CaseEvent, CaseView } from '../../../contract/case.ts'
import type { Letter } from '../../../contract/letter.ts'

type Told = {
  readonly status: Pick<CaseView['status'], 'name'>
  readonly events: readonly Pick<CaseEvent, 'type' | 'at'>[]
  readonly letters: readonly Pick<Letter, 'id' | 'kind' | 'direction' | 'automatic' | 'at'>[]
}

/** The requester's newest letter, if it came after the case was solved or closed and nobody has said what it means. */
export function unansweredIn({ status, events, letters }: Told): string | null {
  if (status.name !== 'solved' && status.name !== 'closed') return null
  const ended = events.findLast(event => ENDED.has(event.type))
  const newest = letters.findLast(
    ({ kind, direction, automatic }) => kind === 'public' && direction === 'in' && !automatic,
  )
  return ended !== undefined && newest !== undefined && newest.at > ended.at ? newest.id : null
}

const ENDED: ReadonlySet<CaseEvent['type']> = new Set(['solved', 'confirmed', 'closed'])
