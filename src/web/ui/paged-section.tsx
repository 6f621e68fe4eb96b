import { Button } from '@digdir/designsystemet-react'
import { Fragment, type ReactNode } from 'react'
import { EmptyState } from './empty-state.tsx'

/** A list that is fetched a page at a time, as TanStack Query's infinite query tells of it. */
type Paged<Item> = {
  readonly data: { readonly pages: readonly { readonly items: readonly Item[] }[] } | undefined
  readonly hasNextPage: boolean
  readonly isFetchingNextPage: boolean
  readonly fetchNextPage: () => unknown
}

type PagedSectionProps<Item> = {
  readonly heading: string
  readonly list: Paged<Item>
  /** What is said of an empty one; without it there is then no section. */
  readonly empty?: string | undefined
  readonly more: string
  readonly listClass: string
  /** The item as an `li`. */
  readonly row: (item: Item) => ReactNode
}

/** A list under a heading, with a button for more of it. */
export function PagedSection<Item extends { readonly id: string }>(props: PagedSectionProps<Item>) {
  const { heading, list, empty, more, listClass, row } = props
  const items = list.data?.pages.flatMap(page => page.items) ?? []
  if (items.length === 0 && (empty === undefined || list.data === undefined)) return null
  return (
    <section>
      <h2>{heading}</h2>
      {items.length === 0 && <EmptyState>{empty}</EmptyState>}
      <ul className={listClass}>
        {items.map(item => (
          <Fragment key={item.id}>{row(item)}</Fragment>
        ))}
      </ul>
      {list.hasNextPage && (
        <Button variant="tertiary" disabled={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {more}
        </Button>
      )}
    </section>
  )
}
