import type { RoutineDraft } from '../../contract/routine-change.ts'
import type { PersonId } from '../../domain/id.ts'
import { type ChangeFault, misplaced, misplacedAsNew } from '../../domain/routine-change/change-fault.ts'
import type { WordedRoutine } from '../../domain/routine-change/differs.ts'
import type { Reader } from '../../store/database.ts'
import { drawingInForce } from '../../store/handbook-view.ts'
import {
  dropDraft as drop,
  type RoutineDraft as KeptDraft,
  keepDraft,
  routineDraft,
  takenVersions,
} from '../../store/routine-version-store.ts'
import type { House, Outcome, Viewer } from '../house.ts'
import { differencesFrom, readVersion } from '../read-version.ts'

/** Keeps an uploaded file as it is in the place of her former one, and says what it is. */
export async function uploadDraft(
  house: House,
  { actor }: Viewer,
  key: string,
  file: { readonly name: string; readonly bpmn: Buffer },
): Promise<Outcome<RoutineDraft>> {
  const draft = { ...file, uploadedAt: house.now() }
  if (!(await isKnown(house.database, key, actor.person))) return NOT_FOUND
  await keepDraft(house.database, key, actor.person, draft)
  return { done: true, value: await draftView(house, key, draft) }
}

/**
 * Keeps an uploaded file as the draft of a wholly new routine, under the key it says it has; with every reason why not
 * where it can have none. What else is wrong in it is told of as in any draft.
 */
export async function uploadNew(
  house: House,
  { actor }: Viewer,
  file: { readonly name: string; readonly bpmn: Buffer },
): Promise<{ readonly key: string | null; readonly faults: ChangeFault[] }> {
  const { drawing, faults } = await readVersion(file.bpmn)
  if (drawing === null) return { key: null, faults: [...faults] }
  const { key } = drawing
  const misplaced = misplacedAsNew(key, await takenVersions(house.database, key))
  if (misplaced.length > 0) return { key: null, faults: [...misplaced] }
  await keepDraft(house.database, key, actor.person, { ...file, uploadedAt: house.now() })
  return { key, faults: [...faults] }
}

/** What she has uploaded; null where she has nothing. */
export async function readDraft(
  house: House,
  { actor }: Viewer,
  key: string,
): Promise<Outcome<{ readonly draft: RoutineDraft | null }>> {
  if (!(await isKnown(house.database, key, actor.person))) return NOT_FOUND
  const draft = await routineDraft(house.database, key, actor.person)
  return { done: true, value: { draft: draft === null ? null : await draftView(house, key, draft) } }
}

/** The bytes she has uploaded. */
export async function readDraftBytes(house: House, { actor }: Viewer, key: string): Promise<Outcome<Buffer>> {
  const draft = await routineDraft(house.database, key, actor.person)
  return draft === null ? NOT_FOUND : { done: true, value: draft.bpmn }
}

/** Drops what she has uploaded. */
export async function dropDraft(house: House, { actor }: Viewer, key: string): Promise<void> {
  await drop(house.database, key, actor.person)
}

/** A draft as it was read: what it is, and everything that keeps it from being published. */
export type JudgedDraft = {
  readonly version: WordedRoutine | null
  readonly faults: readonly ChangeFault[]
  readonly view: RoutineDraft
}

/** Reads a draft by the rules of every drawing, and by those of a next version of this routine. */
export async function judgeDraft(tx: Reader, at: string, key: string, draft: KeptDraft): Promise<JudgedDraft> {
  const { drawing, version, faults } = await readVersion(draft.bpmn)
  const taken = drawing === null ? [] : misplaced(drawing, key, await takenVersions(tx, key))
  const all = [...faults, ...taken]
  return {
    version,
    faults: all,
    view: {
      name: draft.name,
      uploadedAt: draft.uploadedAt,
      bytes: draft.bpmn.length,
      version: drawing?.version ?? null,
      faults: [...all],
      beside: drawing === null ? [] : [...drawing.beside],
      differences: version === null ? null : await differencesFrom(await drawingInForce(tx, key, at), version),
    },
  }
}

async function draftView(house: House, key: string, draft: KeptDraft): Promise<RoutineDraft> {
  return (await judgeDraft(house.database, house.now(), key, draft)).view
}

/** A routine that somebody has published, or that she is about to. */
async function isKnown(tx: Reader, key: string, person: PersonId): Promise<boolean> {
  return (await takenVersions(tx, key)).length > 0 || (await routineDraft(tx, key, person)) !== null
}

const NOT_FOUND = { done: false, refusal: { code: 'not-found' } } as const
