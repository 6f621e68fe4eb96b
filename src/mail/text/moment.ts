import type { Language } from '../../contract/value.ts'

const LOCALE: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', sv: 'sv-SE', en: 'en-GB' }

/** Whose words and whose clock a moment is told in; the time zone by its IANA name. */
export type Telling = { readonly language: Language; readonly zone: string }

/** A moment as people here write it: the date in words and the time of day. `at` is UTC, ISO 8601. */
export function momentIn({ language, zone }: Telling, at: string): string {
  const format = new Intl.DateTimeFormat(LOCALE[language], { dateStyle: 'long', timeStyle: 'short', timeZone: zone })
  return format.format(new Date(at))
}
