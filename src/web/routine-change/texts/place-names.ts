import type { HandbookPage } from '../../../contract/handbook.ts'
import type { ChangeWords } from '../text/nb.ts'

/** The thing a place belongs to: `head`, `routine`, `parts/M.1.2`, `steps/M.1.2.3`. */
export function groupOf(place: string): string {
  const parts = place.split('/')
  return parts.length === 1 ? 'routine' : parts.slice(0, -1).join('/')
}

/** Names of those things as the document has them: an activity by its number and what it is called. */
export function namesOf({ process, parts }: HandbookPage, { texts }: ChangeWords): (group: string) => string {
  const names = new Map<string, string | null>([
    [process.number, process.name],
    ...parts.map(({ number, name }) => [number, name] as const),
    ...parts.flatMap(part => part.steps.map(({ number, name }) => [number, name] as const)),
  ])
  return group => {
    if (group === 'head') return texts.head
    if (group === 'routine') return texts.routine
    const number = group.slice(group.indexOf('/') + 1)
    return `${number} ${names.get(number) ?? ''}`.trim()
  }
}

/** The last word of a place: what it says about its thing. */
export function fieldOf(place: string): string {
  return place.slice(place.lastIndexOf('/') + 1)
}

/** That word as people say it. */
export function calledIn({ texts }: ChangeWords, place: string): string {
  const fields: Readonly<Record<string, string>> = texts.field
  return fields[fieldOf(place)] ?? place
}
