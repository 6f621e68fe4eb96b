import { useMemo } from 'react'
import { rowsOf } from '../api/list-merge.ts'
import { useCaseCount, useCases, useMe } from '../api/queries.ts'
import type { Words } from '../text/every-word.ts'
import { useFormat } from '../text/format.ts'
import { useWords } from '../text/words-provider.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { RefusalMessage } from '../ui/refusal-message.tsx'
import { useWide } from '../ui/wide.ts'
import { isFirstLine } from './filter/fields.ts'
import { type ListSearch, type ListShown, listKey } from './place/list-shown.ts'
import { ShownRows } from './rows/shown-rows.tsx'

type Props = {
  /** The name of the page's list, and of this part of it where there is more than one. */
  readonly title: string
  readonly heading: string | null
  readonly asked: ListSearch
  readonly shown: ListShown
  readonly filter: ListSearch
  readonly selected: number | null
  readonly pane: HTMLElement
}

/** One list: its rows as far as one scrolls, or what it is for when it is empty. */
export function CaseSection({ title, heading, asked, shown, filter, selected, pane }: Props) {
  const words = useWords()
  const me = useMe()
  const wide = useWide()
  const { data, error, hasNextPage, isFetchingNextPage, isPlaceholderData, fetchNextPage } = useCases(asked)
  const items = useMemo(() => rowsOf(data), [data])
  const counted = useCaseCount(asked).data
  const total = counted === undefined || counted.more ? null : Math.max(counted.count, items.length)
  const as = wide && selected === null ? 'table' : 'lines'
  const list = `${listKey(shown)} ${heading ?? ''}`
  const isFiltered = Object.keys(filter).some(name => name !== 'sort' && name !== 'q' && name !== 'line')
  return (
    <div className="case-section" aria-busy={isPlaceholderData}>
      {heading !== null && (
        <h2>
          {heading} <CaseCount asked={asked} />
        </h2>
      )}
      <RefusalMessage error={error} />
      {data !== undefined && items.length === 0 && (
        <EmptyState>
          {isFiltered ? words.desk.list.filteredEmpty : emptyText(words, shown, filter, asked, isFirstLine(shown, me))}
        </EmptyState>
      )}
      {items.length > 0 && (
        <ShownRows
          key={as}
          rows={{ items, asked, shown, filter, label: heading ?? title, total }}
          list={list}
          as={as}
          pane={pane}
          inPane={wide}
          selected={selected}
          onNearEnd={() => {
            if (hasNextPage && !isFetchingNextPage && !isPlaceholderData) void fetchNextPage()
          }}
        />
      )}
      {isFetchingNextPage && <p className="quiet list-loading">{words.list.loading}</p>}
    </div>
  )
}

/** How many cases a list holds: exact to 1,000, then with a plus. */
export function CaseCount({ asked }: { readonly asked: ListSearch }) {
  const { list } = useWords()
  const format = useFormat()
  const { data } = useCaseCount(asked)
  if (data === undefined) return null
  const written = `${format.number(data.count)}${data.more ? '+' : ''}`
  return (
    <span className="quiet list-count" role="status">
      {list.count(written, data.count === 1 && !data.more)}
    </span>
  )
}

function emptyText(
  { desk, list }: Words,
  shown: ListShown,
  { q, line }: ListSearch,
  asked: ListSearch,
  ofFirstLine: boolean,
): string {
  switch (shown.list) {
    case 'work':
      return asked.owner === undefined ? desk.list.handledEmpty : desk.list.ownedEmpty
    case 'team':
      return ofFirstLine && line === 'second' ? list.inSecondLineEmpty : desk.list.teamEmpty
    case 'follow-up':
      return list.followUpEmpty
    case 'view':
      return list.viewEmpty
    case 'search':
      return q === undefined ? desk.list.allEmpty : desk.list.foundEmpty(q)
    default:
      return shown satisfies never
  }
}
