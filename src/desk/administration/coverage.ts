import { isDeepStrictEqual } from 'node:util'
import { Temporal } from 'temporal-polyfill'
import type { Coverage } from '../../contract/coverage.ts'
import type { Instant } from '../../domain/id.ts'
import { holdAdministration } from '../../store/administration/administration-view.ts'
import { coverageOf, keepCoverage } from '../../store/administration/coverage-store.ts'
import { logChanges } from '../../store/administration/log-store.ts'
import { teamById } from '../../store/administration/team-register.ts'
import type { Reader } from '../../store/database.ts'
import { inTransaction } from '../execute.ts'
import type { House, Outcome, Viewer } from '../house.ts'

/** Days in which a service that was asked about is in use. */
const IN_USE_DAYS = 365

/** Since when a service that has been asked about is in use. */
export function inUseSince(now: Instant): Instant {
  return Temporal.Instant.from(now)
    .subtract({ hours: IN_USE_DAYS * 24 })
    .toString()
}

/** Which services each member of a 1st line helps with (O-2); a 2nd line goes by its services. */
export async function readCoverage(house: House, team: string): Promise<Outcome<Coverage>> {
  return (await isFirstLine(house.database, team))
    ? { done: true, value: await coverageOf(house.database, team, inUseSince(house.now())) }
    : { done: false, refusal: { code: 'not-found' } }
}

type Covers = { readonly person: string; readonly services: readonly string[] }

/** Changes it as a whole; whoever is not in the team, and a service that does not exist, is named as a fault. */
export function changeCoverage(
  house: House,
  viewer: Viewer,
  team: string,
  written: readonly Covers[],
): Promise<Outcome<Coverage>> {
  return inTransaction<Coverage>(house, async tx => {
    await holdAdministration(tx)
    const found = await teamById(tx, team)
    if (found === null || found.line !== 'first') return { done: false, refusal: { code: 'not-found' } }
    const since = inUseSince(house.now())
    const before = await coverageOf(tx, team, since)
    const faults = faultsOf(before, written)
    if (faults.length > 0) return { done: false, refusal: { code: 'invalid', faults } }
    await keepCoverage(tx, team, written)
    const value = await coverageOf(tx, team, since)
    if (!isDeepStrictEqual(told(before), told(value))) {
      const entry = { id: house.newId(), kind: 'team', subject: found.name, subjectId: team } as const
      await logChanges(tx, viewer.actor.person, house.now(), [{ ...entry, before: told(before), after: told(value) }])
    }
    return { done: true, value }
  })
}

async function isFirstLine(tx: Reader, team: string): Promise<boolean> {
  return (await teamById(tx, team))?.line === 'first'
}

function faultsOf({ members, services }: Coverage, written: readonly Covers[]) {
  return written.flatMap((each, at) => [
    ...(members.some(({ person }) => person === each.person)
      ? []
      : [{ path: `members.${at}.person`, code: 'invalid-value' } as const]),
    ...each.services.flatMap((key, place) =>
      services.some(known => known.key === key)
        ? []
        : [{ path: `members.${at}.services.${place}`, code: 'invalid-value' } as const],
    ),
  ])
}

/** As the log tells it: each who helps with some alone. */
function told({ members }: Coverage): { readonly covers: readonly string[] } {
  return {
    covers: members
      .filter(({ services }) => services.length > 0)
      .map(({ name, services }) => `${name}: ${services.join(', ')}`),
  }
}
