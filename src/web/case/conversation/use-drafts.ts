import { useEffect, useState } from 'react'
import { type Drafts, draftsKept } from './draft.ts'

/**
 * What I am writing in a case, kept in this browser for me alone until it is sent: a closed laptop, a reload or a
 * sign-out loses nothing, and whoever signs in after me does not see it. `found` is what was there when I came.
 */
export function useDrafts(person: string, number: number) {
  const name = `linje.drafts.${person}.${number}`
  const [found] = useState(() => draftsKept(localStorage.getItem(name)))
  const [drafts, setDrafts] = useState<Drafts>(found)
  useEffect(() => keep(name, drafts), [name, drafts])
  return { drafts, setDrafts, found } as const
}

function keep(name: string, drafts: Drafts): void {
  try {
    if (drafts.to === '' && Object.keys(drafts.drafts).length === 0) localStorage.removeItem(name)
    else localStorage.setItem(name, JSON.stringify(drafts))
  } catch {
    // The browser's room is full, or it gives none: what is written stays on the page all the same.
  }
}
