import type { Language } from '../../contract/value.ts'
import type { LetterTemplateKind } from '../../domain/letter-template.ts'
import { letterEn } from './letter-en.ts'
import { letterNb } from './letter-nb.ts'
import { letterNn } from './letter-nn.ts'
import { letterSv } from './letter-sv.ts'

/** What Linje’s letters say of themselves, with their fields open, by language. */
export const letterTexts: Readonly<Record<Language, Readonly<Record<LetterTemplateKind, string>>>> = {
  nb: letterNb,
  nn: letterNn,
  sv: letterSv,
  en: letterEn,
}
