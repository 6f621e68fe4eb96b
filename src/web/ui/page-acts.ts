import { useEffect, useState, useSyncExternalStore } from 'react'

/** Something that can be done on the page as it is, or a place to go to. */
export type PageAct = {
  readonly kind: 'act' | 'place'
  readonly name: string
  readonly act: () => void
  /** The key that does the same, as `useKeys` names it. */
  readonly key?: string
}

type Offer = { acts: readonly PageAct[] }

const offers = new Set<Offer>()
const watchers = new Set<() => void>()
let all: readonly PageAct[] = []

/** Offers acts and places to the palette for as long as this part of the page stands. */
export function useOfferActs(acts: readonly PageAct[]): void {
  const [offer] = useState<Offer>({ acts })
  useEffect(() => {
    offers.add(offer)
    return () => {
      offers.delete(offer)
      tell()
    }
  }, [offer])
  useEffect(() => {
    offer.acts = acts
    tell()
  })
}

/** What the page offers now; what comes later comes to whoever looks. */
export function usePageActs(): readonly PageAct[] {
  return useSyncExternalStore(watch, () => all)
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

function tell(): void {
  all = [...offers].flatMap(({ acts }) => acts)
  for (const watcher of watchers) watcher()
}
