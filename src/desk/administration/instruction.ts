import { isDeepStrictEqual } from 'node:util'
import type { WrittenInstruction } from '../../contract/instruction.ts'
import type { LocalText } from '../../contract/text/in-language.ts'
import { holdAdministration } from '../../store/administration/administration-view.ts'
import { instructionOf, keepInstruction } from '../../store/administration/instruction-store.ts'
import { logChanges } from '../../store/administration/log-store.ts'
import { inTransaction } from '../execute.ts'
import type { House, Outcome, Viewer } from '../house.ts'

const NOTHING: WrittenInstruction = { texts: null, duties: [] }

/** The operating instruction of a service (U-1); an empty one where nothing is written. */
export async function readInstruction(house: House, service: string): Promise<Outcome<WrittenInstruction>> {
  const found = await instructionOf(house.database, service)
  return found === null
    ? { done: false, refusal: { code: 'not-found' } }
    : { done: true, value: found.instruction ?? NOTHING }
}

export function changeInstruction(
  house: House,
  viewer: Viewer,
  service: string,
  written: WrittenInstruction,
): Promise<Outcome<WrittenInstruction>> {
  return inTransaction<WrittenInstruction>(house, async tx => {
    await holdAdministration(tx)
    const found = await instructionOf(tx, service)
    if (found === null) return { done: false, refusal: { code: 'not-found' } }
    const before = found.instruction ?? NOTHING
    if (!isDeepStrictEqual(before, written)) {
      await keepInstruction(tx, service, isDeepStrictEqual(written, NOTHING) ? null : written)
      const entry = { id: house.newId(), kind: 'service', subject: found.name, subjectId: service } as const
      await logChanges(tx, viewer.actor.person, house.now(), [{ ...entry, before: told(before), after: told(written) }])
    }
    return { done: true, value: written }
  })
}

const all = (texts: LocalText): readonly string[] => Object.values(texts).filter(text => text !== undefined)

/** As the log tells it: the text and what the table is about, in all their languages. */
function told({ texts, duties }: WrittenInstruction): { readonly instruction: readonly string[] } {
  const rows = duties.map(({ what, answers, fulfils }) => `${all(what).join(' / ')}: ${answers}, ${fulfils}`)
  return { instruction: [...all(texts ?? {}), ...rows] }
}
