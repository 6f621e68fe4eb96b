import type { HandbookTerm, RoutineText } from '../store/routine-store.ts'

/** A term with the numbers of the activities that have it in their name or text, in the order given. */
export type TermPlaces = { readonly term: string; readonly means: string; readonly at: readonly string[] }

/**
 * Where the terms of a handbook occur (its stikkordregister, OSLO-ROUTINES section 10): found in the text itself, so
 * that the register is true of every version and language. Whole words, in any case; those in capitals as they stand.
 */
export function placesOfTerms(text: RoutineText, numbers: readonly string[]): readonly TermPlaces[] {
  const activities = numbers.map(number => {
    const { name = '', does = '', follows = '' } = text.steps[number] ?? {}
    return { number, said: `${name}\n${does}\n${follows}` }
  })
  return (text.terms ?? []).map(term => {
    const found = occursIn(term)
    return {
      term: term.term,
      means: term.means,
      at: activities.filter(({ said }) => found.test(said)).map(({ number }) => number),
    }
  })
}

function occursIn({ term, forms = [] }: HandbookTerm): RegExp {
  const words = [term, ...forms].map(literally).join('|')
  // A status is written in capitals, and "løst" is a word like any other.
  const isShout = term === term.toUpperCase()
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, isShout ? 'u' : 'iu')
}

/** Spaces may be line breaks; nothing in a term is a pattern. */
function literally(form: string): string {
  return form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+')
}
