import type { SavedView } from '../../contract/saved-view.ts'
import type { ListSearch, ListShown } from './place/list-shown.ts'

/** One list as it is asked for, and the name it has where a page holds more than one. */
export type Part = { readonly name: 'handledByMe' | 'ownedByMe' | null; readonly asked: ListSearch }

const NOT_CLOSED = 'new,open,waiting,solved'

/** What else has to be known of a place: whether a team is a 1st line, and a view's own filter where there is one. */
export type Known = { readonly firstLine: boolean; readonly view: SavedView | undefined }

/** What the server is asked for a page of lists. A list of work leaves out what is closed unless it is chosen. */
export function filtersOf(shown: ListShown, search: ListSearch, known: Known): readonly Part[] {
  const { status, line, ...rest } = search
  const wanted = status ?? (shown.list === 'search' ? 'every' : 'not-closed')
  const statuses = wanted === 'every' ? {} : { status: wanted === 'not-closed' ? NOT_CLOSED : wanted }
  const lines = line === undefined ? {} : { line }
  switch (shown.list) {
    case 'work':
      return [
        { name: 'handledByMe', asked: { ...rest, ...lines, handler: 'me', ...statuses } },
        // What I both own and handle stands in one list, among what I handle.
        { name: 'ownedByMe', asked: { ...rest, ...lines, owner: 'me', handler: 'others', ...statuses } },
      ]
    case 'team': {
      const { team } = shown
      const whose = known.firstLine && line === 'second' ? { ownerTeam: team, line } : { team, ...lines }
      return [{ name: null, asked: { ...rest, ...whose, ...statuses } }]
    }
    case 'follow-up':
      return [{ name: null, asked: { sort: 'follow-up', ...rest, ...lines, team: 'mine', status: 'waiting' } }]
    case 'view':
      return known.view === undefined ? [] : [{ name: null, asked: known.view.filter }]
    case 'search':
      return [{ name: null, asked: { ...rest, ...lines, ...statuses } }]
    default:
      return shown satisfies never
  }
}
