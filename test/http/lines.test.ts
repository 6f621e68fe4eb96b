import { expect, test } from 'vitest'
import { administrationEntry } from '../../src/contract/administration-log.ts'
import { caseItem, caseView } from '../../src/contract/case.ts'
import { directory } from '../../src/contract/directory.ts'
import { returnFigures } from '../../src/contract/figures-return.ts'
import { outstanding } from '../../src/contract/outstanding.ts'
import { page, problem } from '../../src/contract/value.ts'
import { check } from '../../src/desk/check.ts'
import { acts, mustAct, openedBy } from '../stage/acting.ts'
import { administering } from '../stage/administering.ts'
import { openDesk } from '../stage/open-desk.ts'
import { type CastName, cast, payroll, secondLine } from '../stage/people.ts'

const desk = await openDesk()
const { house } = desk
const admin = administering(desk)

const answered = async (who: CastName, path: string) => (await desk.ask(who, 'GET', path)).json()
const view = async (who: CastName, number: number) => caseView.parse(await answered(who, `/api/cases/${number}`))
const counted = async (who: CastName) => outstanding.parse(await answered(who, '/api/outstanding'))
const figures = async (who: CastName, query = '') =>
  returnFigures.parse(await answered(who, `/api/figures/returns?${query}`))
const listed = async (who: CastName, query: string) =>
  page(caseItem)
    .parse(await answered(who, `/api/cases?${query}`))
    .items.map(({ number }) => number)
const returned = async (who: CastName, number: number, reason: string) => {
  const body = { reason, note: 'Mangler skjermbilde.' }
  return desk.ask(who, 'POST', `/api/cases/${number}/returns`, { body })
}
const reasonsPath = `teams/${secondLine}/return-reasons`

test('M.1.1.2 a hand-over waits for its receiver with what was tried and asked, in lists too, until it is taken', async () => {
  const number = await openedBy(house)
  await mustAct(house, 'kari', number, acts.handOver)
  const handedOver = await view('ola', number)
  expect(handedOver.handedOverAt).toBe(handedOver.changedAt)
  expect(handedOver.events.at(-1)?.words).toEqual({ tried: 'Startet på nytt.', asked: 'Se på det.' })
  expect(await listed('ola', 'handOver=untaken')).toEqual([number])
  expect((await counted('ola')).teams).toMatchObject([{ team: { key: 'linje-2' }, all: 1, nobody: 1, untaken: 1 }])
  await mustAct(house, 'ola', number, acts.take('ola'))
  expect(await listed('ola', 'handOver=untaken')).toEqual([])
  expect((await view('kari', number)).handedOverAt).toBeNull()
  expect((await counted('ola')).teams).toMatchObject([{ all: 1, nobody: 0, untaken: 0 }])
  await mustAct(house, 'ola', number, acts.solve)
})

test('U-19 a team names its reasons, each of one kind; a return says it in its words, and the log who named it', async () => {
  const logs = { kind: 'missing-information', texts: { nb: 'Mangler logg', en: 'No log' } }
  await admin.must('PUT', reasonsPath, { reasons: [logs, { kind: 'not-ours', texts: { nb: 'Gjelder HR' } }] })
  const { teams } = directory.parse(await answered('ola', '/api/directory'))
  const own = teams.find(({ key }) => key === 'linje-2')?.returnReasons ?? []
  expect(own).toMatchObject([logs, { kind: 'not-ours' }])
  const number = await openedBy(house)
  await mustAct(house, 'kari', number, acts.handOver)
  // Another team's words are no reason of this one, nor is anything made up.
  expect(problem.parse(await (await returned('ola', number, cast.ola.person)).json())).toMatchObject({
    code: 'unknown',
    data: { what: 'reason' },
  })
  expect((await returned('ola', number, own[0]?.id ?? '')).status).toBe(201)
  const event = (await view('kari', number)).events.at(-1)
  expect(event).toMatchObject({
    type: 'returned',
    facts: { reason: 'missing-information', teamReason: 'Mangler logg' },
  })
  // One that is left out is offered no longer, and still says what it said.
  await admin.must('PUT', reasonsPath, { reasons: [{ ...own[1] }] })
  expect((await view('kari', number)).events.at(-1)?.facts['teamReason']).toBe('Mangler logg')
  await mustAct(house, 'kari', number, acts.handOver)
  expect((await returned('ola', number, own[0]?.id ?? '')).status).toBe(422)
  expect((await returned('ola', number, 'internal-network')).status).toBe(201)
  const log = page(administrationEntry).parse(await admin.get(`log?subject=${secondLine}`))
  expect(log.items[0]).toMatchObject({ kind: 'team', after: { returnReasons: ['Gjelder HR'] } })
  expect(await admin.faults('PUT', reasonsPath, { reasons: [{ ...own[1], id: payroll }] })).toEqual([
    'reasons.0.id: invalid-value',
  ])
})

