import { expect, test } from 'vitest'
import { everyRoute } from '../../src/contract/every-route.ts'
import { openSession } from '../../src/desk/session.ts'
import { databaseDigest } from '../stage/database-digest.ts'
import { openDesk } from '../stage/open-desk.ts'
import { cast } from '../stage/people.ts'

const desk = await openDesk()
const { token } = await openSession(desk.house, cast.kari.person)
const cookie = `linje=${token}`

async function choose(headers: Readonly<Record<string, string>>): Promise<number> {
  const sent = { body: { language: 'nb' }, headers: { cookie, ...headers } }
  return (await desk.ask(null, 'PUT', '/api/session/language', sent)).status
}

test('a page of ours may change things (J06)', async () => {
  expect(await choose({ origin: 'http://desk.example' })).toBe(200)
  expect(await choose({ origin: 'http://desk.example', 'sec-fetch-site': 'same-origin' })).toBe(200)
})

test.each([
  ['no word of its origin', {}],
  ['another site', { origin: 'https://evil.example' }],
  ['a null origin', { origin: 'null' }],
  ['a sister under the same domain', { origin: 'http://other.desk.example', 'sec-fetch-site': 'same-site' }],
  ['the same host without the port', { origin: 'http://desk.example:81' }],
  ['https for http', { origin: 'https://desk.example' }],
  ['a cross-site fetch that lies about its origin', { origin: 'http://desk.example', 'sec-fetch-site': 'cross-site' }],
  ['an address bar', { 'sec-fetch-site': 'none' }],
])('a request with %s is refused and changes nothing (J06)', async (_, headers) => {
  expect(await choose(headers)).toBe(403)
})

test('another site cannot sign a browser in as somebody (J06, login CSRF)', async () => {
  const sent = { body: { email: 'a@b.example', password: 'x' }, headers: { origin: 'https://evil.example' } }
  expect((await desk.ask(null, 'POST', '/api/session', sent)).status).toBe(403)
})

/** What a page elsewhere can have a browser send: by a form, by fetch, from a frame without an origin, from a sister. */
const elsewhere: readonly Readonly<Record<string, string>>[] = [
  { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
  { origin: 'https://evil.example' },
  { origin: 'null' },
  { origin: 'http://other.desk.example', 'sec-fetch-site': 'same-site' },
  { origin: 'http://desk.example.evil.example' },
  { 'sec-fetch-site': 'cross-site' },
]
const types = ['application/json', 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']

async function sent(method: string, path: string, headers: Readonly<Record<string, string>>): Promise<number> {
  const answer = await fetch(`${desk.url}${path}`, { method, redirect: 'manual', headers, body: '{}' })
  await answer.text()
  return answer.status
}

test('every route of the API that is no GET refuses what another site sends, whatever it is, and changes nothing (J06)', async () => {
  const before = await databaseDigest(desk.database)
  const routes = everyRoute.filter(({ method }) => method !== 'GET')
  expect(routes.length).toBeGreaterThan(25)
  for (const { method, path } of routes) {
    const real = path.replace('{number}', '10001').replace(/\{\w+\}/g, cast.siri.person)
    for (const headers of elsewhere) {
      for (const type of types) {
        const status = await sent(method, real, { ...headers, cookie, 'content-type': type })
        expect([method, path, headers, type, status]).toEqual([method, path, headers, type, 403])
      }
    }
    // A browser of old that tells neither: its cookie is worth nothing without them.
    expect([path, await sent(method, real, { cookie, 'content-type': 'application/json' })]).toEqual([path, 403])
  }
  expect(await databaseDigest(desk.database)).toEqual(before)
})

test('every form of the pages refuses what another site sends, signing in and out among them (J06, login CSRF)', async () => {
  const before = await databaseDigest(desk.database)
  const forms = [
    '/sign-in',
    '/sign-out',
    '/language',
    '/forgotten',
    '/account',
    '/welcome/x',
    '/new-password/x',
    '/first/x',
    '/cases/new',
    '/cases/10001',
    '/case/x',
  ]
  for (const path of forms) {
    for (const headers of [...elsewhere, {}]) {
      const status = await sent('POST', path, {
        ...headers,
        cookie,
        'content-type': 'application/x-www-form-urlencoded',
      })
      expect([path, headers, status]).toEqual([path, headers, 403])
    }
  }
  expect(await databaseDigest(desk.database)).toEqual(before)
  expect((await desk.ask(null, 'GET', '/api/session', { headers: { cookie } })).status).toBe(200)
})

test('a form cannot stand in for JSON (J06)', async () => {
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
    const answer = await fetch(`${desk.url}/api/session/language`, {
      method: 'PUT',
      headers: { cookie, origin: 'http://desk.example', 'content-type': type },
      body: '{"language":"nb"}',
    })
    expect(answer.status, type).toBe(415)
    expect(await answer.json()).toMatchObject({ code: 'not-json', status: 415 })
  }
})

test('a method cannot be put over another (J06)', async () => {
  const headers = { cookie, 'x-http-method-override': 'DELETE' }
  expect((await desk.ask(null, 'GET', '/api/session', { headers })).status).toBe(200)
  expect((await desk.ask(null, 'GET', '/api/session?_method=DELETE', { headers })).status).toBe(422)
  expect((await desk.ask(null, 'GET', '/api/session', { headers })).status).toBe(200)
})

test('a program needs no origin: no browser sends its token by itself (J06)', async () => {
  expect((await desk.ask('kari', 'PUT', '/api/session/language', { body: { language: 'nb' } })).status).toBe(200)
})
