import { beforeAll, expect, test } from 'vitest'
import { type CaseView, caseView } from '../../src/contract/case.ts'
import { problem } from '../../src/contract/value.ts'
import { check } from '../../src/desk/check.ts'
import { sql } from '../../src/store/sql.ts'
import { answerTo, letterAt } from '../stage/correspondence.ts'
import { openFussyOffice } from '../stage/fussy-office.ts'
import { addresses } from '../stage/municipality.ts'
import { openDesk } from '../stage/open-desk.ts'
import { openedCase } from '../stage/opened-case.ts'
import { type CastName, infrastructure, operations } from '../stage/people.ts'
import { openPostRoom } from '../stage/post-room.ts'

const desk = await openDesk()
const office = await openFussyOffice()
const post = await openPostRoom(desk, office.url)
const secondLineBox = '2linje@linje.example'
const critical = 'akutt@drift.example'
const from = addresses.drift

beforeAll(async () => {
  await desk.database.run(sql`
    update suppliers set number_pattern = 'DRI-#+', critical_email = ${critical}, phone = '+4722334455',
      critical_phone = '+4790012345' where id = ${operations}`)
  await desk.database.run(sql`update suppliers set number_pattern = 'ONX-#+' where id = ${infrastructure}`)
})

async function read(number: number, who: CastName = 'ola'): Promise<CaseView> {
  return caseView.parse(await (await desk.ask(who, 'GET', `/api/cases/${number}`)).json())
}

/** Does one thing over the API; the code of the refusal, or `done`. */
async function act(who: CastName, number: number, path: string, body: object): Promise<string> {
  const answer = await desk.ask(who, 'POST', `/api/cases/${number}/${path}`, { body })
  return answer.ok ? 'done' : problem.parse(await answer.json()).code
}

/** Numbers of the cases that a search finds. */
async function found(words: string, who: CastName = 'ola'): Promise<readonly number[]> {
  const answer = await desk.ask(who, 'GET', `/api/cases?q=${encodeURIComponent(words)}`)
  const { items }: { items: readonly { number: number }[] } = JSON.parse(await answer.text())
  return items.map(item => item.number)
}

const logged = (view: CaseView) => ({
  hers: view.dealings.map(({ reference }) => reference),
  behind: view.chain.map(({ supplier, reference }) => `${supplier.key} ${reference}`),
})

test('O-6, O-16 a supplier takes part by mail alone: her number and that of whom she gave it on to are logged and find the case', async () => {
  const { number } = await openedCase(desk)
  await act('kari', number, 'hand-overs', { team: 'linje-2', tried: 'Alt', asked: 'Hva nå?' })
  const question = { supplier: 'drift', text: 'Kan dere se på serveren?', followUpAt: '2030-01-01T08:00:00Z' }
  expect(await act('ola', number, 'supplier-letters', question)).toBe('done')
  expect(logged(await read(number))).toEqual({ hers: [null], behind: [] })
  const asked = await letterAt(desk, office, addresses.drift, question.text)
  expect(asked.mail.subject).toContain(`[#${number}]`)

  await post.numberOf(answerTo(asked, 'Saken er DRI-77 her. Infra har fått den som ONX-5.'))
  const answered = await read(number)
  expect(logged(answered)).toEqual({ hers: ['DRI-77'], behind: ['infra ONX-5'] })
  // Her receipt ends no waiting: the routine stands where her number is logged (M.1.3.2).
  expect(answered.status.name).toBe('waiting')
  expect(answered.events.map(({ type }) => type).slice(-3)).toEqual([
    'letter-received',
    'supplier-number-logged',
    'supplier-number-logged',
  ])
  for (const words of ['DRI-77', 'dri-77', 'ONX-5', 'onx-5']) expect(await found(words)).toEqual([number])
  expect(await found('ONX-5', 'hanne')).toEqual([])
  for (const words of ['DRI-77', 'ONX-5']) expect(await found(words, 'kari')).toEqual([number])
  // Of the supplier's thread the one who reported the case learns nothing, also not by asking for its number.
  expect([await found('DRI-77', 'siri'), await found('DRI-77', 'drift')]).toEqual([[], [number]])

  // She herself reads no more than her own part of it.
  expect(await read(number, 'drift')).toMatchObject({ chain: [], dealings: [{ reference: 'DRI-77', phone: null }] })

  const only = { from, to: secondLineBox, text: 'Disken er byttet.' }
  expect(await post.settled({ ...only, subject: 'DRI-77 løst' })).toMatchObject({
    case: number,
    verdict: 'supplier-answer',
    reason: 'supplier-number',
  })
  expect(await post.numberOf({ ...only, subject: 'Status', text: 'Gjelder ONX-5 hos Infra.' })).toBe(number)
  const joined = await read(number)
  expect(joined.letters.slice(-2).map(({ kind, from: who }) => [kind, who])).toEqual([
    ['supplier', 'Drift Vakt'],
    ['supplier', 'Drift Vakt'],
  ])
  for (const stranger of [addresses.stig, addresses.aino]) {
    const other = await post.settled({ ...only, from: stranger, subject: 'DRI-77 løst' })
    expect(other.verdict).toBe('new-case')
    expect(other.case).not.toBe(number)
  }
  expect((await read(number)).letters).toHaveLength(joined.letters.length)

  const again = { supplier: 'infra', number: 'ONX-6' }
  expect(await act('kari', number, 'supplier-references', again)).toBe('only-second-line')
  expect(await act('ola', number, 'supplier-references', again)).toBe('done')
  expect(logged(await read(number)).behind).toEqual(['infra ONX-6'])
  expect(await act('ola', number, 'supplier-references', { supplier: 'leverandor', number: 'X-1' })).toBe(
    'not-sent-to-supplier',
  )
  const around = { kind: 'supplier', form: 'mail', direction: 'out', to: 'infra', text: 'Hei' }
  expect(await act('ola', number, 'letters', around)).toBe('not-sent-to-supplier')
})

