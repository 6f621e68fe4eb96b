import fc from 'fast-check'
import { expect, test } from 'vitest'
import { courses } from './courses.ts'
import { deal } from './deal.ts'
import { stories } from './stories/stories.ts'

const morning = '2026-03-02T09:30:00.000Z'
const plots = deal(stories, 7, morning)

test('the same seed deals the same plots, another seed others', () => {
  expect(deal(stories, 7, morning)).toEqual(plots)
  expect(deal(stories, 8, morning)).not.toEqual(plots)
})

test.each([1, 2, 3, 4, 5])('with seed %d every story is told once, by people of its language and its helpers', seed => {
  const dealt = deal(stories, seed, morning)
  expect(new Set(dealt.map(({ story }) => story.title)).size).toBe(stories.length)
  const agencyOf = (email: string) => email.split('@')[1]
  expect(dealt.filter(({ requester, first }) => agencyOf(requester) !== agencyOf(first))).toEqual([])
})

test('the beats of a case follow each other, and all lie in the six weeks or so before now', () => {
  for (const { beats } of plots) {
    const times = beats.map(({ at }) => at)
    expect([...times].sort()).toEqual(times)
    expect(times.at(-1)?.localeCompare(morning)).toBe(-1)
    expect(times[0]?.localeCompare('2026-01-10')).toBe(1)
  }
})

test('at whatever moment it is dealt, the beats of a case follow each other and lie before now', () => {
  const instant = fc.date({ min: new Date('2025-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(instant, fc.integer({ min: 1, max: 1_000 }), (moment, seed) => {
      const now = moment.toISOString()
      const astray = deal(stories, seed, now).filter(({ beats }) =>
        beats.some(({ at }, place) => at >= now || at < (beats[place - 1]?.at ?? '')),
      )
      expect(astray).toEqual([])
    }),
    { numRuns: 20 },
  )
})

test('no two cases have the same title, and there is a story for every place', () => {
  const places = Object.values(courses).flatMap(list => list.map(({ cases }) => cases))
  expect(stories).toHaveLength(places.reduce((sum, cases) => sum + cases, 0))
})
