import type { WrittenFilter } from '../../../contract/case-filter.ts'

/** What narrows and orders a list, as the address has it. */
export type ListSearch = WrittenFilter

/** Which list is on the page: my work, a team's, what is to be followed up, a saved view, or all cases I may see. */
export type ListShown =
  | { readonly list: 'work' }
  | { readonly list: 'team'; readonly team: string }
  | { readonly list: 'follow-up' }
  | { readonly list: 'view'; readonly view: string }
  | { readonly list: 'search' }

/** On a case's address: the list it was opened from, so that it stays beside it. A team's list says `team` itself. */
export type CaseSearch = ListSearch & { readonly list?: ListShown['list']; readonly view?: string }

type Raw = Readonly<Record<string, unknown>>

/** Every field of a filter, and the order. */
const every: Readonly<Record<keyof ListSearch, true>> = {
  q: true,
  status: true,
  waitingFor: true,
  waitingSupplier: true,
  receipt: true,
  waited: true,
  age: true,
  handOver: true,
  returns: true,
  moved: true,
  movedFrom: true,
  movedTo: true,
  movedBy: true,
  movedToTeam: true,
  returnReason: true,
  step: true,
  handler: true,
  owner: true,
  team: true,
  line: true,
  ownerTeam: true,
  requester: true,
  agency: true,
  service: true,
  supplier: true,
  type: true,
  priority: true,
  openedFrom: true,
  openedTo: true,
  changedFrom: true,
  changedTo: true,
  followUpTo: true,
  confidential: true,
  sort: true,
}

/** Reads what narrows a list out of an address; what is not understood is left out. */
export function listSearch(raw: Raw): ListSearch {
  return wordsOf(raw, every)
}

export function caseSearch(raw: Raw): CaseSearch {
  const list = raw['list']
  const rest = { ...listSearch(raw), ...wordsOf(raw, { view: true }) }
  return isList(list) ? { ...rest, list } : rest
}

/** What narrows the list beside a case, without what says which list it is. */
export function narrowing(search: CaseSearch): ListSearch {
  const { team, ...rest } = listSearch(search)
  return search.list === 'team' || team === undefined ? rest : { ...rest, team }
}

/** The list beside a case, if it was opened from one; the router leaves in the address what it does not understand. */
export function listBeside({ list, team, view }: CaseSearch): ListShown | null {
  switch (list) {
    case 'work':
    case 'search':
    case 'follow-up':
      return { list }
    case 'team':
      return team === undefined ? null : { list, team }
    case 'view':
      return view === undefined ? null : { list, view }
    default:
      return null
  }
}

/** A name for a list: the same for the same place. */
export function listKey(shown: ListShown): string {
  switch (shown.list) {
    case 'team':
      return `team ${shown.team}`
    case 'view':
      return `view ${shown.view}`
    default:
      return shown.list
  }
}

const lists: Readonly<Record<ListShown['list'], true>> = {
  work: true,
  team: true,
  'follow-up': true,
  view: true,
  search: true,
}

function isList(value: unknown): value is ListShown['list'] {
  return typeof value === 'string' && Object.hasOwn(lists, value)
}

function wordsOf<Name extends string>(
  raw: Raw,
  names: Readonly<Record<Name, true>>,
): { readonly [Key in Name]?: string } {
  const found: { [Key in Name]?: string } = {}
  for (const name in names) {
    const value = raw[name]
    // The router makes figures of what looks like one.
    const word = typeof value === 'number' ? String(value) : value
    if (typeof word === 'string' && word !== '') found[name] = word
  }
  return found
}
