import { expect, test } from 'vitest'
import { passwordHash } from '../../src/desk/password.ts'
import { sql } from '../../src/store/sql.ts'
import { addresses } from '../stage/municipality.ts'
import { openDesk } from '../stage/open-desk.ts'
import { cast } from '../stage/people.ts'
import { apart } from '../stage/same-time.ts'

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

test('of a thousand guesses at one account, a hundred at a time, ten are looked at (J01)', async () => {
  waitLong()
  const total: Record<number, number> = {}
  for (let round = 0; round < 10; round += 1) {
    const counts = await tally(Array.from({ length: 100 }, (_, n) => guess(addresses.kari, `wrong ${round} ${n}`)))
    for (const [status, count] of Object.entries(counts)) total[Number(status)] = (total[Number(status)] ?? 0) + count
    desk.pass(80)
  }
  expect(total).toEqual({ 401: 10, 429: 990 })
})

test('strangers who guess do not lock her out of a browser she has signed in from, and it gets no more guesses (J01)', async () => {
  waitLong()
  const first = await guess(addresses.kari, PASSWORD)
  const device = first.headers.getSetCookie().find(each => each.startsWith('linje-device='))
  expect(device).toMatch(/^linje-device=[\w-]{43}; Path=\/; Max-Age=31536000; HttpOnly; SameSite=Lax$/)
  const known = { cookie: device?.split(';')[0] ?? '' }
  await tally(Array.from({ length: 150 }, (_, n) => guess(addresses.kari, `wrong ${n}`)))
  expect((await guess(addresses.kari, PASSWORD)).status).toBe(429)
  const hers = await guess(addresses.kari, PASSWORD, known)
  expect([hers.status, hers.headers.getSetCookie().some(each => each.startsWith('linje-device='))]).toEqual([
    200,
    false,
  ])
  // It is known for her account alone, and lets nobody in by itself.
  expect((await guess(addresses.ola, PASSWORD, known)).status).toBe(429)
  expect(await tally(Array.from({ length: 30 }, (_, n) => guess(addresses.kari, `wrong ${n}`, known)))).toEqual({
    401: 10,
    429: 20,
  })
})

test('a browser is known for 180 days after it was last signed in from (J01)', async () => {
  waitLong()
  const first = await guess(addresses.ola, PASSWORD)
  const cookie =
    first.headers
      .getSetCookie()
      .find(each => each.startsWith('linje-device='))
      ?.split(';')[0] ?? ''
  const lockedOut = async () => {
    waitLong()
    await tally(Array.from({ length: 11 }, (_, n) => guess(addresses.ola, `wrong ${n}`)))
    return (await guess(addresses.ola, PASSWORD, { cookie })).status === 429
  }
  expect(await lockedOut()).toBe(false)
  desk.pass(179 * 86_400)
  expect(await lockedOut()).toBe(false)
  desk.pass(181 * 86_400)
  expect(await lockedOut()).toBe(true)
})

test('who failed, who came in and who tried too often stands in the log, without a password or an address (J01, L06)', async () => {
  waitLong()
  await guess(addresses.kari, 'et veldig hemmelig feil passord')
  await guess('nobody@nordvik.example', 'wrong')
  await guess(addresses.kari, PASSWORD)
  const log = desk.said.join('\n')
  expect(log).toContain(`a sign-in failed {"source":"127.0.0.1","person":"${cast.kari.person}"}`)
  expect(log).toContain('a sign-in failed {"source":"127.0.0.1","person":null}')
  expect(log).toContain(`somebody signed in {"source":"127.0.0.1","person":"${cast.kari.person}"}`)
  expect(log).toContain('too many passwords were tried {"source":"127.0.0.1"}')
  expect(log).not.toMatch(/hemmelig|@/)
})

test('unknown, inactive and known accounts get the same answer in the same time (J02: 100 each within 10 %)', async () => {
  const answers = new Set<string>()
  const ways = ['nobody@nordvik.example', addresses.bjorn, addresses.kari].map(email => async () => {
    const answer = await guess(email, 'wrong')
    answers.add(`${answer.status} ${await answer.text()}`)
  })
  expect(await apart(ways, round => round % 8 === 0 && waitLong())).toBeLessThan(1.1)
  expect(answers.size).toBe(1)
})
