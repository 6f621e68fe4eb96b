import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ageBands, daysOfBand } from './age-band.ts'

test('O-3 what is outstanding is of today, of the three days before, of the week before those, or older', () => {
  expect(ageBands.map(band => daysOfBand(band, '2026-03-01'))).toEqual([
    { from: '2026-03-01', to: null },
    { from: '2026-02-26', to: '2026-02-28' },
    { from: '2026-02-19', to: '2026-02-25' },
    { from: null, to: '2026-02-18' },
  ])
})

test('O-3 every day is of one band and no more', () => {
  const moment = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(moment, moment, (now, then) => {
      const day = then.toISOString().slice(0, 10)
      const holding = ageBands.map(band => daysOfBand(band, now.toISOString().slice(0, 10)))
      const inside = holding.filter(({ from, to }) => (from === null || from <= day) && (to === null || day <= to))
      expect(inside).toHaveLength(1)
    }),
  )
})
