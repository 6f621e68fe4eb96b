import { expect, test } from 'vitest'
import { passwordHash } from '../../src/desk/password.ts'
import { sql } from '../../src/store/sql.ts'
import { addresses } from '../stage/municipality.ts'
import { openDesk } from '../stage/open-desk.ts'
import { cast } from '../stage/people.ts'

const PASSWORD = 'femten tegn og flere'
const desk = await openDesk()
const hash = await passwordHash(PASSWORD)
await desk.database.run(sql`
  update people set password_hash = ${hash} where id in (${cast.kari.person}, ${cast.ola.person}, ${cast.bjorn.person})`)
await desk.database.run(sql`update people set active = false where id = ${cast.bjorn.person}`)

async function guess(email: string, password: string, headers: Readonly<Record<string, string>> = {}) {
  const sent = { body: { email, password }, headers: { origin: 'http://desk.example', ...headers } }
  return desk.ask(null, 'POST', '/api/session', sent)
}

async function tally(answers: readonly Promise<Response>[]): Promise<Record<number, number>> {
  const counts: Record<number, number> = {}
  for (const { status } of await Promise.all(answers)) counts[status] = (counts[status] ?? 0) + 1
  return counts
}

/** Every window of guesses is over. */
function waitLong(): void {
  desk.pass(3600)
}

test('of a hundred guesses at one account at once ten are looked at, and then not even the right one (J01)', async () => {
  waitLong()
  expect(await tally(Array.from({ length: 100 }, (_, n) => guess(addresses.kari, `wrong ${n}`)))).toEqual({
    401: 10,
    429: 90,
  })
  const right = await guess(addresses.kari, PASSWORD)
  expect(right.status).toBe(429)
  expect(right.headers.get('retry-after')).toBe('900')
  expect((await guess(addresses.ola, PASSWORD)).status).toBe(429)
  waitLong()
  expect((await guess(addresses.kari, PASSWORD)).status).toBe(200)
})

test('in any quarter of an hour no more than ten are looked at, wherever it begins (J01)', async () => {
  waitLong()
  const statuses: number[] = []
  for (let minute = 0; minute < 60; minute += 1) {
    statuses.push((await guess(addresses.ola, `wrong ${minute}`)).status)
    desk.pass(60)
  }
  for (let start = 0; start + 15 <= statuses.length; start += 1) {
    expect(statuses.slice(start, start + 15).filter(status => status === 401).length).toBeLessThanOrEqual(10)
  }
})

test('one source may guess a hundred times over all accounts, whatever it says about itself (J01, J05)', async () => {
  waitLong()
  const guesses = Array.from({ length: 130 }, (_, n) =>
    guess(`person${n}@nordvik.example`, 'wrong', { 'x-forwarded-for': `10.0.0.${n}`, forwarded: `for=10.0.1.${n}` }),
  )
  expect(await tally(guesses)).toEqual({ 401: 100, 429: 30 })
})

test('a right password gives the guesses back (J01)', async () => {
  waitLong()
  for (let round = 0; round < 12; round += 1) expect((await guess(addresses.kari, PASSWORD)).status).toBe(200)
})

test('unknown, inactive and known accounts get the same answer after the same work (J02)', async () => {
  const emails = { unknown: 'nobody@nordvik.example', inactive: addresses.bjorn, known: addresses.kari }
  const medians: Record<string, number> = {}
  const bodies = new Set<string>()
  for (const [kind, email] of Object.entries(emails)) {
    const times: number[] = []
    for (let round = 0; round < 16; round += 1) {
      if (round % 8 === 0) waitLong()
      const begun = performance.now()
      const answer = await guess(email, 'wrong')
      times.push(performance.now() - begun)
      bodies.add(`${answer.status} ${await answer.text()}`)
    }
    medians[kind] = times.sort((one, other) => one - other)[8] ?? 0
  }
  expect(bodies.size).toBe(1)
  // An account that is not looked into would answer in a tenth of the time.
  const [least = 0, , most = 0] = Object.values(medians).sort((one, other) => one - other)
  expect(most / least).toBeLessThan(1.5)
})
