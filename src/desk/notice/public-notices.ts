import { isId } from '../../domain/id.ts'
import { type PublicNotice, publicEnded, publicStanding } from '../../store/notice-public-view.ts'
import type { House } from '../house.ts'

/** More than stand at any time; a page of history. */
const STANDING = 30
const HISTORY = 15

/** What anybody may know: what is wrong now, what is planned, and one page of what has been; null ends the history. */
export type PublicStatus = {
  readonly now: readonly PublicNotice[]
  readonly planned: readonly PublicNotice[]
  readonly ended: readonly PublicNotice[]
  readonly older: string | null
}

/** The public status; `before` asks for older history, and one that is no id begins at the top. */
export async function readPublicStatus(house: House, before: string | undefined): Promise<PublicStatus> {
  const after = before !== undefined && isId(before) ? before : null
  const [standing, found] = await Promise.all([
    publicStanding(house.database, STANDING),
    publicEnded(house.database, after, HISTORY + 1),
  ])
  const at = house.now()
  const ended = found.slice(0, HISTORY)
  const older = found.length > HISTORY ? (ended.at(-1)?.id ?? null) : null
  return {
    now: standing.filter(({ planned, since }) => !planned || since <= at),
    planned: standing.filter(({ planned, since }) => planned && since > at),
    ended,
    older,
  }
}
