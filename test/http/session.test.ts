import { expect, test } from 'vitest'
import { me } from '../../src/contract/session.ts'
import { passwordHash } from '../../src/desk/password.ts'
import { openSession } from '../../src/desk/session.ts'
import { sql } from '../../src/store/sql.ts'
import { addresses } from '../stage/municipality.ts'
import { openDesk } from '../stage/open-desk.ts'
import { cast, secondLine } from '../stage/people.ts'

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

/** A session of Kari's in a browser of its own: what she gets to hear when she asks who she is. */
async function entered(browser = 'curl'): Promise<{ headers: Record<string, string>; status: () => Promise<number> }> {
  const answer = await signIn({ email: addresses.kari, password: PASSWORD }, { ...page, 'user-agent': browser })
  const headers = { cookie: cookieOf(answer).split(';')[0] ?? '' }
  return { headers, status: async () => (await desk.ask(null, 'GET', '/api/session', { headers })).status }
}

test('signing in again in the same browser ends the session it had, and no other (J03)', async () => {
  const [here, elsewhere] = [await entered(), await entered()]
  const again = await signIn({ email: addresses.kari, password: PASSWORD }, { ...page, ...here.headers })
  expect(again.status).toBe(200)
  expect([await here.status(), await elsewhere.status()]).toEqual([401, 200])
})

test.each([
  ['made an administrator', sql`update people set administrator = true where id = ${cast.kari.person}`],
  ['made a process owner', sql`update people set process_owner = true where id = ${cast.kari.person}`],
  ['an administrator no more', sql`update people set administrator = false where id = ${cast.kari.person}`],
  [
    'let into another team',
    sql`insert into memberships (team_id, person_id) values (${secondLine}, ${cast.kari.person})`,
  ],
  [
    'given another password',
    sql`update people set password_hash = ${await passwordHash(PASSWORD)} where id = ${cast.kari.person}`,
  ],
  ['made inactive', sql`update people set active = false where id = ${cast.kari.person}`],
])('somebody who is %s has no session from before, and other people keep theirs (J03)', async (_, change) => {
  const kari = await entered()
  const ola = await openSession(desk.house, cast.ola.person)
  expect(await kari.status()).toBe(200)
  await desk.database.run(change)
  await expect.poll(kari.status, { timeout: 2_000 }).toBe(401)
  const headers = { cookie: `linje=${ola.token}` }
  expect((await desk.ask(null, 'GET', '/api/session', { headers })).status).toBe(200)
  await desk.database.run(
    sql`delete from memberships where team_id = ${secondLine} and person_id = ${cast.kari.person}`,
  )
  await desk.database.run(sql`update people set active = true where id = ${cast.kari.person}`)
  expect(await kari.status()).toBe(401)
})

test('a session lasts twelve hours however much it is used, and eight unused (J03)', async () => {
  const [used, unused] = [await entered(), await entered()]
  desk.pass(7 * 3600 + 3000)
  expect(await used.status()).toBe(200)
  desk.pass(601)
  expect([await used.status(), await unused.status()]).toEqual([200, 401])
  desk.pass(4 * 3600 - 61)
  expect(await used.status()).toBe(200)
  desk.pass(61)
  expect(await used.status()).toBe(401)
})

test('on https the cookies are of this host alone and never leave in the clear (J03)', async () => {
  const secure = await openDesk({ baseUrl: 'https://desk.example' })
  await secure.database.run(sql`update people set password_hash = ${hash} where id = ${cast.kari.person}`)
  const answer = await secure.ask(null, 'POST', '/api/session', {
    body: { email: addresses.kari, password: PASSWORD },
    headers: { origin: 'https://desk.example' },
  })
  const cookies = answer.headers.getSetCookie()
  expect(cookies).toHaveLength(2)
  expect(cookies[0]).toMatch(/^__Host-linje=[\w-]{43}; Path=\/; Max-Age=43200; HttpOnly; SameSite=Lax; Secure$/)
  expect(cookies[1]).toMatch(
    /^__Host-linje-device=[\w-]{43}; Path=\/; Max-Age=31536000; HttpOnly; SameSite=Lax; Secure$/,
  )
  const ask = (name: string) => {
    const headers = { cookie: `${name}=${cookies[0]?.slice('__Host-linje='.length).split(';')[0]}` }
    return secure.ask(null, 'GET', '/api/session', { headers })
  }
  expect([(await ask('__Host-linje')).status, (await ask('linje')).status]).toEqual([200, 401])
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
