import { useState } from 'react'
import type { CaseEvent, CaseView } from '../../contract/case.ts'
import { useMe } from '../api/queries.ts'

/**
 * The last thing somebody else did since I came here, or since I put it aside; a message says more than what came of it,
 * such as that the case waits no longer.
 */
export function useNews({ version, events }: CaseView): {
  readonly news: CaseEvent | null
  readonly putAside: () => void
} {
  const [seen, setSeen] = useState(version)
  const { name } = useMe().person
  const last = events.findLast(event => event.version > seen && event.actor !== name) ?? null
  const message = events.find(event => event.at === last?.at && event.type === 'letter-received')
  return { news: message ?? last, putAside: () => setSeen(version) }
}
