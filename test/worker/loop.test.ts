import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { type Found, openLoop } from '../../src/worker/loop.ts'

/** A loop that finds these things in turn, then nothing, and counts its turns. */
function counting(found: readonly (Found | Error)[], pollMs = 10_000) {
  const left = [...found]
  const seen = { turns: 0, failed: 0 }
  const loop = openLoop(
    async () => {
      seen.turns += 1
      const next = left.shift() ?? 'none'
      if (next instanceof Error) throw next
      return next
    },
    {
      pollMs,
      failed() {
        seen.failed += 1
      },
    },
  )
  return { loop, seen }
}

test('goes on at once while something is found, then waits to be woken', async () => {
  const { loop, seen } = counting(['some', 'some', 'none'])
  await expect.poll(() => seen.turns, { timeout: 5_000 }).toBe(3)
  await sleep(150)
  expect(seen.turns).toBe(3)
  loop.wake()
  await expect.poll(() => seen.turns, { timeout: 5_000 }).toBe(4)
  await loop.close()
})

test('a poll finds what a wake has missed', async () => {
  const { loop, seen } = counting([], 20)
  await expect.poll(() => seen.turns, { timeout: 5_000 }).toBeGreaterThan(2)
  await loop.close()
})

test('a turn that throws is said and stops nothing', async () => {
  const { loop, seen } = counting([new Error('gone'), 'some'], 20)
  await expect.poll(() => seen.turns, { timeout: 5_000 }).toBeGreaterThan(2)
  expect(seen.failed).toBe(1)
  await loop.close()
})

test('a wake during a turn is not lost, and a thousand wakes cost few turns', async () => {
  const { loop, seen } = counting([])
  for (let count = 0; count < 1000; count += 1) loop.wake()
  await expect.poll(() => seen.turns, { timeout: 5_000 }).toBeGreaterThan(1)
  await sleep(250)
  expect(seen.turns).toBeLessThan(5)
  await loop.close()
})

test('a rest is not cut short by a wake, but by the end', async () => {
  const { loop, seen } = counting([{ restMs: 60_000 }])
  await expect.poll(() => seen.turns, { timeout: 5_000 }).toBe(1)
  loop.wake()
  await sleep(50)
  expect(seen.turns).toBe(1)
  await loop.close()
})

test('close waits for the turn under way and takes no other', async () => {
  let done = false
  const loop = openLoop(
    async () => {
      await sleep(100)
      done = true
      return 'some'
    },
    { pollMs: 10, failed: () => {} },
  )
  await loop.close()
  expect(done).toBe(true)
})
