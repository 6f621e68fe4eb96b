import { beforeAll, describe, expect, test } from 'vitest'
import { caseItem, caseView } from '../../src/contract/case.ts'
import type { Act } from '../../src/contract/case-route.ts'
import { page } from '../../src/contract/value.ts'
import { check } from '../../src/desk/check.ts'
import { attachCase } from '../../src/desk/notice/attach-case.ts'
import { ownLog } from '../../src/desk/own-log.ts'
import { sql } from '../../src/store/sql.ts'
import { act, acts, mustAct, openedBy, viewer } from '../stage/acting.ts'
import { known } from '../stage/known.ts'
import { noticed } from '../stage/noticed.ts'
import { openDesk } from '../stage/open-desk.ts'
import { seen } from '../stage/opened-case.ts'
import { type CastName, cast } from '../stage/people.ts'
import { policyRows } from '../stage/route-policy.ts'
import { requestsFor, type Scene, sceneFor } from '../stage/route-request.ts'
import { m1Version } from '../stage/routine-file.ts'

const desk = await openDesk()
const { house, database } = desk

/** In the title, in every letter, in the name of a file, and nowhere else in the world. */
const WORD = 'xylofonsak'
const file = { name: `${WORD}.txt`, mediaType: 'text/plain', content: 'ZmlsCg==' }
const saying = (action: Extract<Act, { action: 'write' }>): Act => ({
  ...action,
  body: { ...action.body, text: WORD, attachments: [file] },
})

/** Not named: a colleague of hers, a 2nd line that keeps the handbook, another 1st line, whom it was sent to, the house. */
const others = ['karl', 'oda', 'hanne', 'aino', 'admin'] as const satisfies CastName[]

/** The stream is tried in live.test.ts; how much the house has to do is said of all of it. */
const ELSEWHERE = ['/api/live', '/openapi.json', '/health']

/** What each of them is answered at every door one can read at, about what is there before. */
async function everythingRead(there: Scene, more: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const plain = policyRows
    .filter(({ route }) => route.startsWith('GET ') && !ELSEWHERE.includes(route.slice(4)))
    .map(({ route, way }) => requestsFor(route, way, there).real.path)
  const answers = new Map<string, string>()
  for (const who of others) {
    const asked = [...plain, ...more].filter(path => who === 'admin' || !path.startsWith('/api/administration'))
    for (const path of asked) {
      const answer = await desk.ask(who, 'GET', path)
      answers.set(`${who} ${path}`, `${answer.status} ${answer.headers.get('etag')} ${await answer.text()}`)
    }
  }
  return answers
}

let number = 0
/** Ordinary, and there before. */
let other = 0
let before: ReadonlyMap<string, string> = new Map()
let after: ReadonlyMap<string, string> = new Map()

beforeAll(async () => {
  const there = await sceneFor(
    desk,
    'GET {routines/{routine}} {mail} {notice} {article} {release} {view} {block} {term}',
  )
  other = there.number
  const released = await desk.ask('ola', 'POST', '/api/releases', { body: { product: 'Lønn', version: '8.1' } })
  const { id: release }: { readonly id: string } = Object(await released.json())
  // The number it will have: what comes next.
  number = other + 1
  const more = [
    ...[WORD, String(number), 'A-4711'].flatMap(q => [`/api/cases?q=${q}`, `/api/case-count?q=${q}`]),
    ...['new', 'open', 'waiting', 'solved', 'closed'].map(status => `/api/cases?status=${status}&limit=200`),
    ...['changed', 'follow-up', 'priority'].map(sort => `/api/cases?sort=${sort}`),
    ...['team=mine', 'team=nordvik-1', 'ownerTeam=nordvik-1', 'team=linje-2', `requester=${cast.siri.person}`].flatMap(
      asked => [`/api/cases?${asked}`, `/api/case-count?${asked}`],
    ),
    ...[
      'supplier=leverandor',
      'waitingSupplier=leverandor',
      'moved=handed-over',
      'moved=returned',
      'returns=any',
    ].flatMap(asked => [`/api/cases?${asked}`, `/api/case-count?${asked}`]),
    `/api/releases/${release}/cases`,
    `/api/cases?number=${number}`,
    `/api/people?q=${number}`,
    `/api/people?q=siri`,
    '/api/figures/returns?from=2020-01-01&to=2099-01-01',
    `/api/articles?case=${number}`,
    `/api/cases/${number}`,
    `/api/cases/${number}/notices`,
    `/api/cases/${number}/look`,
    `/api/cases/${number}/writing`,
    `/api/cases/${number}/drawing`,
  ]
  before = await everythingRead(there, more)
  const title = { title: `Lønn og ${WORD}`, text: WORD, attachments: [file] }
  expect(await openedBy(house, 'kari', title)).toBe(number)
  await mustAct(house, 'kari', number, acts.handOver, saying(acts.tell), {
    ...acts.note,
    body: { ...acts.note.body, text: WORD, mentions: [cast.karl.person, cast.oda.person] },
  })
  await mustAct(house, 'ola', number, acts.triage, acts.take('ola'), {
    action: 'return',
    body: { reason: 'other', note: WORD },
  })
  await mustAct(house, 'kari', number, acts.handOver)
  await mustAct(house, 'ola', number, {
    ...acts.toThirdLine,
    body: { ...acts.toThirdLine.body, text: WORD, attachments: [file] },
  })
  await mustAct(house, 'ola', number, {
    action: 'log-supplier-number',
    body: { supplier: 'leverandor', number: 'A-4711' },
  })
  await mustAct(house, 'ola', number, { action: 'link', to: other }, acts.take('ola'))
  await mustAct(house, 'kari', number, {
    action: 'mark-confidential',
    body: { ...acts.confidential.body, readers: [cast.ola.person], reason: WORD },
  })
  await mustAct(house, 'ola', number, {
    action: 'solve',
    body: { kind: 'later-version', text: WORD, product: 'Lønn', version: '8.1' },
  })
  after = await everythingRead(there, more)
})

