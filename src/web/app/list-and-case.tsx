import { Outlet, useParams, useRouterState, useSearch } from '@tanstack/react-router'
import { ListPane } from '../list/list-pane.tsx'
import { type CaseSearch, type ListSearch, type ListShown, listBeside } from '../list/list-shown.ts'
import { useGoToList } from '../list/place-of.ts'
import { useWords } from '../text/words-provider.tsx'
import { useKeys } from '../ui/keys.ts'
import { useWide } from '../ui/wide.ts'
import './list-and-case.css'

/** A list with the whole width; or beside the case that was opened from it; on a phone one of the two. */
export function ListAndCase() {
  const { number, team } = useParams({ strict: false })
  const search = useSearch({ strict: false })
  const { desk } = useWords()
  const onSearch = useRouterState({ select: state => state.location.pathname.endsWith('/search') })
  const wide = useWide()
  const shown = number === undefined ? ownList(team, onSearch) : listBeside(search)
  const selected = number === undefined ? null : Number(number)
  const toList = useGoToList(null)
  useKeys(selected === null ? {} : { Escape: () => toList(shown ?? { list: 'work' }, narrowing(search), false) })
  return (
    <div className="list-and-case" data-open={selected === null ? 'list' : 'case'}>
      {shown !== null && (selected === null || wide) && (
        <ListPane key={listKey(shown)} shown={shown} filter={search} selected={selected} />
      )}
      {selected !== null && (
        <div className="case-pane">
          {!wide && (
            <p className="case-pane-back">
              <button type="button" onClick={() => toList(shown ?? { list: 'work' }, narrowing(search), false)}>
                ‹ {desk.list.backToList}
              </button>
            </p>
          )}
          <Outlet />
        </div>
      )}
    </div>
  )
}

/** What narrows the list, without what says which list it is. */
function narrowing({ q, status, handler }: CaseSearch): ListSearch {
  return { ...(q && { q }), ...(status && { status }), ...(handler && { handler }) }
}

function ownList(team: string | undefined, onSearch: boolean): ListShown {
  if (team !== undefined) return { list: 'team', team }
  return onSearch ? { list: 'search' } : { list: 'work' }
}

function listKey(shown: ListShown): string {
  return shown.list === 'team' ? `team ${shown.team}` : shown.list
}
