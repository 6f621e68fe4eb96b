import type { PersonActor } from '../domain/actor.ts'
import {
  type OwnCase,
  replayOwn,
  type SteppedEvent,
  steppedEvents,
  type VersionOf,
  versionsFollowed,
} from '../domain/conformance/own-replay.ts'
import { type Report, report } from '../domain/conformance/report.ts'
import { type Alike, exampleOf, walkOf } from '../domain/conformance/walk.ts'
import type { CaseNumber, Instant, RoutineId } from '../domain/id.ts'
import type { Routine } from '../domain/routine/model.ts'
import { type KeptCase, keptCases } from '../store/check-view.ts'
import { caseLogs, type FollowedCases, followedCases, numbersOpened } from '../store/handbook-log.ts'
import { type CaseWalk, keepWalks } from '../store/walk-store.ts'
import type { House } from './house.ts'

/** Cases opened from `from` on and before `until`; null leaves that side open. */
export type Period = { readonly from: Instant | null; readonly until: Instant | null }

/**
 * How our own cases followed a routine, each by the version that it followed at the time (issue 5): those that the reader
 * counts, and for `null`, whoever runs the house, every case that is not confidential. How a case walked is kept, and
 * replayed only where it has gone on since. Other work goes on between the batches.
 */
export function reportOwn(
  house: House,
  routine: string,
  period: Period,
  reader: PersonActor | null = null,
): Promise<Report> {
  return report(followed(house, { routine, ...period, reader }))
}

/** Some 55,000 visits, which are counted in about 10 ms. */
const MANY = 5000
/** Some 5,000 events, which are replayed in about 10 ms. */
const FEW = 500

async function* followed(house: House, asked: FollowedCases): AsyncGenerator<Alike> {
  const { first, last } = await numbersOpened(house.database, asked)
  for (let from = first; from <= last; from += MANY) {
    const { kept, unkept } = await followedCases(house.database, asked, from, from + MANY)
    yield* kept
    for (let at = 0; at < unkept.length; at += FEW) yield* replayed(house, unkept.slice(at, at + FEW))
  }
}

/** Replays these cases, and keeps how they walked. */
async function* replayed(house: House, numbers: readonly CaseNumber[]): AsyncGenerator<Alike> {
  const walks: CaseWalk[] = []
  for (const own of await caseLogs(house.database, numbers)) {
    const { number, events } = own
    const walked = walkOf(replayOwn(own, await versionsOf(house, own)))
    walks.push({ ...walked, number, version: events.at(-1)?.version ?? 0 })
    yield { ...walked, cases: 1, first: [exampleOf(number)] }
  }
  await keepWalks(house.database, walks)
}

/** Every case of ours that is not confidential with its whole log, by number, each event with the steps it completed. */
export async function* ownLog(house: House): AsyncGenerator<readonly SteppedEvent[]> {
  for await (const kept of ownCases(house)) {
    if (kept.row.readers !== null) continue
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
export async function versionsOf(house: House, own: OwnCase): Promise<VersionOf> {
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