describe('a confidential case is nothing to whoever is not named (A-3, I06, K05)', () => {
  test('every door one can read at answers as if it were not there, word for word', () => {
    expect(after.size).toBeGreaterThan(300)
    for (const [asked, answer] of after) {
      expect([asked, answer]).not.toEqual([asked, expect.stringContaining(WORD)])
      expect([asked, answer]).toEqual([asked, before.get(asked)])
    }
  })

  test('its letters, files, notices and what was learned from it are not there either, and nothing can be done with it', async () => {
    const files = await database.all(sql<{ id: string; letter: string }>`
      select f.id, l.id as letter from attachments f join letters l on l.id = f.letter_id where l.case_number = ${number}`)
    const notice = await noticed(desk)
    const attached = await attachCase(house, viewer('ola'), 'web', { notice, number, attached: true })
    if (!attached.done) throw new Error(`not attached: ${attached.refusal.code}`)
    // It was written while the case was anybody's.
    const article = await known(desk)
    await database.run(sql`update articles set case_number = ${number} where id = ${article}`)
    for (const who of others) {
      for (const { id, letter } of files) {
        expect((await desk.ask(who, 'GET', `/api/cases/${number}/attachments/${id}`)).status).toBe(404)
        expect((await desk.ask(who, 'GET', `/api/cases/${number}/letters/${letter}/page`)).status).toBe(404)
      }
      const learned = await (await desk.ask(who, 'GET', `/api/articles?case=${number}`)).text()
      expect([who, learned]).not.toEqual([who, expect.stringContaining(article)])
      for (const path of [`/api/notices/${notice}`, `/api/articles/${article}`]) {
        const told = await (await desk.ask(who, 'GET', path)).text()
        expect([who, path, told]).not.toEqual([who, path, expect.stringMatching(new RegExp(`${number}|${WORD}`))])
      }
      for (const asked of [acts.note, acts.take(who), acts.reopen, acts.confidential, acts.propose, acts.agree]) {
        expect([who, asked.action, await act(house, who, number, asked)]).toEqual([who, asked.action, 'not-found'])
      }
    }
  })

  test('I03 the history of another case does not say that it was linked with this one', async () => {
    await mustAct(house, 'ola', other, { action: 'link', to: number })
    const toldTo = async (who: CastName) => {
      const { events } = caseView.parse(await (await desk.ask(who, 'GET', `/api/cases/${other}`)).json())
      return events.at(-1)
    }
    expect(await toldTo('ola')).toMatchObject({ type: 'linked', facts: { to: String(number) } })
    const his = await toldTo('karl')
    expect([his?.type, his?.facts]).toEqual(['linked', {}])
  })

  test('D08 what somebody began before is refused like a case that never was', async () => {
    const sent = { body: { kind: 'now', text: 'Skrevet før.' }, headers: seen(3) }
    const real = await desk.ask('karl', 'PUT', `/api/cases/${number}/solution`, sent)
    const absent = await desk.ask('karl', 'PUT', '/api/cases/2000000000/solution', sent)
    expect([real.status, await real.text()]).toEqual([404, await absent.text()])
  })

  test('whoever keeps the handbook neither finds it nor moves it to another version, and no log that leaves holds it', async () => {
    const moved = await desk.ask('oda', 'POST', `/api/routines/M.1/versions/${m1Version}/moves`, {
      body: { cases: [{ number, version: 1 }] },
    })
    expect(await moved.json()).toMatchObject({ results: [{ number, steps: null, refusal: { code: 'not-found' } }] })
    // Nor does it leave with the log, for whoever runs the house.
    const exported: number[] = []
    for await (const [first] of ownLog(house)) exported.push(first?.event.case ?? 0)
    expect([exported.includes(other), exported.includes(number)]).toEqual([true, false])
  })
})

