import { lazy, type ReactNode, Suspense, useState } from 'react'
import { Palette } from '../palette/palette.tsx'
import { useWords } from '../text/words-provider.tsx'
import { boundKeys, useKeys } from '../ui/keys.ts'
import { ShowOverProvider } from '../ui/overs.ts'

/** Fetched once the page stands. The palette comes with the page: what is typed after its key must not reach the page. */
const keyList = () => import('../palette/key-list.tsx')
const KeyList = lazy(async () => ({ default: (await keyList()).KeyList }))
const PAGE_STANDS_MS = 2_000
setTimeout(() => keyList().catch(() => {}), PAGE_STANDS_MS)

type Open = { readonly what: 'palette' } | { readonly what: 'keys'; readonly bound: ReturnType<typeof boundKeys> }

/** What can be laid over any page: the palette (Ctrl or Cmd with K) and the list of keys (`?`). */
export function Overs({ children }: { readonly children: ReactNode }) {
  const words = useWords().palette
  const [open, setOpen] = useState<Open | null>(null)
  const show = {
    palette: () => setOpen({ what: 'palette' }),
    keys: () => setOpen({ what: 'keys', bound: boundKeys() }),
  }
  useKeys('everywhere', { 'mod+k': { does: words.heading, act: show.palette } })
  const close = () => setOpen(null)
  return (
    <ShowOverProvider value={show}>
      {children}
      {open?.what === 'palette' && <Palette onClose={close} />}
      <Suspense fallback={null}>{open?.what === 'keys' && <KeyList bound={open.bound} onClose={close} />}</Suspense>
    </ShowOverProvider>
  )
}
