import type { House, Outcome, Viewer } from '../desk/house.ts'
import { draftNotice } from '../desk/notice/draft-notice.ts'
import { publishNotice } from '../desk/notice/tell-notice.ts'
import { registerRelease } from '../desk/release.ts'
import type { CaseNumber, Instant } from '../domain/id.ts'
import type { Plot } from './deal.ts'
import { writeKnown } from './known.ts'
import { agencies, firstLineOf, productOf } from './town/municipality.ts'
import { workingMinutesBefore } from './working-time.ts'

/** Working minutes ago: after every case that waits has begun to, and not so late that its letters still wait. */
const TOLD_MINUTES = 45
const RELEASED_MINUTES = 30
/** A working day and more: before most of what is open came in. */
const KNOWN_MINUTES = 600

/** What happens to all: when, and what. */
export type News = {
  readonly at: Instant
  readonly play: (house: House, second: Viewer, numbers: ReadonlyMap<Plot, CaseNumber>) => Promise<void>
}

/**
 * What stands when the example opens beside its cases: what is known (O-23), a notice of what a supplier has reported and
 * is working on (M.2.1.6), and a version that has come, so that those who wait for it can be told (O-15).
 */
export function newsOf(plots: readonly Plot[], now: Instant): readonly News[] {
  const reported = plots.find(
    ({ story, beats }) => story.way === 'supplier-report' && beats.some(({ beat }) => beat === 'wait'),
  )
  const awaited = plots.find(
    ({ story, beats }) =>
      'laterVersion' in story && story.laterVersion !== undefined && beats.some(({ beat }) => beat === 'tell'),
  )
  return [
    { at: workingMinutesBefore(now, KNOWN_MINUTES), play: writeKnown },
    ...(reported === undefined ? [] : [{ at: workingMinutesBefore(now, TOLD_MINUTES), play: noticeOf(reported) }]),
    ...(awaited === undefined ? [] : [{ at: workingMinutesBefore(now, RELEASED_MINUTES), play: releaseOf(awaited) }]),
  ]
}

function noticeOf(plot: Plot): News['play'] {
  return async (house, second, numbers) => {
    const { story } = plot
    if (story.way !== 'supplier-report') return
    const draft = await draftNotice(house, second, {
      case: numbers.get(plot) ?? null,
      title: story.title,
      text: story.known,
      doing: story.awaited,
      internal: null,
      planned: false,
      information: false,
      critical: false,
      public: true,
      since: plot.beats[0]?.at ?? house.now(),
      until: null,
      nextUpdate: null,
      services: [story.service],
      teams: agencies.map(agency => firstLineOf(agency).key),
    })
    const { id, version } = accepted(draft)
    accepted(await publishNotice(house, second, 'web', id, version))
  }
}

function releaseOf({ story }: Plot): News['play'] {
  return async (house, second) => {
    if (!('laterVersion' in story) || story.laterVersion === undefined) return
    accepted(await registerRelease(house, second, { product: productOf(story.service), version: story.laterVersion }))
  }
}

function accepted<Value>(outcome: Outcome<Value>): Value {
  if (outcome.done) return outcome.value
  throw new Error(`the example asks for what is refused: ${JSON.stringify(outcome.refusal)}`)
}
