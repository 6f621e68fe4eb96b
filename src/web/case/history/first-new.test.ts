import { expect, test } from 'vitest'
import type { CaseEvent } from '../../../contract/case.ts'
import { firstNew } from './first-new.ts'

const event = (version: number, actor: string | null): CaseEvent => ({
  version,
  at: `2026-11-24T08:0${version}:00.000Z`,
  actor,
  line: 'first-line',
  door: 'web',
  type: 'taken',
  facts: {},
  words: {},
})
const events = [event(1, 'Kari'), event(2, 'Kari'), event(3, 'Ola'), event(4, null)]

test('what others did since I looked begins at the first of it; what I did myself is not new to me', () => {
  expect(firstNew({ events }, 1, 'Kari')).toBe(events[2]?.at)
  expect(firstNew({ events }, 1, 'Ola')).toBe(events[1]?.at)
})

test('what Linje did by itself is new to everybody', () => {
  expect(firstNew({ events }, 3, 'Ola')).toBe(events[3]?.at)
})

test('nothing is new to who has seen it all, and to who has never looked', () => {
  expect(firstNew({ events }, 4, 'Kari')).toBeNull()
  expect(firstNew({ events }, null, 'Kari')).toBeNull()
})
