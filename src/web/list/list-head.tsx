import { useEffect, useRef, useState } from 'react'
import { useWords } from '../text/words-provider.tsx'
import { Filters } from './filters.tsx'
import type { ListSearch, ListShown } from './list-shown.ts'
import { useGoToList } from './place-of.ts'

const PAUSE_MS = 200

type Props = {
  readonly title: string
  readonly shown: ListShown
  readonly filter: ListSearch
  readonly selected: number | null
}

/** Name of the list, the search over all cases, and what narrows the list. */
export function ListHead({ title, shown, filter, selected }: Props) {
  return (
    <header className="list-head">
      {selected === null ? <h1>{title}</h1> : <h2>{title}</h2>}
      <SearchField shown={shown} filter={filter} selected={selected} />
      <Filters shown={shown} filter={filter} selected={selected} />
    </header>
  )
}

/** Searches while one types; the first letter leads from any list to all cases, each search is one step back. */
function SearchField({ shown, filter, selected }: Omit<Props, 'title'>) {
  const { desk } = useWords()
  const go = useGoToList(selected)
  const asked = filter.q ?? ''
  const [typed, setTyped] = useState(asked)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  // The address may change without the field: back, or a link.
  useEffect(() => setTyped(asked), [asked])
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever has opened a case meanwhile, or gone to another list, is not pulled back by words typed before
  useEffect(() => () => clearTimeout(timer.current), [selected, shown.list])
  const search = (words: string) => {
    const { q: _, ...others } = shown.list === 'search' ? filter : {}
    const q = words.trim()
    go({ list: 'search' }, { ...others, ...(q === '' ? {} : { q }) }, shown.list === 'search')
  }
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        clearTimeout(timer.current)
        search(typed)
      }}
    >
      <input
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
