import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { caseView } from '../../src/contract/case.ts'
import { health } from '../../src/contract/system.ts'
import { sql } from '../../src/store/sql.ts'
import { openFussyOffice } from '../stage/fussy-office.ts'
import { openDesk } from '../stage/open-desk.ts'
import { openedCase } from '../stage/opened-case.ts'
import { openPostRoom } from '../stage/post-room.ts'

const CASES = 100
const EACH = 5
/** The desk's clock goes sixty times as fast: fifteen seconds of it in a quarter of one. */
const STEP_SECONDS = 15
const STEP_MS = 250
const HOUR = 3_600

const office = await openFussyOffice()
const desk = await openDesk({ smtpUrl: office.url })
await openPostRoom(desk, office.url)

async function write(number: number, text: string): Promise<void> {
  const body = { kind: 'public', form: 'mail', direction: 'out', text }
  const answer = await desk.ask('kari', 'POST', `/api/cases/${number}/letters`, { body })
  expect(answer.status).toBe(201)
}

async function waiting(): Promise<number> {
  const { count } = await desk.database.one(sql<{ count: number }>`
    select count(*)::int as count from letters where delivery in ('waiting', 'claimed')`)
  return count
}

async function level(): Promise<string | undefined> {
  const answer = await desk.ask('admin', 'GET', '/health')
  return health.answer?.parse(await answer.json()).status
}

async function letters(number: number) {
  const answer = await desk.ask('kari', 'GET', `/api/cases/${number}`)
  return caseView.parse(await answer.json()).letters.filter(({ text }) => text.startsWith('Brev '))
}

test(`E01 ${CASES * EACH} letters while the mail server is away for an hour: all wait visibly, and leave once, in order, within ten minutes of its return`, async () => {
  const numbers: number[] = []
  for (let count = 0; count < CASES; count += 1) numbers.push((await openedCase(desk)).number)
  await expect.poll(waiting, { timeout: 60_000 }).toBe(0)
  await office.stop()
  for (let place = 1; place <= EACH; place += 1) for (const number of numbers) await write(number, `Brev ${place}.`)
  const levels: [seconds: number, level: string | undefined][] = []
  const pages: number[] = []
  const gone = Date.parse(desk.house.now())
  const since = () => Math.round((Date.parse(desk.house.now()) - gone) / 1_000)
  while (since() < HOUR) {
    desk.pass(STEP_SECONDS)
    const rest = sleep(STEP_MS)
    levels.push([since(), await level()])
    const asked = performance.now()
    await letters(numbers[levels.length % CASES] ?? 0)
    pages.push(performance.now() - asked)
    await rest
  }
  const tried = (await Promise.all(numbers.map(letters))).flatMap(([first]) => first ?? [])
  expect(tried.map(({ delivery, fault }) => [delivery, fault !== null])).toEqual(numbers.map(() => ['waiting', true]))
  expect(await waiting()).toBe(CASES * EACH)
  const first = (wanted: string) => levels.find(([, each]) => each === wanted)?.[0] ?? 0
  const before = office.taken.length
  await office.start()
  desk.pass(5 * 60)
  const start = performance.now()
  await expect.poll(waiting, { timeout: 120_000, interval: 100 }).toBe(0)
  const leftSeconds = 5 * 60 + Math.round((performance.now() - start) / 1_000)
  const worst = Math.round(Math.max(...pages))
  console.info('E01', JSON.stringify({ yellow: first('yellow'), red: first('red'), leftSeconds, worstPageMs: worst }))
  expect(new Set(levels.filter(([seconds]) => seconds < 280).map(([, each]) => each))).toEqual(new Set(['green']))
  expect(first('yellow')).toBeLessThan(6 * 60)
  expect(first('red')).toBeGreaterThan(29 * 60)
  expect(first('red')).toBeLessThan(31 * 60)
  expect(leftSeconds).toBeLessThan(10 * 60)
  const left = office.taken.slice(before).map(({ mail }) => ({
    number: Number(/\[#(\d+)\]/.exec(mail.subject ?? '')?.[1]),
    place: Number(/Brev (\d)\./.exec(mail.text ?? '')?.[1]),
  }))
  expect(left).toHaveLength(CASES * EACH)
  const inOrder = Array.from({ length: EACH }, (_, place) => place + 1)
  for (const number of numbers) {
    expect(left.filter(each => each.number === number).map(({ place }) => place)).toEqual(inOrder)
  }
})
