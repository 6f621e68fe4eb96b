import { type Drawing, type RoutineFault, routineFaultCodes } from '../routine/drawing.ts'

/** Why a file cannot become a version of a routine: it cannot run, or it is not this routine's next version. */
export const changeFaultCodes = [
  ...routineFaultCodes,
  'other-routine',
  'routine-taken',
  'key-unusable',
  'version-unusable',
  'version-taken',
] as const
export type ChangeFaultCode = (typeof changeFaultCodes)[number]

/** As a fault of the drawing: a stable code, the element it is about, and the word that was wrong. */
export type ChangeFault = Omit<RoutineFault, 'code'> & { readonly code: ChangeFaultCode }

/** A version stands in addresses: letters, digits, dots and hyphens, at most 40. */
export const VERSION = /^[\w.-]{1,40}$/

/** The key of a routine is its number in the handbook, and stands in addresses too. */
const KEY = /^(?=.*\d)[\w.-]{1,40}$/

/** What keeps a drawing from being a wholly new routine: a key that cannot be one, or that another has. */
export function misplacedAsNew(key: string, published: readonly string[]): readonly ChangeFault[] {
  if (!KEY.test(key)) return [{ code: 'key-unusable', element: null, word: key }]
  return published.length > 0 ? [{ code: 'routine-taken', element: null, word: key }] : []
}

/** What keeps a drawing from being the next version of this routine, whether or not it can run. */
export function misplaced(drawing: Drawing, key: string, published: readonly string[]): readonly ChangeFault[] {
  const faults: ChangeFault[] = []
  if (drawing.key !== key) faults.push({ code: 'other-routine', element: null, word: drawing.key })
  if (!VERSION.test(drawing.version)) {
    faults.push({ code: 'version-unusable', element: null, word: drawing.version })
  } else if (published.includes(drawing.version)) {
    faults.push({ code: 'version-taken', element: null, word: drawing.version })
  }
  return faults
}
