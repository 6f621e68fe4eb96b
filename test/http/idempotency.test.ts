import { expect, test } from 'vitest'
import { caseView } from '../../src/contract/case.ts'
import { problem } from '../../src/contract/value.ts'
import { sql } from '../../src/store/sql.ts'
import { acts, mustAct, openedBy } from '../stage/acting.ts'
import { openDesk } from '../stage/open-desk.ts'
import { type CastName, cast } from '../stage/people.ts'
import { mailThatWaits } from '../stage/waiting-mail.ts'

const desk = await openDesk()
const body = { requester: cast.siri.person, service: 'lonn', title: 'En gang', text: 'Bare én.', form: 'web' }
let keys = 0

function newKey() {
  keys += 1
  return { 'idempotency-key': `key-${keys}` }
}

function open(headers: Readonly<Record<string, string>>, part: object = {}, who: CastName = 'kari') {
  return desk.ask(who, 'POST', '/api/cases', { body: { ...body, ...part }, headers })
}

async function numberOf(answer: Response): Promise<number> {
  return caseView.parse(await answer.json()).number
}

async function casesKept(): Promise<number> {
  return (await desk.database.one(sql<{ count: number }>`select count(*) from cases`)).count
}

test('D10 ten at once with one key are one case and one answer', async () => {
  const before = await casesKept()
  const headers = newKey()
  const answers = await Promise.all(Array.from({ length: 10 }, () => open(headers)))
  expect(answers.map(answer => answer.status)).toEqual(Array(10).fill(201))
  expect(new Set(await Promise.all(answers.map(numberOf))).size).toBe(1)
  expect(await casesKept()).toBe(before + 1)
})

test('D10 the same key with another body, or for another case, is 422', async () => {
  const headers = newKey()
  const number = await numberOf(await open(headers))
  const other = await openedBy(desk.house)
  const write = { body: acts.note.body, headers }
  for (const answer of [
    await open(headers, { title: 'Noe annet' }),
    await desk.ask('kari', 'POST', `/api/cases/${number}/letters`, write),
    await desk.ask('kari', 'POST', `/api/cases/${other}/letters`, write),
  ]) {
    expect([answer.status, problem.parse(await answer.json()).code]).toEqual([422, 'idempotency-key-reused'])
  }
})

test('D10 another caller’s key is another key', async () => {
  const headers = newKey()
  const [one, other] = [await numberOf(await open(headers)), await numberOf(await open(headers, {}, 'karl'))]
  expect(one).not.toBe(other)
})

test('D10 what was refused is not kept: the corrected request goes through', async () => {
  const headers = newKey()
  expect((await open(headers, { title: '' })).status).toBe(422)
  expect((await open(headers, { service: 'nobody' })).status).toBe(422)
  expect((await open(headers, { type: 'error-report' })).status).toBe(403)
  expect((await open(headers)).status).toBe(201)
})

test('D10 a command that came twice is done once, and answers with the case as it is now', async () => {
  const number = await openedBy(desk.house)
  const headers = newKey()
  const once = () => desk.ask('kari', 'POST', `/api/cases/${number}/letters`, { body: acts.note.body, headers })
  const { version } = caseView.parse(await (await once()).json())
  await mustAct(desk.house, 'kari', number, acts.take('kari'))
  const again = await once()
  expect(again.status).toBe(201)
  const after = caseView.parse(await again.json())
  expect(after.version).toBe(version + 1)
  expect(after.letters.filter(letter => letter.text === acts.note.body.text)).toHaveLength(1)
})

test('D10 a key says nothing of a case one may not see', async () => {
  const number = await openedBy(desk.house)
  const headers = newKey()
  const write = (at: number) => desk.ask('hanne', 'POST', `/api/cases/${at}/letters`, { body: acts.note.body, headers })
  const hidden = await write(number)
  expect(hidden.status).toBe(404)
  expect(await hidden.text()).toBe(await (await write(99_999)).text())
})

test('D10 after 48 hours a key is forgotten', async () => {
  const headers = newKey()
  const first = await numberOf(await open(headers))
  desk.pass(48 * 3600 - 60)
  expect(await numberOf(await open(headers))).toBe(first)
  desk.pass(61)
  expect(await numberOf(await open(headers))).not.toBe(first)
})

test('D10 a person who is registered twice with one key is one, and the same', async () => {
  const headers = newKey()
  const person = { name: 'Nils Ny', email: 'nils@nordvik.example', agency: 'nordvik' }
  const register = (part: object = {}) =>
    desk.ask('kari', 'POST', '/api/people', { body: { ...person, ...part }, headers })
  const [once, again] = [await register(), await register()]
  expect([once.status, again.status]).toEqual([201, 201])
  expect(await again.json()).toEqual(await once.json())
  expect((await register({ name: 'Nils Annen' })).status).toBe(422)
})

test('D10 a mail that is twice made a case with one key is one case, and one retried twice is told the same', async () => {
  const [opened, retried] = [desk.house.newId(), desk.house.newId()]
  await mailThatWaits(desk.database, opened)
  await mailThatWaits(desk.database, retried)
  const [key, other] = [newKey(), newKey()]
  const make = () => desk.ask('kari', 'POST', `/api/mails/${opened}/cases`, { headers: key })
  const before = await casesKept()
  const [once, again] = [await make(), await make()]
  expect([once.status, again.status]).toEqual([201, 201])
  expect(await again.json()).toEqual(await once.json())
  expect(await casesKept()).toBe(before + 1)
  const retry = () => desk.ask('kari', 'POST', `/api/mails/${retried}/retries`, { headers: other })
  expect([(await retry()).status, (await retry()).status]).toEqual([204, 204])
  expect((await desk.ask('kari', 'POST', `/api/mails/${retried}/retries`)).status).toBe(404)
})
