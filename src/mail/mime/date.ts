/**
 * The moment a Date field tells (RFC 5322 section 3.3), in UTC as ISO 8601; null where it tells none. Two-digit years,
 * names of zones, comments and the order of old programs are read too.
 */
export function readDate(field: string): string | null {
  const text = field
    .slice(0, 200)
    .replace(/\\./g, '')
    .replace(/\([^()]*\)/g, ' ')
    // Comments may hold comments.
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s{0,20}:\s{0,20}/g, ':')
    .replace(/\s+/g, ' ')
    .trim()
  const found = WRITTEN.exec(text)
  if (found === null) return fallback(text)
  const [, day, month, year, hour, minute, second, zone] = found
  const place = MONTHS.indexOf((month ?? '').slice(0, 3).toLowerCase())
  if (place < 0) return fallback(text)
  const local = Date.UTC(fullYear(Number(year)), place, Number(day), Number(hour), Number(minute), Number(second ?? 0))
  return asMoment(local - zoneMinutes(zone ?? '') * 60_000)
}

const WRITTEN =
  /^(?:[a-z]{3,9}\.?,? ?)?(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{2,4}),? (\d{1,2})[:.](\d{2})(?:[:.](\d{2}))? ?([+-] ?\d{2}:?\d{2}|[a-z]{1,5})?/i
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Years of two and three digits (RFC 5322 section 4.3). */
function fullYear(year: number): number {
  if (year >= 1000) return year
  return year < 50 ? 2000 + year : 1900 + year
}

const ZONES: Readonly<Record<string, number>> = {
  edt: -240,
  est: -300,
  cdt: -300,
  cst: -360,
  mdt: -360,
  mst: -420,
  pdt: -420,
  pst: -480,
  cet: 60,
  cest: 120,
  met: 60,
  mest: 120,
  eet: 120,
  eest: 180,
  bst: 60,
  jst: 540,
}

function zoneMinutes(zone: string): number {
  const [, sign, hours, minutes] = /^([+-]) ?(\d{2}):?(\d{2})$/.exec(zone) ?? []
  if (sign === undefined) return ZONES[zone.toLowerCase()] ?? 0
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

function fallback(text: string): string | null {
  const moment = Date.parse(/[+-]\d{2}:?\d{2}$|[zZ]$|GMT|UTC/.test(text) ? text : `${text} UTC`)
  return /\d/.test(text) ? asMoment(moment) : null
}

function asMoment(milliseconds: number): string | null {
  return Number.isNaN(milliseconds) || Math.abs(milliseconds) > 8.64e15 ? null : new Date(milliseconds).toISOString()
}
