import type { RoutineVersion } from '../../contract/routine-change.ts'
import type { Instant } from '../../domain/id.ts'
import { routineBytes } from '../../store/routine-store.ts'
import { type RoutineVersion as KeptVersion, routineDraft, routineVersions } from '../../store/routine-version-store.ts'
import type { House, Outcome, Viewer } from '../house.ts'

/**
 * The versions of a routine, the one that holds last first; for those who work at the desk. None of one that is but
 * somebody's draft, to herself.
 */
export async function readVersions(
  house: House,
  viewer: Viewer,
  key: string,
): Promise<Outcome<{ readonly items: RoutineVersion[] }>> {
  if (!mayRead(viewer)) return NOT_STAFF
  const items = versionViews(await routineVersions(house.database, viewer.actor, key), house.now())
  const isHers = viewer.actor.processOwner && (await routineDraft(house.database, key, viewer.actor.person)) !== null
  return items.length === 0 && !isHers ? NOT_FOUND : { done: true, value: { items } }
}

/** The bytes of a version, as they were uploaded. */
export async function readVersionBytes(
  house: House,
  viewer: Viewer,
  key: string,
  version: string,
): Promise<Outcome<Buffer>> {
  if (!mayRead(viewer)) return NOT_STAFF
  const bytes = await routineBytes(house.database, key, version)
  return bytes === null ? NOT_FOUND : { done: true, value: bytes }
}

/** Versions in the order of the store, with the one that holds at that moment: the first that has begun. */
export function versionViews(versions: readonly KeptVersion[], at: Instant): RoutineVersion[] {
  const holding = versions.find(({ validFrom, withdrawn }) => validFrom <= at && withdrawn === null)
  return versions.map(version => ({
    ...version,
    differences: version.differences === null ? null : [...version.differences],
    inForce: version === holding,
  }))
}

const NOT_STAFF = { done: false, refusal: { code: 'not-your-line' } } as const
const NOT_FOUND = { done: false, refusal: { code: 'not-found' } } as const

/** Whoever works in a line, runs the house or keeps the handbook. */
function mayRead({ actor }: Viewer): boolean {
  return actor.memberships.length > 0 || actor.administrator || actor.processOwner
}
