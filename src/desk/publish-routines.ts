import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { readBpmn } from '../bpmn/read-bpmn.ts'
import { languages } from '../contract/value.ts'
import { id } from '../domain/id.ts'
import { compile } from '../domain/routine/compile.ts'
import type { RoutineFault } from '../domain/routine/drawing.ts'
import type { Routine } from '../domain/routine/model.ts'
import { insertRoutine, lockPublishing, type RoutineTexts, routineBytes } from '../store/routine-store.ts'
import type { House } from './house.ts'

/**
 * Publishes the routines of a folder (`M.1.bpmn` with `M.1.texts.json` beside it) that are not published yet. Refuses
 * a drawing that cannot run or is unsound, and a changed drawing under a version that cases already follow.
 */
export async function publishRoutines(house: House, folder: string): Promise<void> {
  const files = readdirSync(folder).filter(name => name.endsWith('.bpmn'))
  for (const file of files.sort()) {
    const bpmn = readFileSync(join(folder, file))
    const texts = readTexts(readFileSync(join(folder, file.replace(/\.bpmn$/, '.texts.json')), 'utf8'))
    await publish(house, file, bpmn, texts)
  }
}

async function publish(house: House, file: string, bpmn: Uint8Array, texts: RoutineTexts): Promise<void> {
  const compiled = await runnable(file, bpmn)
  await house.database.transaction(async tx => {
    await lockPublishing(tx)
    const published = await routineBytes(tx, compiled.key, compiled.version)
    if (published !== null) {
      if (!published.equals(bpmn)) {
        throw new Error(`${file} was changed, but still says version ${compiled.version}: give it a new version`)
      }
      return
    }
    await insertRoutine(tx, {
      id: id<'routine'>(house.newId()),
      key: compiled.key,
      version: compiled.version,
      compiled,
      texts,
      bpmn,
      publishedAt: house.now(),
    })
    house.say('published a routine', { routine: compiled.key, version: compiled.version })
  })
}

async function runnable(file: string, bpmn: Uint8Array): Promise<Routine> {
  const read = await readBpmn(bpmn)
  if ('faults' in read) throw new Error(`${file} cannot be read: ${listed(read.faults)}`)
  const compiled = compile(read.drawing)
  if ('faults' in compiled) throw new Error(`${file} cannot run: ${listed(compiled.faults)}`)
  return compiled.routine
}

function listed(faults: readonly RoutineFault[]): string {
  return faults
    .map(({ code, element, word }) => [code, element, word].filter(part => part !== null).join(' '))
    .join('; ')
}

const steps = z.record(z.string(), z.strictObject({ name: z.string().min(1), hint: z.string().min(1) }))
const textsShape = z.strictObject({
  head: z.record(z.string(), z.string()),
  languages: z.record(
    z.enum(languages),
    z.strictObject({ title: z.string(), purpose: z.string(), responsible: z.string(), steps }),
  ),
})

function readTexts(json: string): RoutineTexts {
  return textsShape.parse(JSON.parse(json)).languages
}
