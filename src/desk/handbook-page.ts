import type { HandbookPage, HandbookPart, HandbookStep } from '../contract/handbook.ts'
import type { Language } from '../contract/value.ts'
import { roles } from '../domain/role.ts'
import { stepOf } from '../domain/routine/path.ts'
import type { RoutineText, StoredRoutine } from '../store/routine-store.ts'
import type { KeptTerm } from '../store/term-store.ts'
import { placesOfTerms, termsIn } from './handbook-terms.ts'

/** A routine as a document in one language; what nobody has written is left out, and a step then has its number for a name. */
export function handbookPage(
  routine: StoredRoutine,
  since: string,
  language: Language,
  terms: readonly KeptTerm[],
): HandbookPage {
  const text = textIn(routine, language)
  const { compiled } = routine
  const numbers = compiled.order.map(id => stepOf(compiled, id).number)
  const process = processOf(text, numbers)
  const partNumbers = [...new Set(numbers.map(partOf))]
  const taken = new Set(compiled.order.map(id => stepOf(compiled, id).role))
  const { head } = text
  return {
    key: routine.key,
    title: text.title,
    version: routine.version,
    head: {
      handbook: head?.handbook ?? null,
      chapter: head?.chapter ?? null,
      documentTitle: head?.documentTitle ?? null,
      publisher: head?.publisher ?? null,
      system: head?.system ?? null,
      validFrom: validFrom(routine, since, language),
      owner: head?.owner ?? null,
      approvedBy: head?.approvedBy ?? null,
    },
    process: {
      ...saidOf(text, process ?? routine.key),
      purpose: text.parts?.[process ?? '']?.purpose ?? text.purpose,
      responsible: text.parts?.[process ?? '']?.responsible ?? text.responsible,
      term: null,
      steps: [],
    },
    parts: partNumbers.map(number => partIn(routine, text, number)),
    roles: roles.filter(role => taken.has(role)),
    terms: placesOfTerms(text, numbers, termsIn(language, terms))
      .filter(({ at }) => at.length > 0)
      .map(({ at, ...term }) => ({ ...term, at: at.map(step => ({ routine: routine.key, step })) })),
  }
}

/** What is said of a routine in this language; in bokmål where it has not been written, and by its number where nothing was. */
export function textIn({ key, texts }: StoredRoutine, language: Language): RoutineText {
  return texts[language] ?? texts['nb'] ?? { title: key, purpose: '', responsible: '', steps: {} }
}

/**
 * From when it holds: the day the document names for its version, of which 4.0.1 is another drawing, else the day from
 * which this version has been in force.
 */
export function validFrom(routine: StoredRoutine, since: string, language: Language): string {
  const { head } = textIn(routine, language)
  const isOf = head?.version !== undefined && `${routine.version}.`.startsWith(`${head.version}.`)
  return isOf ? (head.validFrom ?? since) : since
}

/** The part that every activity belongs to, and the shortest of several: `M.2` of M.2.1 and its activities. */
export function processOf({ parts = {} }: RoutineText, numbers: readonly string[]): string | undefined {
  return Object.keys(parts)
    .filter(part => numbers.every(number => number.startsWith(`${part}.`)))
    .toSorted((a, b) => a.length - b.length)[0]
}

/** `M.1.2` of `M.1.2.3`. */
export function partOf(number: string): string {
  return number.replace(/\.[^.]*$/, '')
}

function partIn({ compiled }: StoredRoutine, text: RoutineText, number: string): HandbookPart {
  const own = compiled.order.filter(id => partOf(stepOf(compiled, id).number) === number)
  const terms = new Set(own.map(id => stepOf(compiled, id).term))
  // A term that every activity of a part has is the part's (OSLO-ROUTINES section 3).
  const [common = null] = terms.size === 1 ? terms : []
  return {
    ...saidOf(text, number),
    term: text.parts?.[number]?.term ?? common,
    steps: own.map((element): HandbookStep => {
      const step = stepOf(compiled, element)
      const said = text.steps[step.number]
      return {
        number: step.number,
        element,
        name: said?.name ?? step.number,
        role: step.role,
        hint: said?.hint ?? '',
        does: said?.does ?? null,
        follows: said?.follows ?? null,
        term: said?.term ?? (step.term === common ? null : step.term),
        optional: step.optional,
        acts: [...step.offers],
        opens: step.on.some(({ event }) => event === 'opened'),
      }
    }),
  }
}

function saidOf({ parts }: RoutineText, number: string): Omit<HandbookPart, 'term' | 'steps'> {
  const said = parts?.[number]
  return {
    number,
    name: said?.name ?? null,
    purpose: said?.purpose ?? null,
    responsible: said?.responsible ?? null,
  }
}
