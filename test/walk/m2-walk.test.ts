import { expect, test } from 'vitest'
import { caseView } from '../../src/contract/case.ts'
import { check } from '../../src/desk/check.ts'
import { sql } from '../../src/store/sql.ts'
import { atTheDoors } from '../stage/at-the-doors.ts'
import { answerTo, letterAt } from '../stage/correspondence.ts'
import { openFussyOffice } from '../stage/fussy-office.ts'
import { addresses } from '../stage/municipality.ts'
import { openDesk } from '../stage/open-desk.ts'
import { openPostRoom } from '../stage/post-room.ts'

const desk = await openDesk()
const office = await openFussyOffice()
const post = await openPostRoom(desk, office.url)
const { read, act, standsAt, notice, relay } = atTheDoors(desk)
const done = async (number: number) =>
  (await read(number)).routine?.steps.filter(({ state }) => state === 'done').map(step => step.number) ?? []
const deviations = async (number: number) => (await read(number)).routine?.deviations

/** The operations supplier's mail to the 2nd line, her own number in it. */
function reported(subject: string, reference: string): Promise<number> {
  const text = `Saksnummer: ${reference}\nPrioritet: 3\nFeiltekst: ORA-00257`
  return post.numberOf({ from: addresses.drift, to: '2linje@linje.example', subject, text })
}

test('M.2.1.1 M.2.1.2 M.2.1.3 M.2.1.4 M.2.1.5 M.2.1.6 M.2.1.8 M.2.1.9 M.2.1.10 a supplier reports by mail alone, promises a later version, and the end users are told after the closing', async () => {
  const number = await reported('Loggen er full', 'DRI-81')
  expect(await standsAt(number)).toEqual({ status: 'new', team: 'linje-2', steps: 'M.2.1.6' })
  expect(await done(number)).toEqual(['M.2.1.1', 'M.2.1.2', 'M.2.1.3', 'M.2.1.4', 'M.2.1.5'])
  const receipt = await letterAt(desk, office, addresses.drift, `${number}`)
  expect(receipt.mail.subject).toBe(`Re: [#${number}] Loggen er full`)
  expect(await read(number)).toMatchObject({
    owner: null,
    dealings: [{ reference: 'DRI-81' }],
    routine: { key: 'M.2.1' },
  })

  expect(await act('ola', number, 'PUT', 'information', { inform: true, onlyInformation: false })).toBe('done')
  expect(await standsAt(number)).toMatchObject({ steps: 'M.2.1.7 M.2.1.8' })
  const fault = await notice(number, 'nordvik-1', 'havna-1')
  expect(await relay('kari', fault, 'nordvik-1')).toBe('done')
  expect(await standsAt(number)).toMatchObject({ steps: 'M.2.1.7 M.2.1.8' })

  expect(await post.settled(answerTo(receipt, 'Status: rettes i versjon 5.6'))).toMatchObject({
    state: 'acted',
    case: number,
  })
  expect((await read(number)).letters.at(-1)?.says).toEqual({ kind: 'later-version', version: '5.6' })
  expect(await standsAt(number)).toMatchObject({ steps: 'M.2.1.7 M.2.1.8' })
  const promise = { kind: 'later-version', text: 'Rettes i 5.6.', product: 'Lønn', version: '5.6' }
  expect(await act('ola', number, 'PUT', 'solution', promise)).toBe('done')
  expect(await standsAt(number)).toMatchObject({ status: 'solved', steps: 'M.2.1.9' })
  expect(await done(number)).toContain('M.2.1.8')
  expect(await act('ola', number, 'PUT', 'closure', { outcome: 'solved' })).toBe('later-version-untold')
  const promised = await notice(number, 'nordvik-1', 'havna-1')
  expect(await act('ola', number, 'PUT', 'closure', { outcome: 'solved' })).toBe('done')
  expect(await standsAt(number)).toMatchObject({ status: 'closed', steps: 'M.2.1.10' })
  expect(await relay('hanne', promised, 'havna-1')).toBe('done')
  expect(await standsAt(number)).toMatchObject({ steps: 'M.2.1.10' })
  expect(await relay('kari', promised, 'nordvik-1')).toBe('done')
  expect(await standsAt(number)).toMatchObject({ status: 'closed', steps: '' })
  expect(await read(number)).toMatchObject({ routine: { end: 'closed', deviations: [] } })
})

test('M.2.1.7 solved there and then (G7), nobody is told (G5 no), and the 2nd line closes', async () => {
  const number = await reported('Kort brudd', 'DRI-82')
  expect(await act('ola', number, 'PUT', 'information', { inform: false, onlyInformation: false })).toBe('done')
  expect(await act('ola', number, 'PUT', 'solution', { kind: 'now', text: 'Startet på nytt.' })).toBe('done')
  expect(await done(number)).toContain('M.2.1.7')
  expect(await done(number)).not.toContain('M.2.1.8')
  expect(await act('ola', number, 'PUT', 'closure', { outcome: 'solved' })).toBe('done')
  expect(await read(number)).toMatchObject({ routine: { end: 'closed', deviations: [] } })
})

test('M.2.1.6 only general information (G6): it ends there, without a solution (O-14)', async () => {
  const number = await reported('Planlagt arbeid', 'DRI-83')
  expect(await act('ola', number, 'PUT', 'closure', { outcome: 'information' })).toBe('not-confirmed')
  expect(await act('ola', number, 'PUT', 'information', { inform: true, onlyInformation: true })).toBe('done')
  expect(await act('ola', number, 'PUT', 'closure', { outcome: 'information' })).toBe('done')
  expect(await read(number)).toMatchObject({
    status: { name: 'closed', outcome: 'information' },
    routine: { end: 'information', deviations: [] },
  })
})

