import type { PersonActor } from '../domain/actor.ts'
import {
  type OwnCase,
  replayOwn,
  type SteppedEvent,
  steppedEvents,
  type VersionOf,
  versionsFollowed,
} from '../domain/conformance/own-replay.ts'
import type { Replayed } from '../domain/conformance/replay.ts'
import { type Report, report } from '../domain/conformance/report.ts'
import type { Instant, RoutineId } from '../domain/id.ts'
import type { Routine } from '../domain/routine/model.ts'
import { type KeptCase, keptCases } from '../store/check-view.ts'
import { followedCases } from '../store/handbook-log.ts'
import type { House } from './house.ts'

/** Cases opened from `from` on and before `until`; null leaves that side open. */
export type Period = { readonly from: Instant | null; readonly until: Instant | null }

/**
 * How our own cases followed a routine, each by the version that it followed at the time (P-10): those of her lines for a
 * member of staff, every case for `null`. Other work goes on between the batches.
 */
export async function reportOwn(
  house: House,
  routine: string,
  period: Period,
  staff: PersonActor | null = null,
): Promise<Report> {
  const replayed: Replayed[] = []
  for (let after: number | null = 0; after !== null; ) {
    const { cases, next } = await followedCases(house.database, { routine, ...period, staff }, after, FEW)
    for (const own of cases) replayed.push(replayOwn(own, await versionsOf(house, own)))
    after = next
  }
  return report(replayed)
}

/** Some 600 events, which are replayed in about 10 ms. */
const FEW = 100

/** Every case of ours with its whole log, by number, each event with the steps it completed. */
export async function* ownLog(house: House): AsyncGenerator<readonly SteppedEvent[]> {
  for await (const kept of ownCases(house)) {
    const events = kept.events.map(({ event }) => event)
    const { routine_id } = kept.row
    if (routine_id === null) yield events.map(event => ({ event, steps: [] }))
    else {
      const own = { routine: routine_id, events }
      yield steppedEvents(own, await versionsOf(house, own))
    }
  }
}

/** The versions that a case has followed, from the shelf. */
async function versionsOf(house: House, own: OwnCase): Promise<VersionOf> {
  const versions = new Map<RoutineId, Routine>()
  for (const id of versionsFollowed(own)) versions.set(id, (await house.routines.byId(house.database, id)).compiled)
  return id => {
    const version = versions.get(id)
    if (version === undefined) throw new Error(`no case follows version ${id}`)
    return version
  }
}

const BATCH = 500

async function* ownCases(house: House): AsyncGenerator<KeptCase> {
  for (let after = 0; ; ) {
    const batch = await keptCases(house.database, after, BATCH)
    yield* batch
    const last = batch.at(-1)
    if (last === undefined || batch.length < BATCH) return
    after = last.row.number
  }
}
