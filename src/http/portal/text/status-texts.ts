import type { Language } from '../../../contract/value.ts'
import { statusEn } from './status-en.ts'
import { type StatusTexts, statusNb } from './status-nb.ts'
import { statusNn } from './status-nn.ts'
import { statusSv } from './status-sv.ts'

/** What the public status page and its feeds say, by language. */
export const statusTexts: Readonly<Record<Language, StatusTexts>> = {
  nb: statusNb,
  nn: statusNn,
  sv: statusSv,
  en: statusEn,
}
