import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { caseView } from '../../src/contract/case.ts'
import { openFussyOffice, type Taken } from '../stage/fussy-office.ts'
import { addresses } from '../stage/municipality.ts'
import { openDesk } from '../stage/open-desk.ts'
import { openedCase } from '../stage/opened-case.ts'
import { openPostRoom } from '../stage/post-room.ts'

const office = await openFussyOffice()
const desk = await openDesk()
const post = await openPostRoom(desk, office.url)
const nordvikBox = 'brukerstotte@nordvik.linje.example'

/** Waits until a letter that says this has arrived. */
async function arrived(text: string): Promise<Taken> {
  const saying = () => office.taken.find(({ mail }) => mail.text?.includes(text))
  await expect.poll(() => saying() !== undefined, { timeout: 15_000 }).toBe(true)
  const letter = saying()
  if (letter === undefined) throw new Error('it came and went')
  return letter
}

/** Kari writes to the requester; the letter as it arrived. */
async function written(number: number, text: string, part: object = {}): Promise<Taken> {
  const body = { kind: 'public', form: 'mail', direction: 'out', text, ...part }
  const answer = await desk.ask('kari', 'POST', `/api/cases/${number}/letters`, { body })
  if (!answer.ok) throw new Error(await answer.text())
  desk.pass(10)
  return arrived(text)
}

/** The letters a letter says it goes on from (RFC 5322 section 3.6.4), and its own id. */
const threadOf = ({ mail }: Taken) => ({
  id: mail.messageId ?? '',
  answers: mail.inReplyTo ?? null,
  after: (mail.references ?? '').split(/\s+/).filter(id => id !== ''),
})

test('U-14 the letters of a case are one thread in her mailbox: each names those before it, and last the one it answers', async () => {
  const first = { from: addresses.siri, to: nordvikBox, subject: 'Tråden', messageId: '<first@nordvik.example>' }
  const number = await post.numberOf({ ...first, text: 'Hei' })
  const receipt = threadOf(await arrived(`saksnummer ${number}`))
  const letter = await written(number, 'Hvilken tråd?')
  const asked = threadOf(letter)
  const answer = { from: addresses.siri, to: letter.mail.replyTo?.[0]?.address, subject: 'Re: Tråden' }
  const second = { inReplyTo: asked.id, references: [first.messageId, asked.id], messageId: '<second@nordvik.example>' }
  await post.numberOf({ ...answer, ...second, text: 'Den røde.' })
  const last = threadOf(await written(number, 'Da vet vi det.'))
  expect([receipt, asked, last].map(({ answers }) => answers)).toEqual([
    first.messageId,
    first.messageId,
    second.messageId,
  ])
  expect([receipt.after, asked.after]).toEqual([[first.messageId], [first.messageId]])
  expect(last.after).toEqual([first.messageId, receipt.id, asked.id, second.messageId])
})

test('U-14 a case told on the telephone is one thread too: its letters answer none, and stand beside those before them', async () => {
  const { number } = await openedCase(desk)
  const receipt = threadOf(await arrived(`saksnummer ${number}`))
  const letter = threadOf(await written(number, 'Om det du ringte om.'))
  expect([receipt.after, letter.answers, letter.after]).toEqual([[], null, [receipt.id]])
})

test('U-14 a file of 2 MB comes in whole and goes out whole', async () => {
  const film = randomBytes(2_000_000)
  const files = [{ filename: 'film på øya.mp4', content: film }]
  const mail = { from: addresses.siri, to: nordvikBox, subject: 'Film', text: 'Se selv.', attachments: files }
  const number = await post.numberOf(mail)
  const { letters } = caseView.parse(await (await desk.ask('kari', 'GET', `/api/cases/${number}`)).json())
  const [kept] = letters[0]?.attachments ?? []
  expect(kept).toMatchObject({ name: 'film på øya.mp4', size: film.length })
  const got = await desk.ask('kari', 'GET', `/api/cases/${number}/attachments/${kept?.id}`)
  expect(Buffer.from(await got.arrayBuffer()).equals(film)).toBe(true)
  const attachments = [{ name: 'svar.mp4', mediaType: 'video/mp4', content: film.toString('base64') }]
  const { attachments: sent } = (await written(number, 'Her er den, klippet.', { attachments })).mail
  expect(sent.map(({ filename }) => filename)).toEqual(['svar.mp4'])
  const content = sent[0]?.content
  expect(content instanceof ArrayBuffer && Buffer.from(content).equals(film)).toBe(true)
})
