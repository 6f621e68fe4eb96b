import { describe, expect, test } from 'vitest'
import { caseItem } from '../../src/contract/case.ts'
import { everyRoute } from '../../src/contract/every-route.ts'
import { page, problem } from '../../src/contract/value.ts'
import { databaseDigest } from '../stage/database-digest.ts'
import { openDesk } from '../stage/open-desk.ts'
import { type Persona, type PolicyAnswer, personas, policyRows } from '../stage/route-policy.ts'
import { type RouteRequest, requestsFor, sceneFor } from '../stage/route-request.ts'

const desk = await openDesk()

async function asked(who: Persona, route: string, { path, sent }: RouteRequest) {
  const [method = ''] = route.split(' ')
  const asks = who === 'nobody' ? null : who
  // A sign-in comes from a page of ours.
  const headers = { origin: 'http://desk.example', ...sent.headers }
  const answer = await desk.ask(asks, method, path, { ...sent, headers })
  if (answer.headers.get('content-type')?.startsWith('text/event-stream')) {
    await answer.body?.cancel()
    return { status: answer.status, bytes: '', answer: 'ok' }
  }
  const text = await answer.text()
  const told = [...answer.headers].filter(([name]) => !['date', 'connection', 'keep-alive'].includes(name))
  return {
    status: answer.status,
    bytes: JSON.stringify([answer.status, told, text]),
    answer: answer.ok ? 'ok' : problem.parse(JSON.parse(text)).code,
  }
}

const statusOf: Readonly<Record<PolicyAnswer, number | null>> = {
  ok: null,
  'not-found': 404,
  'not-signed-in': 401,
  'sign-in-failed': 401,
  'not-your-line': 403,
  'not-your-agency': 403,
  'not-your-letter': 403,
  'not-your-team': 403,
  'only-second-line': 403,
  'through-first-line': 403,
  'only-administrator': 403,
  'only-process-owner': 403,
  'set-by-surroundings': 409,
  'only-reached': 403,
  'version-in-use': 409,
  'only-in-person': 403,
}

describe('I01 every route as every kind of person (A-3)', () => {
  test('has a row in the table: a new route that nobody has thought about fails here', () => {
    const promised = everyRoute.map(({ method, path }) => `${method} ${path}`)
    expect([...new Set(policyRows.map(row => row.route))].toSorted()).toEqual(promised.toSorted())
  })

  test.each(policyRows)('$route $way', async ({ route, way, cells }) => {
    let scene = await sceneFor(desk, route)
    let before = await databaseDigest(desk.database)
    for (const { who, answer } of cells) {
      const { real, absent } = requestsFor(route, way, scene)
      const got = await asked(who, route, real)
      expect([who, got.answer]).toEqual([who, answer])
      if (answer === 'ok') expect(got.status).toBeLessThan(300)
      else expect(got.status).toBe(statusOf[answer])
      if (answer === 'not-found') expect(got.bytes).toBe((await asked(who, route, absent)).bytes)
      if (answer === 'ok' && !route.startsWith('GET')) {
        scene = await sceneFor(desk, route)
        before = await databaseDigest(desk.database)
      } else {
        // Refused or only read: nothing happened (invariant 17, I08).
        expect(await databaseDigest(desk.database), who).toEqual(before)
      }
    }
  })
})

test('lists and searches hold what is within reach and nothing else (A-3, I06)', async () => {
  const { number, other } = await sceneFor(desk, '')
  const sees: Readonly<Record<Persona, readonly number[] | null>> = {
    nobody: null,
    siri: [number, other],
    stig: [],
    kari: [number, other],
    hanne: [],
    ola: [number, other],
    oda: [number, other],
    aino: [number],
    drift: [],
    bjorn: [],
    admin: [],
  }
  for (const who of personas) {
    if (who === 'nobody') continue
    for (const query of ['limit=200', 'limit=200&q=lønnsslipp', 'limit=200&status=new,open,waiting']) {
      const answer = await desk.ask(who, 'GET', `/api/cases?${query}`)
      const found = page(caseItem)
        .parse(await answer.json())
        .items.map(item => item.number)
      expect([who, query, found.filter(each => each === number || each === other)]).toEqual([who, query, sees[who]])
    }
    for (const hidden of [number, other].filter(each => !sees[who]?.includes(each))) {
      const answer = await desk.ask(who, 'GET', `/api/cases?q=${hidden}`)
      expect(await answer.json()).toEqual({ items: [], next: null })
    }
  }
})
