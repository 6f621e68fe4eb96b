import type { Language } from '../../contract/value.ts'
import type { Instant } from '../../domain/id.ts'
import { type Html, html } from './html.ts'
import type { Setting } from './setting.ts'

const LOCALE: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', sv: 'sv-SE', en: 'en-GB' }

/** Whose words and whose clock a moment is told in. */
type Telling = Pick<Setting, 'language' | 'zone'>

/** A moment as people here write it, with its machine's form beside it. */
export function moment(telling: Telling, at: Instant): Html {
  const text = formatted(telling, at, { dateStyle: 'long', timeStyle: 'short' })
  return html`<time datetime="${at}">${text}</time>`
}

/** The day of a moment in words. */
export function day(telling: Telling, at: Instant): string {
  return formatted(telling, at, { weekday: 'long', day: 'numeric', month: 'long' })
}

/** The date of a moment in words. */
export function date(telling: Telling, at: Instant): string {
  return formatted(telling, at, { dateStyle: 'long' })
}

/** A number with one decimal, as people here write it. */
export function decimal(language: Language, number: number): string {
  return new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: 1 }).format(number)
}

function formatted({ language, zone }: Telling, at: Instant, how: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(LOCALE[language], { ...how, timeZone: zone }).format(new Date(at))
}
