import { useEffect, useRef, useState } from 'react'
import type { SavedView } from '../../contract/saved-view.ts'
import { useMe, useSavedViews } from '../api/queries.ts'
import { useWords } from '../text/words-provider.tsx'
import { useWide } from '../ui/wide.ts'
import { CaseCount } from './case-section.tsx'
import { Filters } from './filter/filters.tsx'
import type { ListSearch, ListShown } from './place/list-shown.ts'
import { useChangedView, useGoToList } from './place/place-of.ts'
import { awaitTyping, isTypingAwaited } from './typing-on.ts'
import { SaveChanges } from './view/save-changes.tsx'
import { SaveView } from './view/save-view.tsx'
import { ViewActs } from './view/view-acts.tsx'

const PAUSE_MS = 200

type Props = {
  readonly title: string
  readonly shown: ListShown
  readonly filter: ListSearch
  readonly selected: number | null
  /** What the list is asked for, where it is one list. */
  readonly asked: ListSearch | null
  readonly view: SavedView | undefined
}

/** Name of the list and how much there is in it, the search over all cases, and what narrows and orders the list. */
export function ListHead(props: Props) {
  const { title, shown, filter, selected, asked, view } = props
  const go = useGoToList(selected)
  const me = useMe()
  const wide = useWide()
  const { data: views } = useSavedViews()
  const made = useChangedView()
  const changed = shown.list === 'search' ? views?.items.find(({ id }) => id === made) : undefined
  // A view is as it was kept: whoever changes something looks at all cases from there on, and may keep it so.
  const change = (next: ListSearch) =>
    go(view === undefined ? shown : { list: 'search' }, next, false, view?.id ?? changed?.id)
  const now = view === undefined ? filter : view.filter
  return (
    <header className="list-head">
      <div className="list-title">
        {selected === null ? <h1>{title}</h1> : <h2>{title}</h2>}
        {asked !== null && <CaseCount asked={asked} />}
        {view !== undefined && <ViewActs view={view} onGone={() => go({ list: 'search' }, {}, true)} />}
      </div>
      <SearchField shown={shown} filter={filter} selected={selected} />
      <div className="list-tools">
        <Filters shown={shown} filter={now} narrow={!wide || selected !== null} onFilter={change} />
        <SortChoice filter={now} shown={shown} onSort={change} />
        {asked !== null && changed !== undefined && selected === null && (
          <SaveChanges
            view={changed}
            filter={asked}
            onSaved={() => go({ list: 'view', view: changed.id }, {}, false)}
          />
        )}
        {asked !== null && view === undefined && selected === null && me.teams.length > 0 && (
          <SaveView filter={asked} onSaved={saved => go({ list: 'view', view: saved.id }, {}, false)} />
        )}
      </div>
    </header>
  )
}

type SortProps = {
  readonly filter: ListSearch
  readonly shown: ListShown
  readonly onSort: (filter: ListSearch) => void
}

function SortChoice({ filter, shown, onSort }: SortProps) {
  const { sort } = useWords().list
  const first = shown.list === 'follow-up' ? 'follow-up' : 'number'
  return (
    <label className="list-sort">
      {sort.label}
      <select
        className="ds-input"
        value={filter.sort ?? first}
        onChange={({ target: { value } }) => {
          const { sort: _, ...others } = filter
          onSort(value === first ? others : { ...others, sort: value })
        }}
      >
        {Object.entries(sort.by).map(([value, word]) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
    </label>
  )
}

/**
 * Searches while one types; the first letter leads from any list to all cases, where one types on; each search is one
 * step back. Enter, and the arrow down, go on to what was found.
 */
function SearchField({ shown, filter, selected }: Pick<Props, 'shown' | 'filter' | 'selected'>) {
  const { desk } = useWords()
  const go = useGoToList(selected)
  const asked = filter.q ?? ''
  const [typed, setTyped] = useState(asked)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (!isTypingAwaited()) return
    field.current?.focus()
    field.current?.setSelectionRange(-1, -1)
  }, [])
  // The address may change without the field: back, or a link.
  useEffect(() => setTyped(asked), [asked])
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever has opened a case meanwhile, or gone to another list, is not pulled back by words typed before
  useEffect(() => () => clearTimeout(timer.current), [selected, shown.list])
  const search = (words: string) => {
    const { q: _, ...others } = shown.list === 'search' ? filter : {}
    const q = words.trim()
    if (shown.list !== 'search' && document.activeElement === field.current) awaitTyping()
    go({ list: 'search' }, { ...others, ...(q === '' ? {} : { q }) }, shown.list === 'search')
  }
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        clearTimeout(timer.current)
        if (typed.trim() === asked)
          event.currentTarget.closest('section')?.querySelector<HTMLElement>('[data-row]')?.focus()
        else search(typed)
      }}
    >
      <input
        ref={field}
        type="search"
        className="ds-input list-search"
        aria-label={desk.search}
        aria-keyshortcuts="/"
        placeholder={desk.list.searchHint}
        autoComplete="off"
        value={typed}
        onChange={({ target: { value } }) => {
          setTyped(value)
          clearTimeout(timer.current)
          timer.current = setTimeout(() => search(value), PAUSE_MS)
        }}
      />
    </form>
  )
}
