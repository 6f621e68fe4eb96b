import type { Language } from '../../../contract/value.ts'
import { en } from './en.ts'
import { nb, type PortalTexts } from './nb.ts'
import { nn } from './nn.ts'
import { sv } from './sv.ts'

const texts: Record<Language, PortalTexts> = { nb, nn, sv, en }

/** What the pages without script say in a language. */
export function portalTexts(language: Language): PortalTexts {
  return texts[language]
}
