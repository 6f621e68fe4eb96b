import { expect, test } from 'vitest'
import type { ConfidentialRead } from '../../contract/confidential-read.ts'
import { runsOf } from './runs.ts'

function read(place: number, part: Partial<ConfidentialRead> = {}): ConfidentialRead {
  const at = `2027-03-01T08:00:0${place}.000Z`
  return { place, at, who: 'Kari', what: 'case', file: null, door: 'web', ...part }
}

test('L05 reads in a row are told once, with how many and from when; nothing is left out and nothing put together over another', () => {
  const reads = [
    read(7),
    read(6),
    read(5, { what: 'file', file: 'a.pdf' }),
    read(4, { what: 'file', file: 'b.pdf' }),
    read(3, { who: 'Ola' }),
    read(2),
    read(1, { door: 'api' }),
  ]
  const runs = runsOf(reads)
  expect(runs.map(({ place, times, since, at }) => [place, times, since === at])).toEqual([
    [7, 2, false],
    [5, 1, true],
    [4, 1, true],
    [3, 1, true],
    [2, 1, true],
    [1, 1, true],
  ])
  expect(runs[0]).toMatchObject({ at: read(7).at, since: read(6).at })
  expect(runs.reduce((sum, { times }) => sum + times, 0)).toBe(reads.length)
})
