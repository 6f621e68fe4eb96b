import type { Instant } from '../../src/domain/id.ts'

/** The moment a rule test happens at. */
export const noon: Instant = '2027-03-01T12:00:00.000Z'
/** Later the same week, where a follow-up is in the future. */
export const friday: Instant = '2027-03-05T08:00:00.000Z'
/** Before noon, where a follow-up is in the past. */
export const morning: Instant = '2027-03-01T08:00:00.000Z'

/** The instant so many whole seconds after another, in UTC with milliseconds. */
export function seconds(after: Instant, count: number): Instant {
  return new Date(Date.parse(after) + count * 1000).toISOString()
}
