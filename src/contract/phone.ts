/**
 * A phone number as it is kept, out of how people write it: `+` with country and number (E.164), Norway where no country
 * is written, or a short number (three to six digits: 116117, an extension) as it is dialled. Null for what is none, and
 * for a number with a leading zero of its own country, of which nobody can tell which one.
 */
export function phoneFrom(written: string): string | null {
  // «+46 (0)70»: the zero is for those who call from inside the country.
  const dialled = written.replace(/\(0\)/g, '').replace(SIGNS, '').replace(/^00/, '+')
  if (SHORT.test(dialled)) return dialled
  if (NATIONAL.test(dialled)) return `${NORWAY}${dialled}`
  if (/^47\d{8}$/.test(dialled)) return `+${dialled}`
  if (dialled.startsWith(NORWAY)) return NATIONAL.test(dialled.slice(NORWAY.length)) ? dialled : null
  return ABROAD.test(dialled) ? dialled : null
}

/** A number as people read it: `900 12 345`, `22 33 44 55`, `+46 701 23 45 67`, `116117`. */
export function phoneShown(number: string): string {
  if (!number.startsWith('+')) return number
  if (number.startsWith(NORWAY)) {
    const own = number.slice(NORWAY.length)
    // Mobile numbers and those of services are told in other groups than those of houses.
    return /^[489]/.test(own) ? own.replace(/^(...)(..)(...)$/, '$1 $2 $3') : inPairs(own)
  }
  const [, country = '', rest = ''] = COUNTRY.exec(number) ?? []
  return `${country} ${inPairs(rest)}`
}

const NORWAY = '+47'
/** White space, brackets, and every sort of stroke and dot that people put between digits. */
const SIGNS = /[\s()./\-\u2010-\u2015]/g
const SHORT = /^\d{3,6}$/
const NATIONAL = /^[2-9]\d{7}$/
/** At most fifteen digits with the country (ITU-T E.164, section 6). */
const ABROAD = /^\+[1-9]\d{6,14}$/
/** Country codes have one digit, two, or three (ITU-T E.164, annex D). */
const COUNTRY = /^(\+(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3}))(\d+)$/

/** Pairs from the end; one digit left over goes with the first pair. */
function inPairs(digits: string): string {
  const odd = digits.length % 2 === 1
  const first = digits.slice(0, odd ? 3 : 2)
  return [first, ...(digits.slice(first.length).match(/../g) ?? [])].join(' ')
}
