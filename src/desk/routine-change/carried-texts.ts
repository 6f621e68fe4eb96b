import { type Language, languages } from '../../contract/value.ts'
import { nodeOf } from '../../domain/routine/model.ts'
import { stepOf } from '../../domain/routine/path.ts'
import type { NamedRoutine, WordedRoutine } from '../../domain/routine-change/differs.ts'
import type { RoutineText, RoutineTexts, StepText } from '../../store/routine-store.ts'

/**
 * The handbook's words for a version whose drawing alone was uploaded: those of the version before it, by number. What a
 * new step says comes from the file: its name in the language where the file has it, what is done, and what follows by
 * the names ahead. A step that was called otherwise is called as it is drawn, in every language, until somebody has said
 * it there: a name of the past would be wrong, a name in another language is but strange.
 */
export function carriedTexts(texts: RoutineTexts, before: NamedRoutine | null, after: WordedRoutine): RoutineTexts {
  const entries = languages.map(language => {
    const text = texts[language] ?? texts['nb'] ?? wordless(after)
    const steps = { ...text.steps }
    for (const id of after.routine.order) {
      const { number } = stepOf(after.routine, id)
      const name = nameIn(after, id, language)
      const known = steps[number]
      if (known === undefined) steps[number] = fromFile(after, id, language)
      else if (name !== '' && nameOf(before, number) !== after.names[id]) steps[number] = { ...known, name }
    }
    return [language, { ...text, steps }] as const
  })
  return Object.fromEntries(entries)
}

/** A routine that nobody has written about is called as its process is, or by its key. */
function wordless({ routine, title }: WordedRoutine): RoutineText {
  return { title: title === '' ? routine.key : title, purpose: '', responsible: '', steps: {} }
}

function fromFile(version: WordedRoutine, id: string, language: Language): StepText {
  const { number } = stepOf(version.routine, id)
  const name = nameIn(version, id, language)
  const does = version.words[id]?.text ?? ''
  const follows = onward(version, id, new Set([id])).map(each => calledIn(version, each, language))
  return {
    name: name === '' ? number : name,
    hint: '',
    ...(does === '' ? {} : { does }),
    ...(follows.length === 0 ? {} : { follows: follows.join('\n') }),
  }
}

/** The steps and ends that come next, through whatever lies between. */
function onward(version: WordedRoutine, id: string, passed: Set<string>): readonly string[] {
  const next = nodeOf(version.routine, id).exits.map(({ to }) => to)
  return next.flatMap(to => {
    if (passed.has(to)) return []
    passed.add(to)
    const { kind } = nodeOf(version.routine, to)
    return kind === 'step' || kind === 'end' ? [to] : onward(version, to, passed)
  })
}

function calledIn(version: WordedRoutine, id: string, language: Language): string {
  const node = nodeOf(version.routine, id)
  const name = nameIn(version, id, language)
  return node.kind === 'step' ? `${node.number} ${name}`.trim() : name === '' ? id : name
}

function nameIn({ words, names }: WordedRoutine, id: string, language: Language): string {
  return words[id]?.says[`name-${language}`] ?? names[id] ?? ''
}

function nameOf(version: NamedRoutine | null, number: string): string | null {
  const id = version?.routine.order.find(each => stepOf(version.routine, each).number === number)
  return id === undefined ? null : (version?.names[id] ?? null)
}
