import { expect, test } from 'vitest'
import { caseItem, caseView } from '../../src/contract/case.ts'
import { page, problem } from '../../src/contract/value.ts'
import { openDesk } from '../stage/open-desk.ts'
import { openedCase, seen } from '../stage/opened-case.ts'
import { cast } from '../stage/people.ts'

const desk = await openDesk()

test('opening a case answers 201 with where it is, and GET gives the same with its version as ETag (O-10)', async () => {
  const body = { requester: cast.siri.person, service: 'lonn', title: 'Skriver', text: 'Ingen farge.', form: 'phone' }
  const answer = await desk.ask('kari', 'POST', '/api/cases', { body })
  expect(answer.status).toBe(201)
  const opened = caseView.parse(await answer.json())
  expect(answer.headers.get('location')).toBe(`/api/cases/${opened.number}`)
  const read = await desk.ask('kari', 'GET', `/api/cases/${opened.number}`)
  expect(read.headers.get('etag')).toBe(`"${opened.version}"`)
  expect(caseView.parse(await read.json())).toEqual(opened)
  expect(opened.events[0]).toMatchObject({ door: 'api', line: 'first-line' })
})

test('PUT and DELETE need the version that was seen, and answer with the whole case', async () => {
  const { number, version } = await openedCase(desk)
  const body = { person: cast.kari.person }
  const blind = await desk.ask('kari', 'PUT', `/api/cases/${number}/handler`, { body })
  expect(blind.status).toBe(428)
  expect(problem.parse(await blind.json()).code).toBe('version-required')
  const taken = await desk.ask('kari', 'PUT', `/api/cases/${number}/handler`, { body, headers: seen(version) })
  expect(taken.status).toBe(200)
  const after = caseView.parse(await taken.json())
  expect(after.handler?.id).toBe(cast.kari.person)
  const released = await desk.ask('kari', 'DELETE', `/api/cases/${number}/handler`, { headers: seen(after.version) })
  expect(caseView.parse(await released.json()).handler).toBeNull()
})

test('a POST under a case answers 201 with the case', async () => {
  const { number } = await openedCase(desk)
  const body = { kind: 'internal', form: 'web', direction: 'out', text: 'Ringte henne.' }
  const written = await desk.ask('kari', 'POST', `/api/cases/${number}/letters`, { body })
  expect(written.status).toBe(201)
  expect(written.headers.get('location')).toBe(`/api/cases/${number}`)
  expect(caseView.parse(await written.json()).letters.map(letter => letter.text)).toContain('Ringte henne.')
})

test('a change that another has made meanwhile is told of with who, when and what', async () => {
  const { number, version } = await openedCase(desk)
  const say = (text: string) => ({ body: { title: 'Lønn', text, service: 'lonn' }, headers: seen(version) })
  expect((await desk.ask('kari', 'PUT', `/api/cases/${number}/description`, say('Den første'))).status).toBe(200)
  const late = await desk.ask('karl', 'PUT', `/api/cases/${number}/description`, say('Den andre'))
  expect(late.status).toBe(409)
  const told = problem.parse(await late.json())
  expect(told.code).toBe('changed-meanwhile')
  expect(told.data).toMatchObject({ events: [{ who: 'Kari Nordvik' }] })
})

test('a state that forbids it is 409, a line that may not is 403, each with its rule', async () => {
  const { number, version } = await openedCase(desk)
  const reopened = await desk.ask('kari', 'DELETE', `/api/cases/${number}/solution`, { headers: seen(version) })
  expect([reopened.status, problem.parse(await reopened.json()).code]).toEqual([409, 'not-solved'])
  const body = { supplier: 'leverandor', number: 'L-1' }
  const logged = await desk.ask('kari', 'POST', `/api/cases/${number}/supplier-references`, { body })
  expect([logged.status, problem.parse(await logged.json()).code]).toEqual([403, 'only-second-line'])
})

test('several commands are done all or not at all', async () => {
  const { number, version } = await openedCase(desk)
  const commands = [{ action: 'assign', body: { person: cast.kari.person } }, { action: 'reopen' }]
  const refused = await desk.ask('kari', 'POST', `/api/cases/${number}/acts`, { body: { commands } })
  expect(refused.status).toBe(409)
  const still = caseView.parse(await (await desk.ask('kari', 'GET', `/api/cases/${number}`)).json())
  expect([still.version, still.handler]).toEqual([version, null])
  const done = await desk.ask('kari', 'POST', `/api/cases/${number}/acts`, { body: { commands: commands.slice(0, 1) } })
  expect(done.status).toBe(201)
})

test('the same Idempotency-Key opens one case; for something else it is refused', async () => {
  const body = {
    requester: cast.siri.person,
    service: 'lonn',
    title: 'To ganger',
    text: 'Trykket to ganger.',
    form: 'web',
  }
  const headers = { 'idempotency-key': 'press-1' }
  const answers = await Promise.all([1, 2, 3].map(() => desk.ask('kari', 'POST', '/api/cases', { body, headers })))
  const numbers = await Promise.all(answers.map(async answer => caseView.parse(await answer.json()).number))
  expect(new Set(numbers).size).toBe(1)
  const other = await desk.ask('kari', 'POST', '/api/cases', { body: { ...body, title: 'Annet' }, headers })
  expect([other.status, problem.parse(await other.json()).code]).toEqual([422, 'idempotency-key-reused'])
})

test('a list comes in pages that hold together, and a cursor somebody made up is refused', async () => {
  for (let count = 0; count < 3; count += 1) await openedCase(desk)
  const first = page(caseItem).parse(await (await desk.ask('kari', 'GET', '/api/cases?limit=2')).json())
  expect(first.items).toHaveLength(2)
  const rest = await desk.ask('kari', 'GET', `/api/cases?limit=2&after=${first.next}`)
  const second = page(caseItem).parse(await rest.json())
  expect(second.items[0]?.number).toBeLessThan(first.items[1]?.number ?? 0)
  const forged = await desk.ask('kari', 'GET', '/api/cases?after=10001')
  expect([forged.status, problem.parse(await forged.json()).code]).toEqual([422, 'invalid-cursor'])
})
