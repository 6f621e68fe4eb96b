import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { administrationEntry } from '../../src/contract/administration-log.ts'
import { personPage } from '../../src/contract/administration-person.ts'
import { handbookPageShape, listRoutines, readRoutineDrawing } from '../../src/contract/handbook.ts'
import { readConformance } from '../../src/contract/handbook-conformance.ts'
import { page } from '../../src/contract/value.ts'
import { importLog } from '../../src/desk/import-log.ts'
import { logMap } from '../../src/event-log/log-map.ts'
import type { Topic } from '../../src/web/guide/text/topics.ts'
import { topicsOf } from '../../src/web/guide/topics-of.ts'
import { acts, mustAct, openedBy } from '../stage/acting.ts'
import { administering } from '../stage/administering.ts'
import { openDesk } from '../stage/open-desk.ts'
import { type CastName, cast } from '../stage/people.ts'

const desk = await openDesk()
const { house } = desk
const MINUTE = 60

async function get<Shape extends z.ZodType>(who: CastName, path: string, shape: Shape): Promise<z.infer<Shape>> {
  const answer = await desk.ask(who, 'GET', path)
  if (!answer.ok) throw new Error(`${who} was refused ${path}: ${await answer.text()}`)
  return shape.parse(await answer.json())
}
const conformance = (who: CastName, query = '') =>
  get(who, `/api/routines/M.1/conformance${query}`, readConformance.answer ?? z.never())

/** A case of Siri's, 10 minutes at the 1st line, that Ola solved 20 minutes later and sent back at once. */
async function sentBack(): Promise<number> {
  const number = await openedBy(house)
  desk.pass(10 * MINUTE)
  await mustAct(house, 'kari', number, acts.handOver)
  desk.pass(20 * MINUTE)
  await mustAct(house, 'ola', number, acts.solve, acts.sendBack)
  return number
}

const atFirstContact = await openedBy(house)
desk.pass(10 * MINUTE)
await mustAct(house, 'kari', atFirstContact, acts.solve)

const asDrawn = await sentBack()
desk.pass(5 * MINUTE)
await mustAct(house, 'kari', asDrawn, acts.tell)
await mustAct(house, 'siri', asDrawn, acts.confirm)
await mustAct(house, 'kari', asDrawn, acts.close)

/** Siri confirms what nobody has told her: M.1.2.4 is jumped. */
const untold = await sentBack()
await mustAct(house, 'siri', untold, acts.confirm)

/** Kari tells Siri twice: M.1.2.4 is done again. */
const again = await sentBack()
await mustAct(house, 'kari', again, acts.tell)
desk.pass(30 * MINUTE)
await mustAct(house, 'kari', again, acts.tell)

const helge = z.object({ id: z.uuid() }).parse(
  await (
    await desk.ask('hanne', 'POST', '/api/people', {
      body: { name: 'Helge Havn', email: 'helge@havna.example', agency: 'havna' },
    })
  ).json(),
)
const inHavna = await openedBy(house, 'hanne', { requester: helge.id })

