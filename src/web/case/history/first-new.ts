import type { CaseView } from '../../../contract/case.ts'

/**
 * The moment of the first thing that somebody else has done since a version I had on my screen; null where there is
 * none, or where I have never seen the case: then all of it is new, and no line need say so.
 */
export function firstNew({ events }: Pick<CaseView, 'events'>, seen: number | null, me: string): string | null {
  if (seen === null) return null
  return events.find(({ version, actor }) => version > seen && actor !== me)?.at ?? null
}
