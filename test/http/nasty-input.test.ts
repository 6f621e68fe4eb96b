import { describe, expect, test } from 'vitest'
import { everyRoute } from '../../src/contract/every-route.ts'
import { problem } from '../../src/contract/value.ts'
import { openDesk } from '../stage/open-desk.ts'
import { seen } from '../stage/opened-case.ts'
import { cast } from '../stage/people.ts'
import { policyRows } from '../stage/route-policy.ts'
import { requestsFor, sceneFor } from '../stage/route-request.ts'

const desk = await openDesk()

/** An id in capitals, of nobody. */
const SHOUTED = 'ABCDEF00-0000-7000-8000-ABCDEF000101'

/** What somebody may put where something else is expected. */
const nasty: readonly unknown[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  'smil 😀 \u202e\u2028',
  "'; drop table cases; --",
  '{{constructor.constructor}}',
  '../../etc/passwd',
  'x'.repeat(150_000),
  SHOUTED,
  '00000000-0000-7000-8000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  'lonn',
  '9999-12-31T23:59:59.999Z',
  '0001-01-01T00:00:00Z',
  '2027-02-30T08:00:00Z',
  -1,
  0,
  1.5,
  1e308,
  2_147_483_648,
  9_007_199_254_740_991,
  true,
  null,
  [],
  ['a', 'b'],
  {},
  { a: { b: { c: 1 } } },
  { toString: 'x', valueOf: 1, length: -1 },
]

/** The value with one of its leaves, or a field nobody promised, as something nasty; each leaf in turn. */
function* spoilt(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      for (const bad of spoilt(item)) yield value.with(index, bad)
    }
    yield Array(2000).fill(value[0])
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      for (const bad of spoilt(item)) yield { ...value, [key]: bad }
      yield Object.fromEntries(Object.entries(value).filter(([other]) => other !== key))
    }
    yield { ...value, admin: true, version: 1, owner_id: cast.siri.person }
  } else yield* nasty
}

/** Nothing but answers: one of ours that tells a code and no more, whatever was sent (J12). */
async function expectDull(answer: Response, what: string): Promise<void> {
  const text = await answer.text()
  expect(answer.status, `${what} ${text}`).toBeLessThan(500)
  if (answer.ok) return
  expect(problem.parse(JSON.parse(text)).status, what).toBe(answer.status)
  expect(text, what).not.toMatch(/node_modules|\.ts\b| {4}at |\bselect |syntax error|constraint/i)
}

const withBody = policyRows.filter(row => everyRoute.some(it => `${it.method} ${it.path}` === row.route && it.body))

describe('J12 every body with every field spoilt is answered dully', () => {
  test.each(withBody)('$route $way', async ({ route, way }) => {
    const scene = await sceneFor(desk, route)
    const { real } = requestsFor(route, way, scene)
    const [method = ''] = route.split(' ')
    const page = { origin: 'http://desk.example', ...real.sent.headers }
    const who = real.path.startsWith('/api/administration/') ? 'admin' : 'ola'
    for (const body of spoilt(real.sent.body)) {
      // Somebody with every right to it, so that what is spoilt gets as far as it can.
      const answer = await desk.ask(who, method, real.path, { body, headers: page })
      await expectDull(answer, `${route} ${JSON.stringify(body).slice(0, 200)}`)
    }
  })
})

test('J12 so is every question with every part spoilt', async () => {
  const parts = ['q', 'team', 'status', 'handler', 'owner', 'after', 'limit'] as const
  const words = [
    ...nasty.map(each => (typeof each === 'string' ? each : JSON.stringify(each))),
    '%',
    '%00',
    '\\',
    '"',
    "'",
    '!',
    '()',
    'a & | b',
    '-',
    '*',
    '10001',
    '#10001',
    '«»',
  ]
  for (const word of words.map(word => word.slice(0, 2000))) {
    for (const part of parts) {
      const query = new URLSearchParams({ [part]: word })
      await expectDull(await desk.ask('ola', 'GET', `/api/cases?${query}`), `${part}=${word}`)
    }
    await expectDull(await desk.ask('kari', 'GET', `/api/people?${new URLSearchParams({ q: word })}`), `people ${word}`)
    await expectDull(
      await desk.ask('kari', 'GET', `/api/mails?${new URLSearchParams({ after: word })}`),
      `mails ${word}`,
    )
  }
  for (const query of [
    'q=a&q=b',
    'limit=1&limit=2',
    '__proto__[a]=1',
    'constructor=1',
    '%',
    'q=%ff%fe',
    'after=a.b.c',
  ]) {
    await expectDull(await desk.ask('ola', 'GET', `/api/cases?${query}`), query)
  }
})

test('J12 so is every path with what it names spoilt', async () => {
  const { number, version } = await sceneFor(desk, '')
  const names = [
    '0',
    '-1',
    '1.5',
    '1e3',
    '0x10',
    '99999999999',
    'NaN',
    '%00',
    '%ff',
    '..%2f..',
    'a'.repeat(3000),
    SHOUTED,
  ]
  for (const { method, path } of everyRoute.filter(route => route.path.includes('{'))) {
    for (const name of names) {
      const own = path.replace('{number}', String(number))
      for (const spoiled of [path.replace(/\{\w+\}/g, name), own.replace(/\{\w+\}/g, name)]) {
        const body = method === 'GET' || method === 'DELETE' ? {} : { body: {} }
        const answer = await desk.ask('ola', method, spoiled, { ...body, headers: seen(version) })
        await expectDull(answer, `${method} ${spoiled.slice(0, 100)}`)
      }
    }
  }
})

test('J12 so is every header that we read, spoilt', async () => {
  const { number } = await sceneFor(desk, '')
  const words = [
    '',
    '"',
    '"0"',
    '"99999999999"',
    'W/"1"',
    'x'.repeat(4000),
    '\u00e6\u00f8',
    ',;,;',
    'en;q=NaN, nb;q=-1',
    '*',
  ]
  const headers = [
    'if-match',
    'idempotency-key',
    'accept-language',
    'authorization',
    'cookie',
    'origin',
    'sec-fetch-site',
    'accept-encoding',
  ]
  for (const header of headers) {
    for (const word of words) {
      const sent = {
        body: { kind: 'internal', form: 'web', direction: 'out', text: 'Hei' },
        headers: { [header]: word },
      }
      await expectDull(
        await desk.ask('ola', 'POST', `/api/cases/${number}/letters`, sent),
        `${header}: ${word.slice(0, 40)}`,
      )
    }
  }
})

test('J12 and it stands as before', async () => {
  expect((await desk.ask('ola', 'GET', '/api/cases')).status).toBe(200)
  expect(desk.said.filter(line => line.startsWith('a request failed'))).toEqual([])
})
