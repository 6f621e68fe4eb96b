import { expect, test } from 'vitest'
import { openSession } from '../../src/desk/sign-in.ts'
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
