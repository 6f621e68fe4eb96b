import type { Language } from '../value.ts'
import { en } from './en.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'
import { sv } from './sv.ts'
import type { Texts } from './widened.ts'

const texts: Record<Language, Texts> = { nb, nn, sv, en }

/** The shared words of a language. The desk's pages load one language alone instead: `./nb.ts` and its sisters. */
export function textsOf(language: Language): Texts {
  return texts[language]
}
