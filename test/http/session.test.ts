import { expect, test } from 'vitest'
import { me } from '../../src/contract/session.ts'
import { passwordHash } from '../../src/desk/password.ts'
import { sql } from '../../src/store/sql.ts'
import { addresses } from '../stage/municipality.ts'
import { openDesk } from '../stage/open-desk.ts'
import { cast } from '../stage/people.ts'

const PASSWORD = 'femten tegn og flere'
const desk = await openDesk()
const hash = await passwordHash(PASSWORD)
await desk.database.run(sql`update people set password_hash = ${hash} where id = ${cast.kari.person}`)
const page = { origin: 'http://desk.example' }

function signIn(body: unknown, headers: Readonly<Record<string, string>> = page): Promise<Response> {
  return desk.ask(null, 'POST', '/api/session', { body, headers })
}

function cookieOf(answer: Response): string {
  const [cookie = ''] = answer.headers.getSetCookie()
  return cookie
}

test('signing in gives a cookie that scripts and other sites cannot use, and tells who one is (J03)', async () => {
  const answer = await signIn({ email: 'Kari@Nordvik.example', password: PASSWORD })
  expect(answer.status).toBe(200)
  expect(cookieOf(answer)).toMatch(/^linje=[\w-]{43}; Path=\/; Max-Age=43200; HttpOnly; SameSite=Lax$/)
  const kari = me.parse(await answer.json())
  expect(kari).toMatchObject({ person: { email: addresses.kari }, administrator: false, example: false })
  expect(kari.teams.map(team => team.key)).toEqual(['nordvik-1'])
})

test('each sign-in has a new token, and one the browser brought is never taken over (J03)', async () => {
  const brought = { ...page, cookie: `linje=${'a'.repeat(43)}` }
  const tokens = await Promise.all([1, 2].map(() => signIn({ email: addresses.kari, password: PASSWORD }, brought)))
  const [one, other] = tokens.map(answer => cookieOf(answer).split(';')[0])
  expect(one).not.toBe(other)
  expect((await desk.ask(null, 'GET', '/api/session', { headers: { cookie: brought.cookie } })).status).toBe(401)
})

test('signing out kills the session at once (J03)', async () => {
  const answer = await signIn({ email: addresses.kari, password: PASSWORD })
  const cookie = cookieOf(answer).split(';')[0] ?? ''
  const headers = { ...page, cookie }
  expect((await desk.ask(null, 'GET', '/api/session', { headers })).status).toBe(200)
  const left = await desk.ask(null, 'DELETE', '/api/session', { headers })
  expect(left.status).toBe(204)
  expect(cookieOf(left)).toMatch(/^linje=; Path=\/; Max-Age=0; /)
  expect((await desk.ask(null, 'GET', '/api/session', { headers })).status).toBe(401)
})

test('somebody who is made inactive is out within ten seconds, at once when it is announced (J03)', async () => {
  const answer = await signIn({ email: addresses.kari, password: PASSWORD })
  const headers = { cookie: cookieOf(answer).split(';')[0] ?? '' }
  expect((await desk.ask(null, 'GET', '/api/session', { headers })).status).toBe(200)
  await desk.database.run(sql`update people set active = false where id = ${cast.kari.person}`)
  desk.pass(11)
  expect((await desk.ask(null, 'GET', '/api/session', { headers })).status).toBe(401)
  await desk.database.run(sql`update people set active = true where id = ${cast.kari.person}`)
  expect((await desk.ask(null, 'GET', '/api/session', { headers })).status).toBe(200)
  await desk.database.run(sql`update people set active = false where id = ${cast.kari.person}`)
  await desk.database.run(sql`select pg_notify('linje_people', '')`)
  await expect
    .poll(async () => (await desk.ask(null, 'GET', '/api/session', { headers })).status, { timeout: 2000 })
    .toBe(401)
  await desk.database.run(sql`update people set active = true where id = ${cast.kari.person}`)
})

test('a session lasts twelve hours however much it is used (J03)', async () => {
  const answer = await signIn({ email: addresses.kari, password: PASSWORD })
  const headers = { cookie: cookieOf(answer).split(';')[0] ?? '' }
  desk.pass(12 * 3600 - 60)
  expect((await desk.ask(null, 'GET', '/api/session', { headers })).status).toBe(200)
  desk.pass(61)
  expect((await desk.ask(null, 'GET', '/api/session', { headers })).status).toBe(401)
})

test('what is stored of a session lets nobody in (J03)', async () => {
  const answer = await signIn({ email: addresses.kari, password: PASSWORD })
  const token = cookieOf(answer).slice('linje='.length, 'linje='.length + 43)
  const rows = await desk.database.all(sql<{ row: string }>`
    select row_to_json(s)::text as row from sessions s union all select row_to_json(p)::text from people p`)
  const stored = rows.map(({ row }) => row).join('\n')
  expect(stored).not.toContain(token)
  expect(stored).not.toContain(Buffer.from(token).toString('hex'))
  expect(stored).not.toContain(PASSWORD)
})

test('the language chosen is the language of refusals (A-1)', async () => {
  const chosen = await desk.ask('ola', 'PUT', '/api/session/language', { body: { language: 'sv' } })
  expect(me.parse(await chosen.json()).language).toBe('sv')
  expect(await (await desk.ask('ola', 'GET', '/api/cases/99999')).json()).toMatchObject({ title: 'Finns inte' })
  await desk.ask('ola', 'PUT', '/api/session/language', { body: { language: 'nb' } })
})

test('headers by which a proxy might name somebody are ignored (J07)', async () => {
  const names = ['remote-user', 'x-remote-user', 'x-forwarded-user', 'x-forwarded-email', 'x-auth-request-email']
  for (const name of names) {
    const answer = await desk.ask(null, 'GET', '/api/session', { headers: { [name]: addresses.admin } })
    expect(answer.status, name).toBe(401)
  }
})