describe('O-20 the handbook is the program', () => {
  test('a routine is read as a document: head, purpose, each activity with one role, text and term, and its register', async () => {
    const read = await get('kari', '/api/routines/M.1', handbookPageShape)
    expect(read.head).toEqual({
      handbook: 'Rutinehåndbok',
      chapter: 'Kapittel M',
      documentTitle: 'BRUKERSTØTTE',
      publisher: 'Oslo kommune, Utviklings- og kompetanseetaten (UKE)',
      system: 'Agresso, for alle virksomheter',
      validFrom: '2005-02-01',
      owner: null,
      approvedBy: null,
    })
    expect(read.version).toMatch(/^4\.0/)
    expect(read.process.purpose).toContain('melding av feilsituasjoner som oppdages av brukere')
    expect(read.process.responsible).toContain('Brukerstøtte 2. linje vil være ansvarlig for videre saksgang')
    expect(read.roles.slice(0, 4)).toEqual(['end-user', 'first-line', 'second-line', 'third-line'])
    const steps = read.parts.flatMap(part => part.steps)
    expect(steps.find(({ number }) => number === 'M.1.2.2')).toMatchObject({
      role: 'third-line',
      term: null,
      does: expect.stringContaining('LØST'),
    })
    expect(read.parts.map(({ term }) => term)).toEqual(read.parts.map(() => 'Ved behov'))
    const status = read.terms.find(({ term }) => term === 'LUKKET')
    expect(status?.at.map(({ step }) => step)).toContain('M.1.2.6')
  })

  test('M.2 is read as well as M.1, by what is published and not by name; each drawing is there', async () => {
    const { items, terms } = await get('ola', '/api/routines', listRoutines.answer ?? z.never())
    expect(items.map(({ key, activities }) => [key, activities])).toEqual([
      ['M.1', expect.any(Number)],
      ['M.2.1', 10],
      ['M.2.2', 9],
    ])
    expect(items[0]?.cases).toBe(3)
    expect(new Set(terms.find(({ term }) => term === 'Onyx')?.at.map(({ routine }) => routine))).toContain('M.2.2')
    const told = new Map<string, readonly Topic[]>()
    for (const { key } of items) {
      const page = await get('ola', `/api/routines/${key}`, handbookPageShape)
      expect(page.process.number).toBe(key.slice(0, 3))
      const { bpmn } = await get('ola', `/api/routines/${key}/drawing`, readRoutineDrawing.answer ?? z.never())
      for (const step of page.parts.flatMap(part => part.steps)) {
        expect(bpmn).toContain(`id="${step.element}"`)
        told.set(step.number, topicsOf(step))
      }
    }
    // Each of them leads to where the guide shows how it is done (O-31).
    expect([...told.values()].flat()).not.toContain('step')
    expect(told.get('M.1.1.2')).toEqual(['register', 'hand-over', 'solve'])
    expect(told.get('M.1.2.1')).toEqual(['supplier'])
    expect(told.get('M.2.2.3')).toEqual(['report'])
    expect((await desk.ask('ola', 'GET', '/api/routines/M.9')).status).toBe(404)
  })

  test.each(['ola', 'kari', 'hanne'] as const)('%s counts at each step as many as the list of it shows', async who => {
    const shape = z.object({ items: z.array(z.object({ step: z.string(), cases: z.number() })) })
    const { items } = await get(who, '/api/routines/M.1/standing', shape)
    expect(items.length).toBeGreaterThan(0)
    for (const { step, cases } of items) {
      const count = z.object({ count: z.number() })
      expect(await get(who, `/api/case-count?step=${step}`, count)).toMatchObject({ count: cases })
    }
  })
})

