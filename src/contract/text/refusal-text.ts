import type { Language } from '../value.ts'
import { textsOf } from './texts.ts'
import { type ToldRefusal, tellRefusal } from './told-refusal.ts'

/** Says in plain words which rule stood in the way, and what to do instead. */
export function refusalText(
  language: Language,
  refusal: ToldRefusal,
): { readonly title: string; readonly detail: string } {
  return tellRefusal(textsOf(language).refusal, refusal)
}
