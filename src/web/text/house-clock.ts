import type { TimeZone } from '../../contract/time-zone.ts'

/** What the clock on the wall of a zone shows at a moment, `2026-11-26T08:00`. */
export function clockIn(zone: TimeZone, at: Date): string {
  const form = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
  return form.format(at).replace(' ', 'T')
}

/** The day it is in a zone, `2026-11-26`. */
export function dayIn(zone: TimeZone, at: Date): string {
  return clockIn(zone, at).slice(0, 10)
}

/**
 * The moment at which the clock of a zone shows this; null for what no clock shows. Of the two moments of an hour that
 * comes twice in autumn the first, and for one that spring leaps over the same time after the leap.
 */
export function momentIn(zone: TimeZone, clock: string): Date | null {
  const shown = Date.parse(`${clock}Z`)
  if (Number.isNaN(shown)) return null
  const ahead = (at: number) => Date.parse(`${clockIn(zone, new Date(at))}Z`) - Math.floor(at / MINUTE) * MINUTE
  // The clock may change within a day of the moment; each of the two offsets around it is tried, the greater first.
  const offsets = [ahead(shown - DAY), ahead(shown + DAY)]
  const fits = offsets.map(offset => shown - offset).filter(at => ahead(at) === shown - at)
  return new Date(fits.length === 0 ? shown - Math.min(...offsets) : Math.min(...fits))
}

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
