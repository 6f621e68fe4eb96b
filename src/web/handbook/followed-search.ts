/** Which cases are held against a routine, as the address has it: a period, or a log from elsewhere by its name. */
export type FollowedSearch = { readonly from?: string; readonly to?: string; readonly log?: string }

/** Reads it out of an address; what is no day and no name is left out. */
export function followedSearch(raw: Readonly<Record<string, unknown>>): FollowedSearch {
  const { from, to, log } = raw
  return {
    ...(isDay(from) && { from }),
    ...(isDay(to) && { to }),
    ...(typeof log === 'string' && log !== '' && { log }),
  }
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
}
