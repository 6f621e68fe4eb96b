import type { CaseNumber } from '../domain/id.ts'

/** The case number as it stands in subjects: `[#10023]`. */
export function caseMark(number: CaseNumber): string {
  return `[#${number}]`
}

/** A subject with the case's mark, once, however often it has been answered and forwarded. */
export function marked(number: CaseNumber, subject: string): string {
  return `${caseMark(number)} ${unmarked(subject)}`
}

/** A subject without the marks and the Re: of mail programs, in our languages and their neighbours'. */
export function unmarked(subject: string): string {
  return subject
    .replace(/\[#\d{1,10}\]/g, '')
    .replace(/^(?:\s*(?:re|sv|vs|svar|aw|antw|fw|fwd|vb|vl|wg)\s*(?:\[\d+\])?:\s*)+/i, '')
    .trim()
}

/** The cases a subject names. */
export function casesNamed(subject: string): readonly CaseNumber[] {
  return [...subject.matchAll(/\[#(\d{1,9})\]/g)].map(found => Number(found[1]))
}
