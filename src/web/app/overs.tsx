import { lazy, type ReactNode, Suspense, useState } from 'react'
import { useWords } from '../text/words-provider.tsx'
import { boundKeys, useKeys } from '../ui/keys.ts'
import { ShowOverProvider } from '../ui/overs.ts'
import { type PageAct, pageActs } from '../ui/page-acts.ts'

/** Fetched once the page stands, so that the first key finds them there. */
const palette = () => import('../palette/palette.tsx')
const keyList = () => import('../palette/key-list.tsx')
const Palette = lazy(async () => ({ default: (await palette()).Palette }))
const KeyList = lazy(async () => ({ default: (await keyList()).KeyList }))
const PAGE_STANDS_MS = 2_000
setTimeout(() => Promise.all([palette(), keyList()]).catch(() => {}), PAGE_STANDS_MS)

type Open =
  | { readonly what: 'palette'; readonly offered: readonly PageAct[] }
  | { readonly what: 'keys'; readonly bound: ReturnType<typeof boundKeys> }

/** What can be laid over any page: the palette (Ctrl or Cmd with K) and the list of keys (`?`). */
export function Overs({ children }: { readonly children: ReactNode }) {
  const words = useWords().palette
  const [open, setOpen] = useState<Open | null>(null)
  const show = {
    palette: () => setOpen({ what: 'palette', offered: pageActs() }),
    keys: () => setOpen({ what: 'keys', bound: boundKeys() }),
  }
  useKeys('everywhere', { 'mod+k': { does: words.heading, act: show.palette } })
  const close = () => setOpen(null)
  return (
    <ShowOverProvider value={show}>
      {children}
      <Suspense fallback={null}>
        {open?.what === 'palette' && <Palette offered={open.offered} onClose={close} />}
        {open?.what === 'keys' && <KeyList bound={open.bound} onClose={close} />}
      </Suspense>
    </ShowOverProvider>
  )
}
