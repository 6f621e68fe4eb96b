import { useRef } from 'react'
import { useMe } from '../api/queries.ts'
import type { Words } from '../text/every-word.ts'
import { useWords } from '../text/words-provider.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { CaseSection } from './case-section.tsx'
import { filtersOf } from './filters-of.ts'
import { ListHead } from './list-head.tsx'
import type { ListSearch, ListShown } from './list-shown.ts'
import { useRowKeys } from './row-keys.ts'
import './list-pane.css'

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
  const pane = useRef<HTMLElement>(null)
  const title = titleOf(words, shown, filter, key => me.teams.find(team => team.key === key)?.name)
  useRowKeys(pane)
  return (
    <section ref={pane} className="list-pane" data-beside={selected !== null} aria-label={title}>
      {selected === null && <Named title={title} />}
      <ListHead title={title} shown={shown} filter={filter} selected={selected} />
      {filtersOf(shown, filter).map(({ name, asked }) => (
        <CaseSection
          key={`${shown.list} ${name ?? ''}`}
          title={title}
          heading={name === null ? null : words.desk.list[name]}
          asked={asked}
          shown={shown}
          filter={filter}
          selected={selected}
        />
      ))}
    </section>
  )
}

/** The list gives the page its name where no case does. */
function Named({ title }: { readonly title: string }) {
  usePageTitle(title)
  return null
}

function titleOf(
  { desk }: Words,
  shown: ListShown,
  { q }: ListSearch,
  nameOf: (key: string) => string | undefined,
): string {
  switch (shown.list) {
    case 'work':
      return desk.myWork
    case 'team':
      return nameOf(shown.team) ?? shown.team
    case 'search':
      return q === undefined ? desk.list.allCases : desk.list.found(q)
    default:
      return shown satisfies never
  }
}
