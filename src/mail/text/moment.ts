import type { Language } from '../../contract/value.ts'

const LOCALE: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', sv: 'sv-SE', en: 'en-GB' }
const ZONE = 'Europe/Oslo'

/** A moment as people here write it: the date in words and the time of day. `at` is UTC, ISO 8601. */
export function momentIn(language: Language, at: string): string {
  const format = new Intl.DateTimeFormat(LOCALE[language], { dateStyle: 'long', timeStyle: 'short', timeZone: ZONE })
  return format.format(new Date(at))
}
