import { Button } from '@digdir/designsystemet-react'
import type { CaseItem } from '../../contract/case.ts'
import { type CaseFilter, useCases, useMe } from '../api/queries.ts'
import type { Words } from '../text/every-word.ts'
import { useWords } from '../text/words-provider.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { RefusalMessage } from '../ui/refusal-message.tsx'
import { useWide } from '../ui/wide.ts'
import { CaseLines } from './case-lines.tsx'
import { CaseTable } from './case-table.tsx'
import type { ListSearch, ListShown } from './list-shown.ts'

type Props = {
  /** The name of the page's list, and of this part of it where there is more than one. */
  readonly title: string
  readonly heading: string | null
  readonly asked: CaseFilter
  readonly shown: ListShown
  readonly filter: ListSearch
  readonly selected: number | null
}

/** One list: its rows, page by page, or what it is for when it is empty. */
export function CaseSection({ title, heading, asked, shown, filter, selected }: Props) {
  const words = useWords()
  const wide = useWide()
  const { data, error, hasNextPage, isFetchingNextPage, isPlaceholderData, fetchNextPage } = useCases(asked)
  const me = useMe().person.id
  // What I both own and handle stands in one list, among what I handle.
  const isHere = (item: CaseItem) => asked.owner !== 'me' || item.handler?.id !== me
  const items = data?.pages.flatMap(page => page.items).filter(isHere) ?? []
  const rows = { items, asked, shown, filter, label: heading ?? title }
  return (
    <div className="case-section" aria-busy={isPlaceholderData}>
      {heading !== null && (
        <h2>
          {heading}
          {data !== undefined && <span className="quiet"> {words.desk.list.count(items.length, hasNextPage)}</span>}
        </h2>
      )}
      <RefusalMessage error={error} />
      {data !== undefined && items.length === 0 && <EmptyState>{emptyText(words, shown, filter, asked)}</EmptyState>}
      {items.length > 0 && (wide && selected === null ? <CaseTable {...rows} /> : <CaseLines {...rows} />)}
      {hasNextPage && (
        <Button variant="tertiary" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {words.desk.list.more}
        </Button>
      )}
    </div>
  )
}

function emptyText({ desk }: Words, shown: ListShown, filter: ListSearch, asked: CaseFilter): string {
  if (filter.status !== undefined || filter.handler !== undefined) return desk.list.filteredEmpty
  switch (shown.list) {
    case 'work':
      return asked.owner === undefined ? desk.list.handledEmpty : desk.list.ownedEmpty
    case 'team':
      return desk.list.teamEmpty
    case 'search':
      return filter.q === undefined ? desk.list.allEmpty : desk.list.foundEmpty(filter.q)
    default:
      return shown satisfies never
  }
}