test('U-19 the third return marks a case, and each is counted by service, reason and pair of lines with its cases', async () => {
  const number = await openedBy(house)
  for (const reason of ['wrong-line', 'missing-information', 'wrong-line']) {
    await mustAct(house, 'kari', number, acts.handOver)
    expect((await returned('ola', number, reason)).status).toBe(201)
  }
  expect((await view('kari', number)).returns).toBe(3)
  expect((await view('siri', number)).returns).toBe(0)
  expect(await listed('ola', 'returns=often')).toEqual([number])
  const [often = 0, twice = 0] = await listed('ola', 'returns=any')
  expect([often, twice]).toEqual([number, number - 1])
  const all = await figures('ola')
  expect(all).toMatchObject({ handedOver: 6, returned: 5 })
  expect(all.services).toMatchObject([{ service: { key: 'lonn' }, handedOver: 6, returned: 5 }])
  expect(all.pairs).toMatchObject([
    { first: { key: 'nordvik-1' }, second: { key: 'linje-2' }, handedOver: 6, returned: 5 },
  ])
  expect(all.reasons.map(({ reason, returned: count, words }) => [reason, count, words.length])).toEqual([
    ['missing-information', 2, 1],
    ['wrong-line', 2, 0],
    ['internal-network', 1, 0],
  ])
  const days = `movedFrom=${all.from}&movedTo=${all.to}`
  expect(await listed('ola', `${days}&moved=returned&returnReason=internal-network`)).toEqual([twice])
  expect(await listed('ola', `${days}&moved=returned&movedBy=linje-2&movedToTeam=nordvik-1`)).toEqual([number, twice])
  expect(await listed('ola', `${days}&moved=returned&service=lonn`)).toEqual([number, twice])
  expect(await listed('ola', `movedTo=2026-01-01&moved=returned`)).toEqual([])
  // Reach is part of it: another agency's 1st line counts nothing, its own all.
  expect(await figures('kari')).toMatchObject({ handedOver: 6, returned: 5 })
  expect(await figures('hanne')).toMatchObject({ handedOver: 0, returned: 0, pairs: [] })
  expect(await figures('ola', 'from=2026-01-01&to=2026-01-31')).toMatchObject({ returned: 0, from: '2026-01-01' })
  const wrong = await desk.ask('ola', 'GET', '/api/figures/returns?from=2026-02-01&to=2026-01-01')
  expect(problem.parse(await wrong.json()).faults).toEqual([{ path: 'to', code: 'before-from' }])
  expect((await check(house)).difference).toBeNull()
})

