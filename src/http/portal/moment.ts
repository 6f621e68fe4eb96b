import type { Language } from '../../contract/value.ts'
import type { Instant } from '../../domain/id.ts'
import { type Html, html } from './html.ts'

const LOCALE: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', sv: 'sv-SE', en: 'en-GB' }
const ZONE = 'Europe/Oslo'

/** A moment as people here write it, with its machine's form beside it. */
export function moment(language: Language, at: Instant): Html {
  const text = formatted(language, at, { dateStyle: 'long', timeStyle: 'short' })
  return html`<time datetime="${at}">${text}</time>`
}

/** The day of a moment in words. */
export function day(language: Language, at: Instant): string {
  return formatted(language, at, { weekday: 'long', day: 'numeric', month: 'long' })
}

/** The date of a moment in words. */
export function date(language: Language, at: Instant): string {
  return formatted(language, at, { dateStyle: 'long' })
}

/** A number with one decimal, as people here write it. */
export function decimal(language: Language, number: number): string {
  return new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: 1 }).format(number)
}

function formatted(language: Language, at: Instant, how: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(LOCALE[language], { ...how, timeZone: ZONE }).format(new Date(at))
}
