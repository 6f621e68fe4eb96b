import type { PersonActor } from '../domain/actor.ts'
import { replayOwn, type SteppedEvent, steppedEvents } from '../domain/conformance/own-replay.ts'
import type { Replayed } from '../domain/conformance/replay.ts'
import { type Report, report } from '../domain/conformance/report.ts'
import type { Instant } from '../domain/id.ts'
import type { Routine } from '../domain/routine/model.ts'
import { type KeptCase, keptCases } from '../store/check-view.ts'
import { followedCases } from '../store/handbook-log.ts'
import type { House } from './house.ts'

/** Cases opened from `from` on and before `until`; null leaves that side open. */
export type Period = { readonly from: Instant | null; readonly until: Instant | null }

/**
 * How our own cases followed a routine, by the version that each began under (P-10): those of her lines for a member of
 * staff, every case for `null`. Other work goes on between the batches.
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
    for (const { routine: id, events } of cases) {
      const { compiled } = await house.routines.byId(house.database, id)
      replayed.push(replayOwn(compiled, events))
    }
    after = next
  }
  return report(replayed)
}

/** Some 600 events, which are replayed in about 10 ms. */
const FEW = 100

/** Every case of ours with its whole log, by number, each event with the steps it completed. */
export async function* ownLog(house: House): AsyncGenerator<readonly SteppedEvent[]> {
  for await (const { kept, routine } of ownCases(house)) {
    yield steppedEvents(
      routine,
      kept.events.map(({ event }) => event),
    )
  }
}

const BATCH = 500

async function* ownCases(house: House): AsyncGenerator<{ readonly kept: KeptCase; readonly routine: Routine | null }> {
  for (let after = 0; ; ) {
    const batch = await keptCases(house.database, after, BATCH)
    for (const kept of batch) {
      const { routine_id, number } = kept.row
      const routine = routine_id === null ? null : await house.routines.byId(house.database, routine_id)
      yield { kept, routine: routine?.compiled ?? null }
      after = number
    }
    if (batch.length < BATCH) return
  }
}