test('O-3, O-19 everything outstanding is counted by team, owner, whom it waits for and whether she has acknowledged it, and each number has its list', async () => {
  const before = await counted('ola')
  const number = await openedBy(house, 'siri')
  await mustAct(house, 'kari', number, acts.handOver)
  await mustAct(house, 'ola', number, acts.take('ola'), acts.triage, acts.toThirdLine)
  desk.pass(5 * 24 * 3600)
  const now = await counted('ola')
  expect(now.waiting).toMatchObject([
    {
      for: 'supplier',
      supplier: { key: 'leverandor' },
      all: 1,
      bands: { '4-10': 1, today: 0 },
      due: 0,
      unacknowledged: 1,
    },
  ])
  expect(now.waiting[0]?.oldest).toBe((await view('ola', number)).changedAt)
  const waits = 'status=waiting&waitingFor=supplier&waitingSupplier=leverandor'
  expect(await listed('ola', `${waits}&waited=4-10`)).toEqual([number])
  expect(await listed('ola', `${waits}&waited=today,1-3,over-10`)).toEqual([])
  // She has not said that she has it, until her number is logged; then it waits on (O-19).
  expect(await listed('kari', `${waits}&receipt=missing`)).toEqual([number])
  const hers = { supplier: 'leverandor', number: 'L-19' }
  await mustAct(house, 'ola', number, { action: 'log-supplier-number', body: hers })
  expect(await listed('ola', `${waits}&receipt=missing`)).toEqual([])
  expect((await counted('ola')).waiting).toMatchObject([{ all: 1, unacknowledged: 0 }])
  const [second] = now.teams
  expect([second?.team.key, second?.all]).toEqual(['linje-2', 1 + (before.teams[0]?.team.line === 'second' ? 1 : 0)])
  expect(await listed('ola', 'status=new,open,waiting&team=linje-2&age=4-10')).toEqual([number])
  expect(await listed('ola', 'status=new,open,waiting&team=linje-2&age=today')).toEqual([])
  // Kari owns it since she handed it over; what nobody owns personally is counted apart.
  expect(now.owners).toMatchObject([{ team: { key: 'nordvik-1' }, all: 1, nobody: 0 }])
  expect((await counted('hanne')).teams).toEqual([])
  expect((await counted('kari')).waiting).toHaveLength(1)
})

test('U-1 a service has an operating instruction, shown beside it to the lines and to nobody else', async () => {
  const path = `services/${payroll}/instruction`
  const duty = { what: { nb: 'Skattekort', en: 'Tax card' }, answers: 'first', fulfils: 'second' }
  expect(await admin.get(path)).toEqual({ texts: null, duties: [] })
  await admin.must('PUT', path, { texts: { nb: '1. linje svarer på alt om lønnsslipper.' }, duties: [duty] })
  const number = await openedBy(house)
  const shown = { text: '1. linje svarer på alt om lønnsslipper.', duties: [{ ...duty, what: 'Skattekort' }] }
  expect((await view('kari', number)).instruction).toEqual(shown)
  expect((await view('siri', number)).instruction).toBeNull()
  expect(await admin.faults('PUT', path, { texts: {}, duties: [] })).toEqual(['texts: required'])
  await admin.must('PUT', path, { texts: null, duties: [] })
  expect((await view('kari', number)).instruction).toBeNull()
})

test('an administrator does not let herself in to cases where there is another who can (ACCEPTANCE 2.3)', async () => {
  const join = (who: CastName) => `teams/${secondLine}/members/${cast[who].person}`
  // Alone she may, and it is logged.
  await admin.must('PUT', join('admin'))
  await admin.must('DELETE', join('admin'))
  const { id, openCases, unreachable, ...bjorn } = Object(await admin.get(`people/${cast.bjorn.person}`))
  await admin.must('PUT', `people/${id}`, { ...bjorn, administrator: true })
  expect(openCases).toBe(0)
  expect(await admin.faults('PUT', join('admin'))).toEqual(['teams: ask-another'])
  const {
    id: own,
    openCases: _,
    unreachable: _reached,
    ...self
  } = Object(await admin.get(`people/${cast.admin.person}`))
  expect(await admin.faults('PUT', `people/${own}`, { ...self, supplier: 'leverandor' })).toEqual([
    'supplier: ask-another',
  ])
  expect(await admin.faults('PUT', `people/${own}`, { ...self, processOwner: true })).toEqual([
    'processOwner: ask-another',
  ])
  const file = Buffer.from('E-post;Navn;Grupper\nadmin@linje.example;Admin Linje;linje-2\n').toString('base64')
  expect(await admin.must('POST', 'imports/people', { file })).toMatchObject({
    faults: [{ column: 'teams', code: 'ask-another' }],
  })
  // The other does it.
  const other = await desk.ask('bjorn', 'PUT', `/api/administration/${join('admin')}`)
  expect(other.status).toBe(204)
})
