import { expect, test } from 'vitest'
import { unansweredIn } from './unanswered.ts'

type Case = Parameters<typeof unansweredIn>[0]

const at = (minute: number) => `2026-06-01T08:${String(minute).padStart(2, '0')}:00.000Z`
const letter = (id: string, minute: number, part: Partial<Case['letters'][number]> = {}) => ({
  id,
  kind: 'public' as const,
  direction: 'in' as const,
  automatic: false,
  at: at(minute),
  ...part,
})
const event = (type: Case['events'][number]['type'], minute: number) => ({ type, at: at(minute) })

test.each<[string, Case['status']['name'], ReturnType<typeof event>[], ReturnType<typeof letter>[], string | null]>([
  ['an answer to a solution', 'solved', [event('solved', 5)], [letter('a', 1), letter('b', 6)], 'b'],
  ['nothing since', 'solved', [event('solved', 5)], [letter('a', 1)], null],
  ['a machine', 'solved', [event('solved', 5)], [letter('b', 6, { automatic: true })], null],
  ['a note, a letter of ours', 'solved', [event('solved', 5)], [letter('b', 6, { direction: 'out' })], null],
  ['told already', 'solved', [event('solved', 5), event('confirmed', 7)], [letter('b', 6)], null],
  ['an answer to a closed case', 'closed', [event('solved', 5), event('closed', 7)], [letter('b', 8)], 'b'],
  ['an open case', 'open', [event('solved', 5)], [letter('b', 6)], null],
])('M.1.2.5 what an answer means is asked for: %s', (_, name, events, letters, expected) => {
  expect(unansweredIn({ status: { name }, events, letters })).toBe(expected)
})
