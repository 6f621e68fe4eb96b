import { afterEach, expect, test } from 'vitest'
import { check } from '../../src/desk/check.ts'
import { readCase } from '../../src/desk/read-case.ts'
import { sql } from '../../src/store/sql.ts'
import type { Loop } from '../../src/worker/loop.ts'
import { openWaits } from '../../src/worker/waits.ts'
import { acts, mustAct, openedBy, viewer } from '../stage/acting.ts'
import { openDesk } from '../stage/open-desk.ts'

const desk = await openDesk()
const open: Loop[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map(loop => loop.close()))
})

const HOUR = 3600
const inAnHour = () => new Date(Date.parse(desk.house.now()) + HOUR * 1000).toISOString()
const seen = async (number: number) => {
  const view = await readCase(desk.house, viewer('kari'), 'web', number)
  if (view === null) throw new Error(`${number} is not there`)
  return view
}
const standing = async (numbers: readonly number[]) =>
  Promise.all(numbers.map(async number => (await seen(number)).status.name))

/** A case of Siri's that waits until then. */
async function waiting(followUpAt: string): Promise<number> {
  const number = await openedBy(desk.house)
  await mustAct(desk.house, 'kari', number, { ...acts.wait, body: { ...acts.wait.body, followUpAt } })
  return number
}

test('U-15 a case comes back by itself on its day, once, though two nodes look; one that waits longer does not', async () => {
  const day = inAnHour()
  const due = await Promise.all(Array.from({ length: 12 }, () => waiting(day)))
  const later = await waiting('2099-01-01T08:00:00.000Z')
  open.push(openWaits(desk.house), openWaits(desk.house))
  await expect.poll(() => standing([...due, later])).toEqual([...due, later].map(() => 'waiting'))
  desk.pass(3 * HOUR)
  await expect.poll(() => standing([...due, later]), { timeout: 15_000 }).toEqual([...due.map(() => 'open'), 'waiting'])
  for (const number of due) {
    const { version, events } = await seen(number)
    expect(version).toBe(3)
    // On its day, and not when somebody looked.
    expect(events.at(-1)).toMatchObject({
      type: 'waiting-ended',
      at: day,
      actor: null,
      line: 'system',
      door: 'job',
      facts: { for: 'requester', because: 'due' },
    })
  }
  expect((await check(desk.house)).difference).toBeNull()
})

test('a case that cannot come back is told of and stops no other; it is tried again', async () => {
  const [broken, whole] = [await waiting(inAnHour()), await waiting(inAnHour())]
  await desk.database.run(sql`update cases set version = 99 where number = ${broken}`)
  desk.pass(2 * HOUR)
  open.push(openWaits(desk.house))
  await expect.poll(() => standing([whole]), { timeout: 15_000 }).toEqual(['open'])
  const told = desk.said.filter(line => line.startsWith('a case could not come back now'))
  expect(told).toHaveLength(1)
  expect(told[0]).toContain(`"case":${broken}`)
  await desk.database.run(sql`update cases set version = 2 where number = ${broken}`)
  desk.pass(600)
  await expect.poll(() => standing([broken]), { timeout: 15_000 }).toEqual(['open'])
})
