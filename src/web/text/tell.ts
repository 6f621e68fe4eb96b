import { type ToldRefusal, tellRefusal } from '../../contract/text/told-refusal.ts'
import type { Words } from './every-word.ts'

/** Title and sentences for a refusal that came as a code with its data, such as one of `allowed`. */
export function tell(
  words: Words,
  refusal: { readonly code: string },
): { readonly title: string; readonly detail: string } {
  return isTold(words, refusal) ? tellRefusal(words.refusal, refusal) : { title: refusal.code, detail: '' }
}

function isTold(words: Words, refusal: { readonly code: string }): refusal is ToldRefusal {
  return Object.hasOwn(words.refusal, refusal.code)
}
