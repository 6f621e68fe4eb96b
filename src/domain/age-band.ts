import { Temporal } from 'temporal-polyfill'

/** How long ago, in calendar days: what the 2nd line sorts everything outstanding by (O-3). */
export const ageBands = ['today', '1-3', '4-10', 'over-10'] as const
export type AgeBand = (typeof ageBands)[number]

/** First and last day, such as `2026-03-01`; null is without an end. */
export type BandDays = { readonly from: string | null; readonly to: string | null }

const DAYS_AGO: Readonly<Record<AgeBand, { readonly youngest: number; readonly oldest: number | null }>> = {
  today: { youngest: 0, oldest: 0 },
  '1-3': { youngest: 1, oldest: 3 },
  '4-10': { youngest: 4, oldest: 10 },
  'over-10': { youngest: 11, oldest: null },
}

/** The days of a band as seen on a day. Together the bands are every day up to it, each day in one of them. */
export function daysOfBand(band: AgeBand, day: string): BandDays {
  const today = Temporal.PlainDate.from(day)
  const { youngest, oldest } = DAYS_AGO[band]
  const ago = (days: number) => today.subtract({ days }).toString()
  // What a clock that goes ahead has dated after today is of today.
  return { from: oldest === null ? null : ago(oldest), to: youngest === 0 ? null : ago(youngest) }
}