test('M.2.2.1 M.2.2.2 M.2.2.3 M.2.2.4 M.2.2.5 M.2.2.6 M.2.2.7 M.2.2.8 M.2.2.9 by phone, the 3rd line’s note obliges, and the last 1st line that has told closes the case', async () => {
  const body = {
    supplier: 'drift',
    supplierNumber: 'DRI-84',
    area: 'database',
    report: { foundAt: '2026-11-25T06:42:00Z', priority: 2, solution: 'Tøm loggen' },
    service: 'lonn',
    title: 'Databasen står',
    text: 'ORA-00257',
    form: 'phone',
  }
  const opened = await desk.ask('ola', 'POST', '/api/cases', { body })
  const { number } = caseView.parse(await opened.json())
  expect(await standsAt(number)).toMatchObject({ team: 'linje-2', steps: 'M.2.2.6' })
  expect(await done(number)).toEqual(['M.2.2.1', 'M.2.2.2', 'M.2.2.3', 'M.2.2.4', 'M.2.2.5'])
  expect(await read(number)).toMatchObject({ type: 'technical', area: 'database', dealings: [{ reference: 'DRI-84' }] })
  await letterAt(desk, office, addresses.drift, `${number}`)

  expect(await act('ola', number, 'PUT', 'information-demand', { note: 'Aino sier at de må få vite det.' })).toBe(
    'done',
  )
  const silent = { inform: false, onlyInformation: false }
  expect(await act('ola', number, 'PUT', 'information', silent)).toBe('information-demanded')
  expect(await act('ola', number, 'PUT', 'information', { ...silent, inform: true })).toBe('done')
  expect(await standsAt(number)).toMatchObject({ steps: 'M.2.2.7' })
  expect(await act('ola', number, 'PUT', 'solution', { kind: 'now', text: 'Loggen er tømt.' })).toBe('done')
  expect(await standsAt(number)).toMatchObject({ status: 'solved', steps: 'M.2.2.8' })

  expect((await desk.ask('hanne', 'GET', `/api/cases/${number}`)).status).toBe(404)
  const solved = await notice(number, 'nordvik-1', 'havna-1')
  expect(await read(number, 'hanne')).toMatchObject({
    solution: { text: 'Loggen er tømt.' },
    letters: [],
    events: [],
    routine: null,
    information: null,
  })
  expect(await relay('kari', solved, 'nordvik-1')).toBe('done')
  expect(await standsAt(number)).toMatchObject({ status: 'solved', steps: 'M.2.2.8' })
  expect(await relay('hanne', solved, 'havna-1')).toBe('done')
  expect(await standsAt(number)).toMatchObject({ status: 'closed', steps: '' })
  expect(await done(number)).toEqual(expect.arrayContaining(['M.2.2.7', 'M.2.2.8', 'M.2.2.9']))
  expect(await deviations(number)).toEqual([])
  expect((await check(desk.house)).difference).toBeNull()
})

test('O-13, O-22 M.2.2.3 M.2.2.4 M.2.2.5 by mail: what she says of where the fault is decides the routine, free text what she runs; our number goes back at once', async () => {
  const at = async (from: string, subject: string, text: string) => {
    const number = await post.numberOf({ from, to: '2linje@linje.example', subject, text })
    const receipt = await letterAt(desk, office, from, `${number}`)
    expect(receipt.mail.subject).toBe(`Re: [#${number}] ${subject}`)
    const { routine, type, area, priority, toldPriority, dealings } = await read(number)
    return { key: routine?.key, type, area, priority, toldPriority, number: dealings[0]?.reference }
  }
  const { drift } = addresses
  const swedish = 'Ärendenummer: DRI-85\nPrioritet: 2\nOmråde: Nätverk\nStatus: Pågår\nFeltext: Timeout'
  expect(await at(drift, 'Nätet är nere', swedish)).toEqual({
    key: 'M.2.2',
    type: 'technical',
    area: 'communication',
    priority: null,
    toldPriority: 2,
    number: 'DRI-85',
  })
  expect(await at(drift, 'A fault', 'Case number: DRI-86\nArea: Infrastructure')).toMatchObject({
    key: 'M.2.2',
    type: 'technical',
    area: null,
  })
  expect(await at(drift, 'Feil', 'Saksnummer: DRI-87\nOmråde: Applikasjonen')).toMatchObject({
    key: 'M.2.1',
    area: 'application',
  })
  const integrated = 'Saksnummer: DRI-88\nOmråde: Integrert system'
  expect(await at(drift, 'Regnskapet', integrated)).toMatchObject({ key: 'M.2.1', type: null, area: null })

  // Whoever runs the infrastructure reports herself only where she is reached through nobody (O-6).
  await desk.database.run(sql`update suppliers set through_id = null, parts = '{database,backup}' where key = 'infra'`)
  const free = 'Disken i rack 4 er full. Vi ser på det.'
  expect(await at('vakt@infra.example', 'Disk', free)).toMatchObject({ key: 'M.2.2', area: null, toldPriority: null })
  await desk.database.run(sql`update suppliers set parts = '{database}' where key = 'infra'`)
  expect(await at('vakt@infra.example', 'Logg', free)).toMatchObject({
    key: 'M.2.2',
    type: 'technical',
    area: 'database',
  })
  expect((await check(desk.house)).difference).toBeNull()
})
