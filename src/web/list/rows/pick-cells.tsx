import type { ListedCase } from '../../api/queries.ts'
import { useWords } from '../../text/words-provider.tsx'
import type { Picks } from './picks.ts'

/** Picks every row that has been fetched, or lets go of them. */
export function PickAll({ items, picks }: { readonly items: readonly ListedCase[]; readonly picks: Picks }) {
  const { bulk } = useWords().list
  const all = items.length > 0 && items.every(item => picks.has(item.number))
  return (
    <input
      type="checkbox"
      aria-label={bulk.pickAll}
      title={bulk.pickAll}
      checked={all}
      onChange={() => picks.set(items, !all)}
    />
  )
}

/** Picks one row; the key X presses this. */
export function PickRow({ item, picks }: { readonly item: ListedCase; readonly picks: Picks }) {
  const { bulk } = useWords().list
  const picked = picks.has(item.number)
  return (
    <input
      type="checkbox"
      aria-label={bulk.pick(item.number)}
      data-pick={item.number}
      checked={picked}
      onChange={() => picks.set([item], !picked)}
    />
  )
}
