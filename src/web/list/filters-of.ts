import type { CaseFilter } from '../api/queries.ts'
import type { ListSearch, ListShown } from './list-shown.ts'

/** One list as it is asked for, and the name it has where a page holds more than one. */
export type Part = { readonly name: 'handledByMe' | 'ownedByMe' | null; readonly asked: CaseFilter }

const NOT_CLOSED = 'new,open,waiting,solved'

/** What the server is asked for a page of lists. A list of work leaves out what is closed unless it is chosen. */
export function filtersOf(shown: ListShown, { q, status, handler }: ListSearch): readonly Part[] {
  const wanted = status ?? (shown.list === 'search' ? 'every' : 'not-closed')
  const statuses = wanted === 'every' ? {} : { status: wanted === 'not-closed' ? NOT_CLOSED : wanted }
  const whose = handler === undefined ? {} : { handler }
  const words = q === undefined ? {} : { q }
  switch (shown.list) {
    case 'work':
      return [
        { name: 'handledByMe', asked: { handler: 'me', ...statuses } },
        { name: 'ownedByMe', asked: { owner: 'me', ...statuses } },
      ]
    case 'team':
      return [{ name: null, asked: { team: shown.team, ...statuses, ...whose } }]
    case 'search':
      return [{ name: null, asked: { ...words, ...statuses, ...whose } }]
    default:
      return shown satisfies never
  }
}
