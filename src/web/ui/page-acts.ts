import { useEffect, useRef } from 'react'

/** Something that can be done on the page as it is, or a place to go to. */
export type PageAct = {
  readonly kind: 'act' | 'place'
  readonly name: string
  readonly act: () => void
  /** The key that does the same, as `useKeys` names it. */
  readonly key?: string
}

const offered = new Set<{ readonly acts: readonly PageAct[] }>()

/** Offers acts and places to the palette for as long as this part of the page stands. */
export function usePageActs(acts: readonly PageAct[]): void {
  const latest = useRef(acts)
  useEffect(() => {
    latest.current = acts
  })
  useEffect(() => {
    const offer = {
      get acts() {
        return latest.current
      },
    }
    offered.add(offer)
    return () => void offered.delete(offer)
  }, [])
}

/** What the page offers now, the inner parts first; asked for by an event. */
export function pageActs(): readonly PageAct[] {
  return [...offered].flatMap(({ acts }) => acts)
}
