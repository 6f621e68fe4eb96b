import { Outlet, useParams, useRouterState, useSearch } from '@tanstack/react-router'
import { ListPane } from '../list/list-pane.tsx'
import { type ListShown, listBeside, listKey, narrowing } from '../list/place/list-shown.ts'
import { useGoToList } from '../list/place/place-of.ts'
import { useWords } from '../text/words-provider.tsx'
import { useKeys } from '../ui/keys.ts'
import { useWide } from '../ui/wide.ts'
import './list-and-case.css'

/** A list with the whole width; or beside the case that was opened from it; on a phone one of the two. */
export function ListAndCase() {
  const { number, team, view } = useParams({ strict: false })
  const search = useSearch({ strict: false })
  const { desk } = useWords()
  const place = useRouterState({ select: state => state.location.pathname.split('/').at(-1) })
  const wide = useWide()
  const shown = number === undefined ? ownList(team, view, place) : listBeside(search)
  const selected = number === undefined ? null : Number(number)
  const toList = useGoToList(null)
  const back = () => toList(shown ?? { list: 'work' }, narrowing(search), false)
  useKeys('case', selected === null ? {} : { Escape: { does: desk.list.backToList, act: back } })
  return (
    <div className="list-and-case" data-open={selected === null ? 'list' : 'case'}>
      {shown !== null && (selected === null || wide) && (
        <ListPane key={listKey(shown)} shown={shown} filter={narrowing(search)} selected={selected} />
      )}
      {selected !== null && (
        <div className="case-pane">
          {!wide && (
            <p className="case-pane-back">
              <button type="button" onClick={back}>
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

function ownList(team: string | undefined, view: string | undefined, place: string | undefined): ListShown {
  if (team !== undefined) return { list: 'team', team }
  if (view !== undefined) return { list: 'view', view }
  return place === 'search' || place === 'follow-up' ? { list: place } : { list: 'work' }
}
