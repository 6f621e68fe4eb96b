import { useEffect, useState } from 'react'
import { draftName } from '../caller/begun.ts'
import { type Draft, draftKept, emptyDraft, isEmpty } from './draft.ts'

/**
 * The case being written down, kept in this browser until it is opened: a reload loses nothing. Each caller who was
 * chosen beforehand has a draft of her own, so that a second call in the middle of a first one loses neither.
 */
export function useDraft(writer: string, requester: string | undefined) {
  const name = draftName(writer, requester)
  const [draft, setDraft] = useState<Draft>(() => draftKept(localStorage.getItem(name)))
  useEffect(() => {
    if (isEmpty(draft)) localStorage.removeItem(name)
    else localStorage.setItem(name, JSON.stringify(draft))
  }, [name, draft])
  return {
    draft,
    change: (part: Partial<Draft>) => setDraft(before => ({ ...before, ...part })),
    /** Nothing of it is kept any longer. */
    clear: () => {
      localStorage.removeItem(name)
      setDraft(before => ({ ...emptyDraft, requester: requester === undefined ? null : before.requester }))
    },
  }
}
