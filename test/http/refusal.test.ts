import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { problem } from '../../src/contract/value.ts'
import { tokenAtTerminal } from '../../src/desk/api-token.ts'
import { addresses } from '../stage/municipality.ts'
import { openDesk } from '../stage/open-desk.ts'
import { openedCase, seen } from '../stage/opened-case.ts'

const desk = await openDesk()
const hidden = await openedCase(desk)

/** All of an answer that could tell something: status, headers apart from the clock, body. */
async function bytesOf(answer: Response): Promise<string> {
  const headers = [...answer.headers].filter(([name]) => !['date', 'connection', 'keep-alive'].includes(name))
  return JSON.stringify([answer.status, headers, await answer.text()])
}

test('a case one may not see answers byte for byte as one that does not exist, and as no route at all (A-3, I01)', async () => {
  const nothing = await bytesOf(await desk.ask('hanne', 'GET', '/api/cases/99999'))
  expect(nothing).toContain('application/problem+json')
  for (const path of [
    `/api/cases/${hidden.number}`,
    '/api/cases/abc',
    '/api/cases/0',
    '/api/nothing',
    '/api/cases/1/x',
  ]) {
    expect(await bytesOf(await desk.ask('hanne', 'GET', path)), path).toBe(nothing)
  }
  const command = { body: { person: hidden.number }, headers: seen(1) }
  const absent = await bytesOf(await desk.ask('hanne', 'PUT', '/api/cases/99999/handler', command))
  expect(await bytesOf(await desk.ask('hanne', 'PUT', `/api/cases/${hidden.number}/handler`, command))).toBe(absent)
})

test('a foreign letter or case in the path is 404 (I05)', async () => {
  const mine = await openedCase(desk)
  const foreign = hidden.letters[0]?.id
  const letter = await desk.ask('kari', 'DELETE', `/api/cases/${mine.number}/letters/${foreign}`, {
    headers: seen(mine.version),
  })
  expect(letter.status).toBe(404)
  const link = await desk.ask('kari', 'PUT', `/api/cases/${mine.number}/links/99999`, { headers: seen(mine.version) })
  expect(link.status).toBe(404)
})

test('a refusal is a problem in the language one asks in, and says what to do (RFC 9457, A-1)', async () => {
  const told = async (language: string) => {
    const answer = await desk.ask(null, 'GET', '/api/session', { headers: { 'accept-language': language } })
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/)
    return problem.parse(await answer.json())
  }
  expect(await told('nb-NO,nb;q=0.9')).toEqual({
    type: 'urn:linje:not-signed-in',
    title: 'Ikke innlogget',
    detail: 'Du må logge inn først.',
    status: 401,
    code: 'not-signed-in',
  })
  expect((await told('de, nn;q=0.8, en;q=0.5')).title).toBe('Ikkje innlogga')
  expect((await told('sv-FI')).title).toBe('Inte inloggad')
  expect((await told('en-GB')).title).toBe('Not signed in')
  expect((await told('fi')).title).toBe('Ikke innlogget')
})

test('what is filled in wrongly is told of field by field; unknown fields are refused', async () => {
  const body = { service: 'lonn', title: '', form: 'phone', colour: 'red', attachments: [{ name: 'a' }] }
  const answer = await desk.ask('kari', 'POST', '/api/cases', { body })
  expect(answer.status).toBe(422)
  const { code, faults } = problem.parse(await answer.json())
  expect(code).toBe('invalid')
  expect(faults).toEqual(
    expect.arrayContaining([
      { path: 'title', code: 'too-small' },
      { path: 'text', code: 'invalid-type' },
      { path: 'colour', code: 'unknown-field' },
      { path: 'attachments.0.content', code: 'invalid-type' },
    ]),
  )
  const query = await desk.ask('kari', 'GET', '/api/cases?limit=1000&colour=red')
  expect(problem.parse(await query.json()).faults).toEqual([
    { path: 'limit', code: 'too-big' },
    { path: 'colour', code: 'unknown-field' },
  ])
})

test('a fault in a command names the field of its body', async () => {
  const sent = { body: { person: 'kari', extra: 1 }, headers: seen(hidden.version) }
  const answer = await desk.ask('kari', 'PUT', `/api/cases/${hidden.number}/handler`, sent)
  const { faults } = problem.parse(await answer.json())
  expect(faults?.map(fault => fault.path).sort()).toEqual(['extra', 'person'])
})

test.each([
  ['no JSON', '{"title":', 400],
  ['a prototype', '{"__proto__":{"administrator":true}}', 400],
  ['a constructor', '{"constructor":{"prototype":{"a":1}}}', 400],
  ['a number', '7', 422],
  ['a list', '[]', 422],
  ['null', 'null', 422],
  ['ten thousand levels', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, 422],
  ['a huge number', '{"service":1e999}', 422],
  ['more than may be sent', `{"text":"${'x'.repeat(16_000_000)}"}`, 413],
])('a body of %s is refused dully (J12)', async (_, body, status) => {
  const answer = await fetch(`${desk.url}/api/cases`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await tokenAtTerminal(desk.house, addresses.kari, { name: 'Prøve', scope: 'write', days: 1 })}`,
      'content-type': 'application/json',
    },
    body,
  })
  expect(answer.status).toBe(status)
  const text = await answer.text()
  expect(Object.keys(problem.parse(JSON.parse(text))).sort()).toEqual(
    status === 422
      ? ['code', 'detail', 'faults', 'status', 'title', 'type']
      : ['code', 'detail', 'status', 'title', 'type'],
  )
  expect(text).not.toMatch(/node_modules|\.ts\b| {4}at |select |position/i)
})

test('methods and requests that make no sense leave it standing (J12)', async () => {
  expect((await fetch(`${desk.url}/api/cases/1`, { method: 'PATCH' })).status).toBe(404)
  expect(await spoken('TRACE / HTTP/1.1\r\nHost: a\r\n\r\n')).toMatch(/^HTTP\/1.1 4\d\d /)
  expect(await spoken('GET / HTTP/9.9\r\n\r\n')).toMatch(/^HTTP\/1.1 4\d\d /)
  expect(await spoken('GET /api/%ff%00 HTTP/1.1\r\nHost: a\r\n\r\n')).toMatch(/^HTTP\/1.1 4\d\d /)
  expect((await fetch(`${desk.url}/health`)).status).toBe(200)
})

test('our own fault is told of without a word of what it was, and logged (J12)', async () => {
  await desk.database.script('alter table teams rename to gone')
  const answer = await desk.ask('kari', 'GET', '/api/directory')
  await desk.database.script('alter table gone rename to teams')
  expect([answer.status, problem.parse(await answer.json()).code]).toEqual([500, 'failed'])
  expect(desk.said.join('\n')).toMatch(/a request failed .*\/api\/directory.*relation/)
})

/** What the server says to these bytes. */
function spoken(bytes: string): Promise<string> {
  const { hostname, port } = new URL(desk.url)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(bytes))
    socket.on('data', data => {
      resolve(data.toString())
      socket.destroy()
    })
    socket.on('error', reject)
  })
}
