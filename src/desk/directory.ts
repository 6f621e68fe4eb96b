import type { Directory } from '../contract/directory.ts'
import { directoryView } from '../store/directory-view.ts'
import type { House, Outcome, Viewer } from './house.ts'

/** What a member of staff chooses among; others are refused. */
export async function readDirectory(house: House, { actor }: Viewer): Promise<Outcome<Directory>> {
  if (actor.memberships.length === 0) return { done: false, refusal: { code: 'not-your-line' } }
  const teams = actor.memberships.map(membership => membership.team)
  return { done: true, value: await directoryView(house.database, teams) }
}