test('O-16 a number that two of her cases have, or two numbers in one answer, is for a person to see', async () => {
  const open = () => post.numberOf({ from, to: secondLineBox, subject: 'Disk', text: 'Vår referanse: DRI-90' })
  const [one] = [await open()]
  expect(await open()).toBe(one)
  const other = await post.numberOf({ from, to: secondLineBox, subject: 'Nett', text: 'DRI-91 eller DRI-92' })
  expect(logged(await read(other)).hers).toEqual([null])
  expect(await act('ola', other, 'supplier-references', { supplier: 'drift', number: 'DRI-90' })).toBe('done')
  expect(await post.settled({ from, to: secondLineBox, subject: 'DRI-90', text: 'Hei' })).toMatchObject({
    state: 'needs-person',
    reason: 'several-cases',
  })
})

test('M.2.1.3-M.2.1.5 she reports something critical by mail: both numbers at once, and she is to be called', async () => {
  const text =
    'Saksnummer: DRI-99\nPrioritet: kritisk\nDato: 25.11.2026\nTid: 07:42\nFeiltekst: ORA-00257\nMulig løsning: Tøm loggen'
  const number = await post.numberOf({ from, to: secondLineBox, subject: 'Databasen står', text })
  const view = await read(number)
  expect(view).toMatchObject({
    reporter: { kind: 'supplier', supplier: { key: 'drift' } },
    dealings: [{ reference: 'DRI-99', phone: '+4790012345' }],
    toCall: true,
    owner: null,
  })
  const receipt = await letterAt(desk, office, critical, `${number}`)
  expect(receipt.mail.subject).toBe(`Re: [#${number}] Databasen står`)
  expect((await read(number, 'drift')).toCall).toBe(false)

  const call = { kind: 'supplier', direction: 'out', text: 'Ringte vakten.' }
  expect(await act('ola', number, 'letters', { ...call, form: 'mail' })).toBe('done')
  expect((await read(number)).toCall).toBe(true)
  expect(await act('ola', number, 'letters', { ...call, form: 'phone' })).toBe('done')
  expect(await read(number)).toMatchObject({ toCall: false, dealings: [{ phone: '+4722334455' }] })

  const calm = await post.numberOf({
    from,
    to: secondLineBox,
    subject: 'Ukritisk: disk',
    text: 'Prioritet: 3\nFeil: disk',
  })
  expect((await read(calm)).toCall).toBe(false)
})

test('M.2.1.2, O-22 she reports by the API: date, time, number, priority, area, status, error text, possible solution', async () => {
  const body = {
    service: 'lonn',
    title: 'Databasen står',
    text: 'ORA-00257',
    form: 'web',
    supplierNumber: 'DRI-100',
    area: 'infrastructure',
    report: { foundAt: '2026-11-25T06:42:00Z', priority: 1, solution: 'Tøm loggen', status: 'Under arbeid' },
  }
  const opened = await desk.ask('drift', 'POST', '/api/cases', { body })
  expect(opened.status).toBe(201)
  const { number } = caseView.parse(await opened.json())
  const view = await read(number)
  expect(view.letters[0]?.text).toBe(
    'Saksnummer: DRI-100\nPrioritet: 1\nOmråde: Infrastruktur\nStatus: Under arbeid\nDato: 2026-11-25\nTid: 07:42\nFeiltekst: ORA-00257\nMulig løsning: Tøm loggen',
  )
  expect(view).toMatchObject({
    toCall: true,
    toldPriority: 1,
    dealings: [{ reference: 'DRI-100' }],
    routine: { key: 'M.2.2' },
  })
  expect((await read(number, 'drift')).toldPriority).toBeNull()
  const users = await desk.ask('siri', 'POST', '/api/cases', { body })
  expect([users.status, problem.parse(await users.json()).faults]).toEqual([
    422,
    [{ path: 'report', code: 'not-allowed' }],
  ])
})

test('the rows are what the events say', async () => {
  expect((await check(desk.house)).difference).toBeNull()
})
