import { Refused } from '../api/ask.ts'
import type { Words } from '../text/every-word.ts'

type Told = keyof Words['fault']

/** What is wrong with one field of what was sent, in words; undefined when it is not among the faults. */
export function faultOf(words: Words, error: unknown, path: string): string | undefined {
  if (!(error instanceof Refused)) return undefined
  const fault = error.problem.faults?.find(each => each.path === path || each.path.startsWith(`${path}.`))
  if (fault === undefined) return undefined
  return words.fault[isTold(words, fault.code) ? fault.code : (ofTheDoor[fault.code] ?? 'invalid')]
}

/** Codes by which the API tells of a field's shape; an address is the only format that people write. */
const ofTheDoor: Readonly<Record<string, Told>> = {
  'invalid-type': 'required',
  'too-small': 'required',
  'too-big': 'too-long',
  'invalid-format': 'not-an-address',
}

function isTold(words: Words, code: string): code is Told {
  return Object.hasOwn(words.fault, code)
}
