import type { RoutineVersion } from '../../contract/routine-change.ts'
import { midnightIn, todayIn } from '../../domain/house-day.ts'
import { type Instant, id } from '../../domain/id.ts'
import type { Reader } from '../../store/database.ts'
import { drawingInForce } from '../../store/handbook-view.ts'
import { insertRoutine, lockPublishing, type RoutineTexts, routineInForce } from '../../store/routine-store.ts'
import { dropDraft, routineDraft, routineVersions } from '../../store/routine-version-store.ts'
import { zoneOfHouse } from '../../store/settings-store.ts'
import { askedBefore } from '../asked-before.ts'
import { inTransaction } from '../execute.ts'
import type { DeskRefusal, House, Outcome, RequestKey, Viewer } from '../house.ts'
import { readVersion } from '../read-version.ts'
import { carriedTexts } from './carried-texts.ts'
import { type JudgedDraft, judgeDraft } from './draft.ts'
import { versionViews } from './versions.ts'

/**
 * Publishes what she has uploaded: cases opened from the beginning of that day follow it, at once where it is
 * today. Running cases keep theirs. What is published is the very bytes.
 */
export async function publishDraft(
  house: House,
  viewer: Viewer,
  key: string,
  day: string,
  request?: RequestKey,
): Promise<Outcome<RoutineVersion>> {
  const outcome = await inTransaction<string>(house, async tx => {
    const before = await askedBefore(house, tx, viewer, request, key)
    if (before !== null) return before
    await lockPublishing(tx)
    const validFrom = beginning(day, house.now(), await zoneOfHouse(tx))
    if (validFrom === null) return refused({ code: 'valid-from-past' })
    const draft = await routineDraft(tx, key, viewer.actor.person)
    if (draft === null) return refused({ code: 'no-draft' })
    const judged = await judgeDraft(tx, house.now(), key, draft)
    if (judged.version === null || judged.faults.length > 0) return refused({ code: 'routine-faulty' })
    await publish(house, tx, viewer, { validFrom, judged, bpmn: draft.bpmn, version: judged.version })
    await dropDraft(tx, key, viewer.actor.person)
    return { done: true, value: judged.version.routine.version }
  })
  if (!outcome.done) return outcome
  house.routines.renew()
  const versions = versionViews(await routineVersions(house.database, viewer.actor, key), house.now())
  // A repeated request is told of the version that was published last.
  const published = versions.find(({ version }) => version === outcome.value) ?? versions[0]
  return published === undefined ? refused({ code: 'not-found' }) : { done: true, value: published }
}

type Publishing = {
  readonly validFrom: Instant
  readonly judged: JudgedDraft
  readonly bpmn: Buffer
  readonly version: NonNullable<JudgedDraft['version']>
}

async function publish(
  house: House,
  tx: Reader,
  { actor }: Viewer,
  { validFrom, judged, bpmn, version }: Publishing,
): Promise<void> {
  const { routine } = version
  const at = house.now()
  const [holding, drawn] = [await routineInForce(tx, routine.key, at), await drawingInForce(tx, routine.key, at)]
  const texts: RoutineTexts = holding?.texts ?? {}
  await insertRoutine(tx, {
    id: id<'routine'>(house.newId()),
    key: routine.key,
    version: routine.version,
    compiled: routine,
    texts: carriedTexts(texts, drawn === null ? null : (await readVersion(drawn)).version, version),
    bpmn,
    publishedAt: at,
    validFrom,
    publishedBy: actor.person,
    differences: judged.view.differences,
  })
  house.say('published a routine', { routine: routine.key, version: routine.version, validFrom })
}

/** The moment from which a version holds that is valid from that day: now where it is today; null for a day that has been. */
function beginning(day: string, now: Instant, zone: string): Instant | null {
  const today = todayIn(zone, now)
  if (day < today) return null
  return day === today ? now : midnightIn(zone, day)
}

function refused(refusal: DeskRefusal): { readonly done: false; readonly refusal: DeskRefusal } {
  return { done: false, refusal }
}
