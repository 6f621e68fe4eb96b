import type { SaidTerm } from '../contract/handbook-term.ts'
import { type Language, languages } from '../contract/value.ts'
import type { RoutineText } from '../store/routine-store.ts'
import type { KeptTerm } from '../store/term-store.ts'

/** A term with the numbers of the activities that have it in their name or text, in the order given. */
export type TermPlaces = { readonly term: string; readonly means: string; readonly at: readonly string[] }

/**
 * Where the terms of a handbook occur (its stikkordregister, OSLO-ROUTINES section 10): found in the text itself, so
 * that the register is true of every version and language. Whole words, in any case; those in capitals as they stand.
 */
export function placesOfTerms(
  text: Pick<RoutineText, 'steps'>,
  numbers: readonly string[],
  terms: readonly SaidTerm[],
): readonly TermPlaces[] {
  const activities = numbers.map(number => {
    const { name = '', does = '', follows = '' } = text.steps[number] ?? {}
    return { number, said: `${name}\n${does}\n${follows}` }
  })
  return terms.map(term => {
    const found = occursIn(term)
    return {
      term: term.term,
      means: term.means,
      at: activities.filter(({ said }) => found.test(said)).map(({ number }) => number),
    }
  })
}

/** The register in one language, in its alphabet; a term that is not written in it is read in bokmål, or as it is. */
export function termsIn(language: Language, kept: readonly Pick<KeptTerm, 'texts'>[]): readonly SaidTerm[] {
  return kept
    .flatMap(({ texts }) => [language, ...languages].flatMap(each => texts[each] ?? []).slice(0, 1))
    .toSorted((one, other) => one.term.localeCompare(other.term, language))
}

function occursIn({ term, forms = [] }: SaidTerm): RegExp {
  const words = [term, ...forms].map(literally).join('|')
  // A status is written in capitals, and "løst" is a word like any other.
  const isShout = term === term.toUpperCase()
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, isShout ? 'u' : 'iu')
}

/** Spaces may be line breaks; nothing in a term is a pattern. */
function literally(form: string): string {
  return form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+')
}
