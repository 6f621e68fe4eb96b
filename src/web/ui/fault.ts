import { Refused } from '../api/ask.ts'
import type { Words } from '../text/words.ts'

/** What is wrong with one field of what was sent, in words; undefined when it is not among the faults. */
export function faultOf(words: Words, error: unknown, path: string): string | undefined {
  if (!(error instanceof Refused)) return undefined
  const fault = error.problem.faults?.find(each => each.path === path || each.path.startsWith(`${path}.`))
  if (fault === undefined) return undefined
  return isKnown(words, fault.code) ? words.fault[fault.code] : words.fault.invalid
}

function isKnown(words: Words, code: string): code is keyof Words['fault'] {
  return Object.hasOwn(words.fault, code)
}