describe('whoever is named reads it as before, and its requester her own', () => {
  test('with who reads it, on what basis and until when; marked in lists', async () => {
    const { version, confidential } = caseView.parse(
      await (await desk.ask('ola', 'GET', `/api/cases/${number}`)).json(),
    )
    expect(confidential).toMatchObject({
      readers: [
        { name: 'Kari Nordvik', reads: true },
        { name: 'Ola Linje', reads: true },
      ],
      basis: 'duty-of-secrecy',
      reviewOn: '2099-01-01',
      toReview: false,
      lifting: null,
    })
    const listed = page(caseItem).parse(await (await desk.ask('kari', 'GET', `/api/cases?q=${WORD}`)).json())
    expect(listed.items).toMatchObject([{ number, version, confidential: true }])
    const hers = caseView.parse(await (await desk.ask('siri', 'GET', `/api/cases/${number}`)).json())
    expect(hers).toMatchObject({ number, confidential: null, events: [] })
  })

  test('a supplier reads what is sent to her after it became so, and nothing else', async () => {
    await mustAct(house, 'ola', number, acts.reopen, {
      action: 'write',
      body: { kind: 'supplier', form: 'mail', direction: 'out', text: 'Bare loggen.' },
    })
    const { letters } = caseView.parse(await (await desk.ask('aino', 'GET', `/api/cases/${number}`)).json())
    expect(letters.map(({ text }) => text)).toEqual(['Bare loggen.'])
    const found = async (q: string) => (await desk.ask('aino', 'GET', `/api/cases?q=${q}`)).json()
    expect(await found('loggen')).toMatchObject({ items: [{ number, title: `#${number}` }] })
    expect(await found(WORD)).toMatchObject({ items: [] })
  })

  test('lifting it takes two of them; then its lines read it again', async () => {
    const lifting = { action: 'propose-lifting', body: { reason: 'Ferdig.' } } as const
    await mustAct(house, 'kari', number, lifting)
    expect(await act(house, 'kari', number, acts.agree)).toBe('another-reader')
    expect(await act(house, 'ola', number, acts.agree)).toBe('done')
    expect((await desk.ask('karl', 'GET', `/api/cases/${number}`)).status).toBe(200)
    expect((await desk.ask('hanne', 'GET', `/api/cases/${number}`)).status).toBe(404)
  })
})

describe('from its first moment on', () => {
  const { body } = acts.confidential

  test('registered so it is never there for a colleague, and goes where somebody is named alone', async () => {
    const among = { ...body, readers: [cast.karl.person] }
    const registered = { requester: cast.siri.person, service: 'lonn', title: WORD, text: WORD, form: 'phone' }
    const handOver = acts.handOver.body
    const refused = await desk.ask('kari', 'POST', '/api/cases', {
      body: { ...registered, confidential: among, handOver },
    })
    expect(await refused.json()).toMatchObject({ code: 'no-reader-there' })
    const made = await desk.ask('kari', 'POST', '/api/cases', { body: { ...registered, confidential: body, handOver } })
    const { number: own } = caseView.parse(await made.json())
    expect((await desk.ask('oda', 'GET', `/api/cases/${own}`)).status).toBe(404)
    expect((await desk.ask('ola', 'GET', `/api/cases/${own}`)).status).toBe(200)
  })

  test('an end user names nobody, and a day that has passed is no day', async () => {
    const hers = { service: 'lonn', title: 'Hei', text: 'Hei', form: 'web', confidential: body }
    expect(await (await desk.ask('siri', 'POST', '/api/cases', { body: hers })).json()).toMatchObject({
      code: 'not-your-line',
    })
    const late = { ...hers, requester: cast.siri.person, confidential: { ...body, reviewOn: '2020-01-01' } }
    expect(await (await desk.ask('kari', 'POST', '/api/cases', { body: late })).json()).toMatchObject({
      code: 'review-day-past',
    })
  })

  test('whoever leaves herself out is told by 204 that it is hers no longer', async () => {
    const own = await openedBy(house, 'kari', { confidential: body })
    const version = await mustAct(house, 'kari', own, acts.note)
    const left = await desk.ask('kari', 'PUT', `/api/cases/${own}/readers`, {
      body: { readers: [cast.karl.person, cast.ola.person], reason: 'Inhabil.' },
      headers: seen(version),
    })
    expect(left.status).toBe(204)
    expect((await desk.ask('kari', 'GET', `/api/cases/${own}`)).status).toBe(404)
  })
})

test('5 every log replays to what is kept of it, who reads it included', async () => {
  expect(await check(house)).toMatchObject({ difference: null })
})
