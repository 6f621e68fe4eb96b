import { stepOf } from '../../domain/routine/path.ts'
import type { NamedRoutine } from '../../domain/routine-change/differs.ts'
import type { RoutineTexts } from '../../store/routine-store.ts'

/**
 * The handbook's words for a version whose drawing alone was uploaded: those of the version before it, by number. A step
 * that is new or was called otherwise is called as it is drawn, in every language, until somebody has said it there: a
 * name of the past would be wrong, a name in another language is but strange.
 */
export function carriedTexts(texts: RoutineTexts, before: NamedRoutine | null, after: NamedRoutine): RoutineTexts {
  const drawn = after.routine.order.flatMap(id => {
    const { number } = stepOf(after.routine, id)
    const name = after.names[id] ?? ''
    return name === '' || nameOf(before, number) === name ? [] : [{ number, name }]
  })
  const entries = Object.entries(texts).map(([language, text]) => {
    const steps = { ...text.steps }
    for (const { number, name } of drawn) steps[number] = { hint: '', ...steps[number], name }
    return [language, { ...text, steps }] as const
  })
  return Object.fromEntries(entries)
}

function nameOf(version: NamedRoutine | null, number: string): string | null {
  const id = version?.routine.order.find(each => stepOf(version.routine, each).number === number)
  return id === undefined ? null : (version?.names[id] ?? null)
}