describe('issue 5 is it followed?', () => {
  test('the 2nd line sees every case: what was planted, its times, and nothing else', async () => {
    expect(await conformance('ola')).toEqual({
      scope: 'everybody',
      cases: 5,
      events: 21,
      fitting: 3,
      deviations: [
        { kind: 'repeated', step: 'M.1.2.4', times: 1, cases: 1, examples: [String(again)] },
        { kind: 'skipped', step: 'M.1.2.4', times: 1, cases: 1, examples: [String(untold)] },
      ],
      steps: [
        { what: 'M.1.1.1', times: 5, median: 0, ninetieth: 0 },
        { what: 'M.1.1.2', times: 4, median: 10, ninetieth: 10 },
        { what: 'M.1.1.3', times: 3, median: 20, ninetieth: 20 },
        { what: 'M.1.2.3', times: 3, median: 0, ninetieth: 0 },
        { what: 'M.1.2.4', times: 3, median: 5, ninetieth: 30 },
        { what: 'M.1.2.5', times: 2, median: 0, ninetieth: 0 },
        { what: 'M.1.2.6', times: 1, median: 0, ninetieth: 0 },
      ],
      roles: expect.arrayContaining([{ what: 'second-line', times: 6, median: 0, ninetieth: 20 }]),
      loops: [{ what: 'M.1.2.4', cases: 1, times: 1 }],
      entries: [],
      stops: [
        { what: 'M.1.1.2', cases: 1 },
        { what: 'M.1.2.5', cases: 1 },
        { what: 'M.1.2.6', cases: 1 },
      ],
      ended: [],
      heads: [untold, again].map(number => ({ number, service: 'Lønn', status: 'solved', opens: true })),
      logs: [],
    })
  })

  test('a 1st line counts its own cases alone, and every example is one it may open', async () => {
    const nordvik = await conformance('kari')
    expect(nordvik).toMatchObject({ scope: 'my-lines', cases: 4, fitting: 2 })
    for (const number of nordvik.deviations.flatMap(({ examples }) => examples)) {
      expect((await desk.ask('kari', 'GET', `/api/cases/${number}`)).status).toBe(200)
    }
    expect(await conformance('hanne')).toMatchObject({
      cases: 1,
      deviations: [],
      stops: [{ what: 'M.1.1.2', cases: 1 }],
    })
    expect((await desk.ask('kari', 'GET', `/api/cases/${inHavna}`)).status).toBe(404)
  })

  test('a period is whole days, first and last included', async () => {
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(Date.parse(house.now()))
    const before = new Date(Date.parse(today) - 86_400_000).toISOString().slice(0, 10)
    // Opened within some two hours, which may be of two days.
    expect(await conformance('ola', `?from=${before}&to=${today}`)).toMatchObject({ cases: 5 })
    expect(await conformance('ola', '?to=2020-01-31')).toMatchObject({ cases: 0, fitting: 0, steps: [] })
    expect((await desk.ask('ola', 'GET', '/api/routines/M.1/conformance?from=i-fjor')).status).toBe(422)
  })

  test('a log from elsewhere is held against its routine, for the 2nd line alone, and without the names in it', async () => {
    const rows = [
      'sak;tid;steg;hvem',
      'C1;2026-03-02T08:00:00Z;M.1.1.1;Per Hansen',
      'C1;2026-03-02T09:00:00Z;M.1.1.3;Per Hansen',
    ]
    const map = logMap.parse({ case: 'sak', activity: 'steg', time: 'tid', resource: 'hvem', routine: 'M.1' })
    await importLog(house, 'gammel.csv', Buffer.from(rows.join('\n')), map)
    const told = await conformance('ola', '?log=gammel.csv')
    expect(told).toMatchObject({
      cases: 1,
      deviations: [{ kind: 'skipped', step: 'M.1.1.2', examples: ['C1'] }],
      logs: [{ name: 'gammel.csv' }],
    })
    expect(JSON.stringify(told)).not.toContain('Per Hansen')
    expect((await desk.ask('kari', 'GET', '/api/routines/M.1/conformance?log=gammel.csv')).status).toBe(403)
    expect((await desk.ask('ola', 'GET', '/api/routines/M.2.1/conformance?log=gammel.csv')).status).toBe(404)
    expect(await conformance('kari')).toMatchObject({ logs: [] })
  })

  test('O-18 a case that was closed early is told with where it stood and as what, and deviates from nothing', async () => {
    const before = (await conformance('ola')).fitting
    const withdrawn = await openedBy(house)
    await mustAct(house, 'kari', withdrawn, acts.handOver)
    await mustAct(house, 'ola', withdrawn, acts.dismiss)
    const { fitting, ended, heads } = await conformance('ola')
    expect(fitting).toBe(before + 1)
    expect(ended).toEqual([{ step: 'M.1.1.3', outcome: 'withdrawn', cases: 1, examples: [String(withdrawn)] }])
    expect(heads).toContainEqual({ number: withdrawn, service: 'Lønn', status: 'closed', opens: true })
  })

  test('U-24 a process owner, made by an administrator, reads every figure and the head of an example, and no case', async () => {
    expect((await desk.ask('bjorn', 'GET', '/api/routines/M.1/conformance')).status).toBe(403)
    const admin = administering(desk)
    const path = `people/${cast.bjorn.person}`
    const { id, openCases, unreachable, ...bjorn } = personPage.parse(await admin.get(path))
    await admin.must('PUT', path, { ...bjorn, processOwner: true })
    const logged = page(administrationEntry).parse(await admin.get('log')).items[0]
    expect(logged).toMatchObject({
      subject: 'Bjørn Utenfor',
      before: { processOwner: false },
      after: { processOwner: true },
    })

    const told = await conformance('bjorn')
    expect(told).toMatchObject({ scope: 'everybody', cases: 6, logs: [{ name: 'gammel.csv' }] })
    expect(told.heads).toContainEqual({ number: untold, service: 'Lønn', status: 'solved', opens: false })
    const [{ cases } = { cases: 0 }] = (await get('bjorn', '/api/routines', listRoutines.answer ?? z.never())).items
    expect(cases).toBe(3)
    expect((await desk.ask('bjorn', 'GET', `/api/cases/${untold}`)).status).toBe(404)
    expect(await (await desk.ask('bjorn', 'GET', '/api/cases')).json()).toMatchObject({ items: [] })
    expect((await desk.ask('bjorn', 'GET', '/api/routines/M.1/draft')).status).toBe(200)
    expect((await desk.ask('admin', 'GET', '/api/routines/M.1/draft')).status).toBe(403)
  })
})
