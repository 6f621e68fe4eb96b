import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { personPage } from '../../src/contract/administration-person.ts'
import { caseItem, caseView } from '../../src/contract/case.ts'
import { waitingMail } from '../../src/contract/mail.ts'
import { page } from '../../src/contract/value.ts'
import { writingHelp } from '../../src/contract/writing.ts'
import { loopMark } from '../../src/mail/loop-mark.ts'
import { sql } from '../../src/store/sql.ts'
import { deliveryReport } from '../stage/delivery-report.ts'
import { addresses } from '../stage/municipality.ts'
import { openDesk } from '../stage/open-desk.ts'
import { type CastName, cast } from '../stage/people.ts'
import { openPostRoom } from '../stage/post-room.ts'

const desk = await openDesk()
const post = await openPostRoom(desk)
const box = 'brukerstotte@nordvik.linje.example'
const from = addresses.siri
const text = 'Hei'

function letters() {
  return desk.database.one(sql<{ cases: number; outgoing: number }>`
    select (select count(*) from cases) as cases, (select count(*) from letters where direction = 'out') as outgoing`)
}

const variants = z
  .object({ cases: z.array(z.object({ what: z.string(), mail: z.string(), autoReply: z.boolean() })) })
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, '../data/mail/auto-reply.json'), 'utf8')))

test.each(variants.cases)('U-13, B11 a machine is never answered: $what', async ({ mail, autoReply }) => {
  // Their senders are strangers, who are answered once a day.
  desk.pass(24 * 3600 + 1)
  const before = await letters()
  const row = await post.settled({ raw: mail, envelope: { from: 'bounce@nordvik.example', to: box } })
  const after = await letters()
  expect(after.outgoing - before.outgoing).toBe(autoReply ? 1 : 0)
  if (!autoReply) expect(row.state).toBe('acted')
})

test.each([
  ['RFC 3834', { 'Auto-Submitted': 'AUTO-REPLIED; x' }, 'Hei'],
  ['a list', { 'List-Id': '<nytt.nordvik.example>' }, 'Nytt fra kommunen'],
  ['an absence in Norwegian', {}, 'Automatisk svar: Lønn'],
  ['an absence in Swedish', {}, 'Frånvaro: Lön'],
] as const)('mail that no case is made of is kept, with the reason: %s', async (_, headers, subject) => {
  const before = await letters()
  const row = await post.settled({ from, to: box, subject, text, headers: { ...headers } })
  expect(row).toMatchObject({ state: 'acted', case: null })
  expect(['automatic', 'mailing-list']).toContain(row.verdict)
  expect(await letters()).toEqual(before)
})

test('B11 an empty return path is answered by nobody, and opens a case all the same, which says so (RFC 5321)', async () => {
  const before = await letters()
  const raw = `From: <${from}>\r\nTo: <${box}>\r\nSubject: Videresendt av seg selv\r\n\r\nHei\r\n`
  const number = await post.numberOf({ raw, envelope: { from: '', to: box } })
  const after = await letters()
  expect([after.cases - before.cases, after.outgoing - before.outgoing]).toEqual([1, 0])
  const { events } = caseView.parse(await (await desk.ask('kari', 'GET', `/api/cases/${number}`)).json())
  expect(events.at(-1)).toMatchObject({ type: 'receipt-held-back', facts: { why: 'machine', to: 'Siri Berg' } })
})

test('B13 what we sent ourselves and comes back is no case; what another Linje’s person wrote is one', async () => {
  const own = { 'X-Linje-Loop': loopMark(desk.house.secret) }
  expect(await post.settled({ from, to: box, subject: 'Varsel', text, headers: own })).toMatchObject({
    state: 'acted',
    verdict: 'own-loop',
    case: null,
  })
  const other = { 'X-Linje-Loop': 'another-desk' }
  await post.numberOf({ from, to: box, subject: 'Fra en annen desk', text, headers: other })
})

test('a report of abuse is kept and is no case (RFC 5965)', async () => {
  const raw = [
    `From: <abuse@isp.example>`,
    `To: <${box}>`,
    'Subject: Report',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=feedback-report; boundary="x"',
    '',
    '--x',
    'Content-Type: message/feedback-report',
    '',
    'Feedback-Type: abuse',
    '--x--',
    '',
  ].join('\r\n')
  const envelope = { from: '', to: box }
  expect(await post.settled({ raw, envelope })).toMatchObject({ state: 'acted', verdict: 'feedback-report' })
})

/** A report on a letter to Siri. */
function report(messageId: string, action: 'failed' | 'delayed', text?: string) {
  return deliveryReport({ messageId, action, recipient: from, to: box, ...(text === undefined ? {} : { text }) })
}

