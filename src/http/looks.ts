import { type Appearance, readAppearance } from '../desk/appearance.ts'
import type { House } from '../desk/house.ts'
import type { News } from './news.ts'

/** How the house looks, for every page. */
export type Looks = {
  readonly now: () => Promise<Appearance>
  /** Forgets it on this node; the next page asks the database. */
  readonly forget: () => void
}

const PLAIN: Appearance = { name: null, language: 'nb', zone: 'Europe/Oslo', sheet: null, logo: null }
/** As long as people are remembered: a change is announced and forgets at once; this is for a lost notice. */
const REMEMBERED_MS = 10_000

/** Knows how the house looks and remembers it until anything is said to have changed. */
export function openLooks(house: House, news: News): Looks {
  let remembered: { readonly looks: Promise<Appearance>; readonly until: number } | null = null
  const forget = () => {
    remembered = null
  }
  news.follow(({ kind }) => {
    if (kind === 'people') forget()
  })
  return {
    forget,
    now() {
      const at = Date.parse(house.now())
      if (remembered !== null && remembered.until > at) return remembered.looks
      // A page that tells of a fault is shown without colours rather than not at all; what failed is asked for again.
      const looks = readAppearance(house).catch(() => {
        forget()
        return PLAIN
      })
      remembered = { looks, until: at + REMEMBERED_MS }
      return looks
    },
  }
}
