import type { CaseView } from '../../../contract/case.ts'

/** The supplier whose day has come without an answer, and to whom nothing has gone since; null where there is none. */
export function silentSupplier({
  status,
  events,
  dealings,
}: Pick<CaseView, 'status' | 'events' | 'dealings'>): CaseView['dealings'][number]['supplier'] | null {
  if (status.name !== 'open') return null
  const last = events.findLast(({ type, facts }) => type in SPOKEN && (SPOKEN[type] ?? isHers)(facts))
  return last?.type === 'waiting-ended' && last.facts.because === 'due' ? (dealings.at(-1)?.supplier ?? null) : null
}

type Facts = CaseView['events'][number]['facts']
const isHers = (facts: Facts) => facts.kind === 'supplier'

/** What tells how it stands with a supplier. */
const SPOKEN: Readonly<Record<string, (facts: Facts) => boolean>> = {
  'sent-to-supplier': () => true,
  'waiting-ended': facts => facts.for === 'supplier',
  'letter-written': isHers,
  'letter-received': isHers,
}
