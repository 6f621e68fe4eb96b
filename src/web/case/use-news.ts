import { useState } from 'react'
import type { CaseEvent, CaseView } from '../../contract/case.ts'
import { useMe } from '../api/queries.ts'

/** The last thing somebody else did since I came here, or since I put it aside. */
export function useNews({ version, events }: CaseView): {
  readonly news: CaseEvent | null
  readonly putAside: () => void
} {
  const [seen, setSeen] = useState(version)
  const { name } = useMe().person
  const news = events.findLast(event => event.version > seen && event.actor !== name) ?? null
  return { news, putAside: () => setSeen(version) }
}
