import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TermTexts } from '../contract/handbook-term.ts'
import { id } from '../domain/id.ts'
import type { RoutineFault } from '../domain/routine/drawing.ts'
import type { NamedRoutine } from '../domain/routine-change/differs.ts'
import { drawingInForce } from '../store/handbook-view.ts'
import {
  correctTexts,
  hasOwner,
  insertRoutine,
  lockPublishing,
  type RoutineTexts,
  routineBytes,
} from '../store/routine-store.ts'
import { deleteTerms, insertTerm, keptTerms, termsHaveOwner } from '../store/term-store.ts'
import { same } from './check.ts'
import { readTerms, readTexts } from './handbook-texts.ts'
import type { House } from './house.ts'
import { differencesFrom, readVersion } from './read-version.ts'

/**
 * Publishes the routines of a folder (`M.1.bpmn` with `M.1.texts.json` beside it) that are not published yet, and
 * puts right the words of those that are. Refuses a drawing that cannot run or is unsound, and a changed drawing under a
 * version that cases already follow. Where somebody here has published a version of her own or
 * changed its words, the files leave it at that.
 */
export async function publishRoutines(house: House, folder: string): Promise<void> {
  const files = readdirSync(folder).filter(name => name.endsWith('.bpmn'))
  const shared = join(folder, 'terms.json')
  if (existsSync(shared)) await keepTerms(house, readTerms(readFileSync(shared, 'utf8')))
  for (const file of files.sort()) {
    const bpmn = readFileSync(join(folder, file))
    const texts = readTexts(readFileSync(join(folder, file.replace(/\.bpmn$/, '.texts.json')), 'utf8'))
    await publish(house, file, bpmn, texts)
  }
}

/** Puts the register of terms right; where somebody here has changed it, the file leaves it at that. */
async function keepTerms(house: House, terms: readonly TermTexts[]): Promise<void> {
  await house.database.transaction(async tx => {
    await lockPublishing(tx)
    if (await termsHaveOwner(tx)) return
    const kept = (await keptTerms(tx)).map(({ texts }) => texts)
    if (same(kept, terms)) return
    await deleteTerms(tx)
    for (const texts of terms) await insertTerm(tx, house.newId(), texts, { person: null, at: house.now() })
    house.say('put right the register of terms', { terms: terms.length })
  })
}

async function publish(house: House, file: string, bpmn: Uint8Array, texts: RoutineTexts): Promise<void> {
  const version = await runnable(file, bpmn)
  const compiled = version.routine
  await house.database.transaction(async tx => {
    await lockPublishing(tx)
    const published = await routineBytes(tx, compiled.key, compiled.version)
    if (published !== null) {
      if (!published.equals(bpmn)) {
        throw new Error(`${file} was changed, but still says version ${compiled.version}: give it a new version`)
      }
      if (await hasOwner(tx, compiled.key)) return
      const corrected = await correctTexts(tx, compiled.key, compiled.version, texts)
      if (corrected) house.say('put right the words of a routine', { routine: compiled.key, version: compiled.version })
      return
    }
    if (await hasOwner(tx, compiled.key)) {
      house.say('left a routine as its owner has it', { routine: compiled.key, version: compiled.version })
      return
    }
    const at = house.now()
    const before = await drawingInForce(tx, compiled.key, at)
    await insertRoutine(tx, {
      id: id<'routine'>(house.newId()),
      key: compiled.key,
      version: compiled.version,
      compiled,
      texts,
      bpmn,
      publishedAt: at,
      validFrom: at,
      publishedBy: null,
      differences: await differencesFrom(before, version),
    })
    house.say('published a routine', { routine: compiled.key, version: compiled.version })
  })
}

async function runnable(file: string, bpmn: Uint8Array): Promise<NamedRoutine> {
  const { drawing, version, faults } = await readVersion(bpmn)
  if (version === null) throw new Error(`${file} cannot ${drawing === null ? 'be read' : 'run'}: ${listed(faults)}`)
  return version
}

function listed(faults: readonly RoutineFault[]): string {
  return faults
    .map(({ code, element, word }) => [code, element, word].filter(part => part !== null).join(' '))
    .join('; ')
}
