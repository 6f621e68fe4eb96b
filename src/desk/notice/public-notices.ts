import { Temporal } from 'temporal-polyfill'
import { isId } from '../../domain/id.ts'
import { noticesNow, type PublicNotice, publicEnded, publicStanding } from '../../store/notice-public-view.ts'
import type { House, Viewer } from '../house.ts'

/** More than stand at any time; a page of history. */
const STANDING = 30
const HISTORY = 15
/** More than this is read by nobody who came to ask something. */
const AT_A_GLANCE = 3

/** What anybody may know: what is wrong now, what is planned, what is but information, and one page of what has been; null ends the history. */
export type PublicStatus = {
  readonly now: readonly PublicNotice[]
  readonly planned: readonly PublicNotice[]
  readonly information: readonly PublicNotice[]
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
    now: standing.filter(({ planned, information, since }) => !information && (!planned || since <= at)),
    planned: standing.filter(({ planned, since }) => planned && since > at),
    information: standing.filter(({ information, since }) => information && since <= at),
    ended,
    older,
  }
}

/**
 * What an end user should know before she asks: trouble and work that has begun or will within a day, as far as her own
 * agency's 1st line has put it in the portal or it is public; null = somebody without an account.
 */
export function readNoticesNow(house: House, party: Viewer | null): Promise<PublicNotice[]> {
  const until = Temporal.Instant.from(house.now()).add({ hours: 24 }).toString({ fractionalSecondDigits: 3 })
  return noticesNow(house.database, party?.actor ?? null, until, AT_A_GLANCE)
}
