import { useEffect, useState } from 'react'
import { type Draft, draftKept, emptyDraft } from './draft.ts'

/** The case being written down, kept in this browser until it is opened: a reload loses nothing. */
export function useDraft(person: string) {
  const name = `linje.new-case.${person}`
  const [draft, setDraft] = useState<Draft>(() => draftKept(localStorage.getItem(name)))
  useEffect(() => localStorage.setItem(name, JSON.stringify(draft)), [name, draft])
  return {
    draft,
    change: (part: Partial<Draft>) => setDraft(before => ({ ...before, ...part })),
    clear: () => {
      localStorage.setItem(name, JSON.stringify(emptyDraft))
      setDraft(emptyDraft)
    },
  }
}
