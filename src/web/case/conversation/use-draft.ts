import { useEffect, useState } from 'react'
import { type Draft, draftKept } from './draft.ts'

/** What I am writing in a case, kept in this browser until it is sent: a closed laptop or a reload loses nothing. */
export function useDraft(person: string, number: number, empty: Draft) {
  const name = `linje-draft/${person}/${number}`
  const [draft, setDraft] = useState<Draft>(() => draftKept(localStorage.getItem(name)) ?? empty)
  useEffect(() => {
    if (draft.text === '') localStorage.removeItem(name)
    else localStorage.setItem(name, JSON.stringify(draft))
  }, [name, draft])
  return [draft, setDraft] as const
}
