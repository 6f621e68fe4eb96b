import type { CaseView } from '../../../contract/case.ts'

/** What the case is about, in the words of whoever described it last; else those it was opened with, never none. */
export function descriptionOf({ events, letters, title }: CaseView): string {
  const described = events.findLast(({ type }) => type === 'described')?.words['text']
  return described ?? (letters[0]?.text.trim() || title)
}
