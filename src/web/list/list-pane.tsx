import { lazy, Suspense, useEffect, useState } from 'react'
import { type ListedCase, useMe, useSavedViews } from '../api/queries.ts'
import type { Words } from '../text/every-word.ts'
import { useWords } from '../text/words-provider.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { CaseSection } from './case-section.tsx'
import { isFirstLine } from './filter/fields.ts'
import { filtersOf } from './filters-of.ts'
import { ListHead } from './list-head.tsx'
import { ListKeys } from './list-keys.tsx'
import type { ListSearch, ListShown } from './place/list-shown.ts'
import { PicksProvider } from './rows/picks.ts'
import './list-pane.css'

const BulkBar = lazy(async () => ({ default: (await import('./bulk/bulk-bar.tsx')).BulkBar }))

export type ListPaneProps = {
  readonly shown: ListShown
  readonly filter: ListSearch
  /** Number of the case that is open beside the list; null when the list has the page to itself. */
  readonly selected: number | null
}

/** One list with its search and filters; my work is two lists, what I handle and what I own. */
export function ListPane({ shown, filter, selected }: ListPaneProps) {
  const words = useWords()
  const me = useMe()
  const { data: views } = useSavedViews()
  const [pane, setPane] = useState<HTMLElement | null>(null)
  const [picked, setPicked] = useState<ReadonlyMap<number, ListedCase>>(nothing)
  const view = shown.list === 'view' ? views?.items.find(({ id }) => id === shown.view) : undefined
  const parts = filtersOf(shown, filter, { firstLine: isFirstLine(shown, me), view })
  const [only = null] = parts.length === 1 ? parts : []
  const title = titleOf(words, shown, filter, view?.name, key => me.teams.find(team => team.key === key)?.name)
  const asked = JSON.stringify(parts)
  // What is picked is what one sees.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list begins with nothing picked
  useEffect(() => setPicked(nothing), [asked])
  const pick = (items: readonly ListedCase[], on: boolean) => setPicked(before => withPicked(before, items, on))
  const picks = me.teams.length === 0 ? null : { has: (number: number) => picked.has(number), set: pick }
  return (
    <section ref={setPane} className="list-pane" data-beside={selected !== null} aria-label={title}>
      {selected === null && <Named title={title} />}
      <ListHead
        title={title}
        shown={shown}
        filter={filter}
        selected={selected}
        asked={only?.asked ?? null}
        view={view}
      />
      {shown.list === 'view' && views !== undefined && view === undefined && (
        <EmptyState>{words.list.view.gone}</EmptyState>
      )}
      {pane !== null && (
        <PicksProvider value={picks}>
          <ListKeys pane={pane} />
          {parts.map(part => (
            <CaseSection
              key={`${shown.list} ${part.name ?? ''}`}
              title={title}
              heading={part.name === null ? null : words.desk.list[part.name]}
              asked={part.asked}
              shown={shown}
              filter={filter}
              selected={selected}
              pane={pane}
            />
          ))}
        </PicksProvider>
      )}
      {picked !== nothing && (
        <Suspense fallback={null}>
          <BulkBar key={asked} picked={[...picked.values()]} onLetGo={items => pick(items, false)} />
        </Suspense>
      )}
    </section>
  )
}

/** As long as nobody has picked anything there is no bar. */
const nothing: ReadonlyMap<number, ListedCase> = new Map()

function withPicked(
  before: ReadonlyMap<number, ListedCase>,
  items: readonly ListedCase[],
  on: boolean,
): ReadonlyMap<number, ListedCase> {
  const after = new Map(before)
  for (const item of items) {
    if (on) after.set(item.number, item)
    else after.delete(item.number)
  }
  return after
}

/** The list gives the page its name where no case does. */
function Named({ title }: { readonly title: string }) {
  usePageTitle(title)
  return null
}

function titleOf(
  { desk, list }: Words,
  shown: ListShown,
  { q, line }: ListSearch,
  view: string | undefined,
  nameOf: (key: string) => string | undefined,
): string {
  switch (shown.list) {
    case 'work':
      return desk.myWork
    case 'team': {
      const name = nameOf(shown.team) ?? shown.team
      return line === 'second' ? `${name}: ${list.inSecondLine.toLowerCase()}` : name
    }
    case 'follow-up':
      return list.followUp
    case 'view':
      return view ?? list.view.field
    case 'search':
      return q === undefined ? desk.list.allCases : desk.list.found(q)
    default:
      return shown satisfies never
  }
}
