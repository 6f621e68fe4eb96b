import type { RoutineView } from '../contract/case.ts'
import type { Language } from '../contract/value.ts'
import type { Position } from '../domain/position.ts'
import { offersNow, standings } from '../domain/routine/next.ts'
import type { PublishedRoutine } from './routine-shelf.ts'

/** Where a case stands in its routine, with the steps named in the reader's language. */
export function routineView(
  run: { readonly routine: PublishedRoutine; readonly position: Position },
  events: readonly { readonly version: number; readonly at: string }[],
  language: Language,
): RoutineView {
  const { routine, position } = run
  const texts = routine.texts[language] ?? routine.texts['nb']
  const at = new Map(events.map(event => [event.version, event.at]))
  return {
    key: routine.key,
    title: texts?.title ?? routine.key,
    version: routine.version,
    steps: standings(routine.compiled, position).map(({ element, number, role, state, version }) => ({
      number,
      name: texts?.steps[number]?.name ?? number,
      hint: texts?.steps[number]?.hint ?? '',
      role,
      state,
      element,
      at: version === null ? null : (at.get(version) ?? null),
    })),
    offers: [...offersNow(routine.compiled, position)],
    deviations: position.deviations.map(({ kind, steps, version }) => ({ kind, steps: [...steps], version })),
    end: position.end?.name ?? null,
  }
}
