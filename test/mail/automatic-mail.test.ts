import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { caseView } from '../../src/contract/case.ts'
import { loopMark } from '../../src/mail/loop-mark.ts'
import { sql } from '../../src/store/sql.ts'
import { addresses } from '../stage/municipality.ts'
import { openDesk } from '../stage/open-desk.ts'
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

/** A report on a letter of ours, as a mail server writes it (RFC 3464). */
function report(messageId: string, action: string) {
  const raw = [
    'From: MAILER-DAEMON@mx.example',
    `To: <${box}>`,
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="x"',
    '',
    '--x',
    'Content-Type: text/plain',
    '',
    'I am sorry.',
    '--x',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example',
    '',
    `Final-Recipient: rfc822; ${from}`,
    `Action: ${action}`,
    'Status: 5.1.1',
    '--x',
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: ${messageId}`,
    'Subject: [#1] Lønn',
    '--x--',
    '',
  ].join('\r\n')
  return { raw, envelope: { from: '', to: box } }
}

test('B14 a report that a letter did not arrive marks it failed, with its words; one that is late does not', async () => {
  const number = await post.numberOf({ from, to: box, subject: 'Kommer ikke frem', text })
  const letter = await desk.database.one(sql<{ id: string; message_id: string }>`
    update letters set delivery = 'sent', sent_at = now() where case_number = ${number} and direction = 'out'
    returning id, message_id`)
  const delivery = async () => {
    const view = caseView.parse(await (await desk.ask('kari', 'GET', `/api/cases/${number}`)).json())
    return view.letters.find(each => each.id === letter.id)
  }
  expect(await post.settled(report(letter.message_id, 'delayed'))).toMatchObject({ verdict: 'bounce', case: null })
  expect(await delivery()).toMatchObject({ delivery: 'sent' })
  expect(await post.settled(report(letter.message_id, 'failed'))).toMatchObject({ verdict: 'bounce', case: number })
  expect(await delivery()).toMatchObject({ delivery: 'failed', fault: 'Undelivered Mail Returned to Sender' })
  const before = await letters()
  expect(await post.settled(report('<never@sent.example>', 'failed'))).toMatchObject({ state: 'acted', case: null })
  expect(await letters()).toEqual(before)
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
})
