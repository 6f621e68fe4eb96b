/** What narrows a list, as the address has it. */
export type ListSearch = { readonly q?: string; readonly status?: string; readonly handler?: string }

/** Which list is on the page: my work, a team's, or all cases I may see. */
export type ListShown =
  | { readonly list: 'work' }
  | { readonly list: 'team'; readonly team: string }
  | { readonly list: 'search' }

/** On a case's address: the list it was opened from, so that it stays beside it. */
export type CaseSearch = ListSearch & { readonly list?: ListShown['list']; readonly team?: string }

type Raw = Readonly<Record<string, unknown>>

/** Reads what narrows a list out of an address; what is not understood is left out. */
export function listSearch(raw: Raw): ListSearch {
  return { ...word(raw, 'q'), ...word(raw, 'status'), ...word(raw, 'handler') }
}

export function caseSearch(raw: Raw): CaseSearch {
  const list = raw['list']
  const rest = { ...listSearch(raw), ...word(raw, 'team') }
  return list === 'work' || list === 'search' || list === 'team' ? { ...rest, list } : rest
}

/** The list beside a case, if it was opened from one; the router leaves in the address what it does not understand. */
export function listBeside({ list, team }: CaseSearch): ListShown | null {
  switch (list) {
    case 'work':
    case 'search':
      return { list }
    case 'team':
      return team === undefined ? null : { list, team }
    default:
      return null
  }
}

function word<Name extends string>(raw: Raw, name: Name): { readonly [Key in Name]?: string } {
  const value = raw[name]
  const found: { [Key in Name]?: string } = {}
  if (typeof value === 'string' && value !== '') found[name] = value
  return found
}