test('B14, E04 a report that a letter did not arrive marks letter and address, and the case is news; a late one nothing', async () => {
  const number = await post.numberOf({ from, to: box, subject: 'Kommer ikke frem', text })
  const letter = await desk.database.one(sql<{ id: string; message_id: string }>`
    update letters set delivery = 'sent', sent_at = now() where case_number = ${number} and direction = 'out'
    returning id, message_id`)
  const read = async () => caseView.parse(await (await desk.ask('kari', 'GET', `/api/cases/${number}`)).json())
  const delivery = async () => (await read()).letters.find(each => each.id === letter.id)
  expect(await post.settled(report(letter.message_id, 'delayed'))).toMatchObject({ verdict: 'bounce', case: null })
  expect(await delivery()).toMatchObject({ delivery: 'sent' })
  const unread = async () => {
    const list = await desk.ask('kari', 'GET', '/api/cases?team=nordvik-1')
    const found = page(caseItem)
      .parse(await list.json())
      .items.find(each => each.number === number)
    return found?.unread
  }
  const unreachable = async () => {
    const help = await desk.ask('kari', 'GET', `/api/cases/${number}/writing`)
    return writingHelp.parse(await help.json()).recipients.map(each => each.unreachable)
  }
  const { version } = await read()
  await desk.ask('kari', 'PUT', `/api/cases/${number}/look`, { body: { version, doing: 'gone' } })
  expect([await unread(), await unreachable()]).toEqual([false, [null]])
  expect(await post.settled(report(letter.message_id, 'failed'))).toMatchObject({ verdict: 'bounce', case: number })
  expect(await delivery()).toMatchObject({ delivery: 'failed', fault: 'Undelivered Mail Returned to Sender' })
  const gone = { since: expect.any(String), reason: 'userunknown' }
  expect([await unread(), await unreachable()]).toEqual([true, [gone]])
  const told = await read()
  expect(told.version).toBe(version + 1)
  expect(told.events.at(-1)).toMatchObject({ type: 'letter-undelivered', actor: null, line: 'system', door: 'mail' })
  const person = await desk.ask('admin', 'GET', `/api/administration/people/${cast.siri.person}`)
  expect(personPage.parse(await person.json()).unreachable).toEqual(gone)
  expect(await post.settled(report(letter.message_id, 'failed', 'We are sorry.'))).toMatchObject({
    reason: 'delivery-report',
  })
  expect((await read()).version).toBe(version + 1)
  await post.numberOf({ from, to: box, subject: 'Jeg er her likevel', text })
  expect(await unreachable()).toEqual([null])
})

test('B14 reports on letters that are not ours are one list for those whose mailbox it is, and begin and answer nothing', async () => {
  const before = await letters()
  const ids: string[] = []
  for (const place of [1, 2, 3]) {
    const row = await post.settled(report(`<never-${place}@sent.example>`, place === 3 ? 'delayed' : 'failed'))
    expect(row).toMatchObject({ state: 'acted', verdict: 'bounce', case: null })
    ids.unshift(row.id)
  }
  expect(await letters()).toEqual(before)
  const listed = async (who: CastName, query = '') => {
    const answer = await desk.ask(who, 'GET', `/api/mails?of=returns${query}`)
    return page(waitingMail).parse(await answer.json())
  }
  expect((await listed('kari')).items.map(({ id }) => id)).toEqual(ids)
  expect((await listed('hanne')).items).toEqual([])
  const { items, next } = await listed('kari', '&limit=1')
  expect(items.map(({ id }) => id)).toEqual(ids.slice(0, 1))
  expect((await listed('kari', `&after=${next}`)).items.map(({ id }) => id)).toEqual(ids.slice(1))
  expect((await desk.ask('kari', 'GET', `/api/mails?after=${next}`)).status).toBe(422)
})

test('U-13 a machine that answers receipts without saying so gets a hundred in a day and no more', async () => {
  const machine = 'alarm@nordvik.example'
  await desk.ask('kari', 'POST', '/api/people', { body: { name: 'Alarm', email: machine, agency: 'nordvik' } })
  for (let count = 0; count < 101; count += 1) {
    await post.numberOf({ from: machine, to: box, subject: `Alarm ${count}`, text })
  }
  const { sent } = await desk.database.one(sql<{ sent: number }>`
    select count(*) as sent from letters where address = ${machine} and direction = 'out'`)
  expect(sent).toBe(100)
  const held = await desk.database.all(sql<{ title: string; why: string }>`
    select c.title, e.body->>'why' as why from case_events e join cases c on c.number = e.case_number
    where e.type = 'receipt-held-back' and c.title like 'Alarm %'`)
  expect(held).toEqual([{ title: 'Alarm 100', why: 'too-many' }])
})
