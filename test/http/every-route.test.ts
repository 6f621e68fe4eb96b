import { describe, expect, test } from 'vitest'
import { caseItem, caseView } from '../../src/contract/case.ts'
import { everyRoute } from '../../src/contract/every-route.ts'
import { page, problem } from '../../src/contract/value.ts'
import { databaseDigest } from '../stage/database-digest.ts'
import { hiddenScene } from '../stage/hidden-scene.ts'
import { knownText } from '../stage/known.ts'
import { writtenDown } from '../stage/noticed.ts'
import { openDesk } from '../stage/open-desk.ts'
import type { CastName } from '../stage/people.ts'
import { type Persona, type PolicyAnswer, personas, policyRows } from '../stage/route-policy.ts'
import { type RouteRequest, requestsFor, sceneFor } from '../stage/route-request.ts'
import { m1Version } from '../stage/routine-file.ts'

const desk = await openDesk()

async function asked(who: Persona | CastName, route: string, { path, sent }: RouteRequest) {
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

describe('I01, I06 what is confidential is to everybody else what does not exist (A-3, I03)', () => {
  /** A colleague in the same team, another 2nd line that keeps the handbook, another 1st line that a notice reached, whom it was sent to, another supplier, an end user, the house. */
  const others = ['karl', 'oda', 'hanne', 'aino', 'drift', 'stig', 'admin'] as const
  const ofACase = policyRows.filter(({ route }) => /\{(number|mail|notice|article)\}/.test(route))

  test('at every route that names a case, or what came of one', async () => {
    const { scene } = await hiddenScene(desk)
    const before = await databaseDigest(desk.database)
    for (const { route, way } of ofACase) {
      for (const who of others) {
        const { real, absent } = requestsFor(route, way, scene)
        const [got, none] = [await asked(who, route, real), await asked(who, route, absent)]
        expect([route, way, who, got.bytes]).toEqual([route, way, who, none.bytes])
      }
    }
    expect(await databaseDigest(desk.database)).toEqual(before)
    // To its readers it is there: the requests above would have done something.
    for (const { route, way } of ofACase.filter(row => row.route.startsWith('GET'))) {
      const { real, absent } = requestsFor(route, way, scene)
      expect([route, (await asked('ola', route, real)).status]).toEqual([route, 200])
      expect([route, (await asked('ola', route, absent)).status]).toEqual([route, 404])
    }
  })

  test('and wherever a body or a query names one', async () => {
    const { scene, told } = await hiddenScene(desk)
    const open = await sceneFor(desk, 'GET {mail} {release}')
    const naming = (number: number, notice: string): readonly (readonly [string, string, object?])[] => [
      ['PUT', `/api/cases/${open.number}/links/${number}`],
      ['DELETE', `/api/cases/${open.number}/links/${number}`],
      ['POST', '/api/notices', { ...writtenDown, case: number }],
      ['POST', '/api/articles', { ...knownText, case: number }],
      ['PUT', `/api/notices/${told}/cases/${number}`],
      ['DELETE', `/api/notices/${told}/cases/${number}`],
      ['PUT', `/api/notices/${notice}/cases/${open.number}`],
      ['PUT', `/api/mails/${open.mail}/case`, { number, as: 'requester' }],
      ['POST', `/api/releases/${open.release}/sending`, { cases: [number] }],
      ['POST', `/api/routines/M.1/versions/${m1Version}/moves`, { cases: [{ number, version: 1 }] }],
      ['GET', `/api/cases?number=${number}`],
      ['GET', `/api/case-count?q=${number}`],
      ['GET', `/api/articles?case=${number}`],
      ['GET', `/api/people?q=${number}`],
    ]
    const NOBODY = '00000000-0000-7000-8000-999999999999'
    const [real, absent] = [naming(scene.number, scene.notice), naming(2_000_000_000, NOBODY)]
    for (const [place, [method, path, body]] of real.entries()) {
      for (const who of others) {
        const said = async (at: string, sent: object | undefined, number: number) => {
          const headers = { 'if-match': `"${open.version}"` }
          const answer = await desk.ask(who, method, at, { headers, ...(sent === undefined ? {} : { body: sent }) })
          return [path, who, answer.status, (await answer.text()).replaceAll(String(number), 'N')]
        }
        const [, none = '', with_] = absent[place] ?? []
        expect(await said(path, body, scene.number)).toEqual(await said(none, with_, 2_000_000_000))
      }
    }
  })

  test('O-30 a notice that was told before goes on for every 2nd line, and says nothing of the case it came from', async () => {
    const { scene, told } = await hiddenScene(desk)
    const update = { text: 'Nå gjelder det bare oss.', fewerTeams: ['havna-1'] }
    for (const [method, path, body] of [
      ['POST', 'updates', update],
      ['POST', 'updates', { text: 'Og Havna igjen.', teams: ['havna-1'] }],
      ['PUT', 'end', { text: 'Det virker igjen.' }],
    ] as const) {
      const answer = await desk.ask('oda', method, `/api/notices/${told}/${path}`, { body })
      expect([answer.status, await answer.json()]).toMatchObject([answer.ok ? answer.status : 200, { case: null }])
    }
    const { events } = caseView.parse(await (await desk.ask('ola', 'GET', `/api/cases/${scene.number}`)).json())
    expect(events.slice(-2).map(({ type, actor }) => [type, actor])).toEqual([
      ['notice-relayed', null],
      ['notice-ended', null],
    ])
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
