import { expect, test } from 'vitest'
import type { Act } from '../../src/contract/case-route.ts'
import { sendLetters } from '../../src/desk/send-letters.ts'
import { mailTexts } from '../../src/mail/text/mail-texts.ts'
import { sql } from '../../src/store/sql.ts'
import { acts, mustAct } from '../stage/acting.ts'
import { everyLetter, SECRET, solve, tell } from '../stage/every-letter.ts'
import { openFussyOffice } from '../stage/fussy-office.ts'
import { addresses } from '../stage/municipality.ts'
import { openDesk } from '../stage/open-desk.ts'
import { type CastName, cast } from '../stage/people.ts'
import { openPostRoom } from '../stage/post-room.ts'

const desk = await openDesk()
const { house, database } = desk
const office = await openFussyOffice()
/** Takes mail in; until the second is opened nothing leaves. */
const inward = await openPostRoom(desk)

const { opened, walked, at, written } = await everyLetter(desk, inward)

/** The word that is planted, and whose case it is, and what it is about; the word once more as base64 has it. */
const KEPT = [SECRET, 'Siri Berg', 'Stig Moen', 'Kari Nordvik', 'Aino Virtanen', 'Lønn', 'S3JhYmJlNzczMQ']

type Waiting = { readonly messageId: string; readonly address: string; readonly language: string }

/** The letters of a case that have not left. */
function waiting(number: number): Promise<readonly Waiting[]> {
  return database.all(sql<Waiting>`
    select l.message_id as "messageId", l.address, coalesce(p.language, s.language, 'nb') as language
    from letters l join parties y on y.case_number = l.case_number and y.party = l.party
      left join people p on p.id = y.person_id left join suppliers s on s.id = y.supplier_id
    where l.case_number = ${number} and l.delivery = 'waiting'`)
}

async function shut(number: number, readers: readonly CastName[] = ['karl', 'ola', 'oda']): Promise<void> {
  const { line } = await database.one(sql<{ line: string }>`select line from cases where number = ${number}`)
  const body = { ...acts.confidential.body, readers: [...readers, 'kari' as const].map(name => cast[name].person) }
  await mustAct(house, line === 'first' ? 'kari' : 'ola', number, { ...acts.confidential, body })
}

/** Three letters claimed at once: while the first two are on their way the case of the third becomes confidential. */
const overtaken: string[] = []
const inOneBatch = [await opened(), await opened(), await opened()]
const shutting = Promise.withResolvers<void>()
await sendLetters(house, {
  async send({ subject }) {
    if (overtaken.length === 0) shutting.resolve(shut(inOneBatch[2] ?? 0))
    overtaken.push(subject)
    await shutting.promise
    return { kind: 'accepted' }
  },
  close() {},
})

/** Every letter that waited when its case became confidential, by what it is. */
const shutIn = new Map<string, { readonly number: number; readonly letters: readonly Waiting[] }>()
for (const [kind, write] of Object.entries(written)) {
  const number = await write()
  const letters = await waiting(number)
  await shut(number)
  shutIn.set(kind, { number, letters })
}
/** Nobody owns it, so that Kari and Karl are told; Karl has no part in it from then on. */
const withheld = await walked(await opened('siri', { form: 'web' }), [
  ['kari', solve],
  ['siri', acts.object],
])
await shut(withheld, ['ola'])

await openPostRoom(desk, office.url)

/** The letter with this id, once it has arrived. */
async function arrived(messageId: string) {
  const found = () => office.taken.find(({ mail }) => mail.messageId === messageId)
  await expect.poll(() => found() !== undefined, { timeout: 15_000 }).toBe(true)
  const letter = found()
  if (letter === undefined) throw new Error('it came and went')
  return letter
}

/** All that somebody could read of a letter on its way, as it is sent and as a mail program shows it. */
function readable({ raw, mail }: Awaited<ReturnType<typeof arrived>>): string {
  const headers = mail.headers.map(({ key, value }) => `${key}: ${value}`)
  return [raw.toString('latin1'), ...headers, mail.subject, mail.text, mail.html, JSON.stringify(mail.to)].join('\n')
}

async function expectNumberOnly(number: number, { messageId, address, language }: Waiting): Promise<void> {
  const letter = await arrived(messageId)
  expect(letter.to).toBe(address)
  expect(letter.mail.subject).toBe(`[#${number}]`)
  expect(letter.mail.attachments).toEqual([])
  expect(letter.mail.to?.map(({ name }) => name)).toEqual([''])
  const link = `${house.baseUrl}/sign-in?next=/cases/${number}`
  expect(letter.mail.text?.trim()).toBe(mailTexts(language).numberOnly({ number, link }))
  const all = readable(letter)
  for (const kept of KEPT) expect(all).not.toContain(kept)
}

test.each(Object.keys(written))(
  'B22 a letter that waits when its case becomes confidential leaves with the number only: %s',
  async kind => {
    desk.pass(10)
    const { number, letters } = shutIn.get(kind) ?? { number: 0, letters: [] }
    expect(letters.length).toBeGreaterThan(0)
    for (const letter of letters) await expectNumberOnly(number, letter)
  },
)

test('B22 what has been claimed and is not on its way yet leaves with the number only', () => {
  const [first, second, third] = inOneBatch
  expect(overtaken.toSorted()).toEqual([`[#${first}] ${SECRET}`, `[#${second}] ${SECRET}`, `[#${third}]`].toSorted())
})

test('B22 who may not know of the case is not told that there is one, and the reader beside her is', async () => {
  const letters = await database.all(sql<{ messageId: string; address: string }>`
    select message_id as "messageId", address from letters where case_number = ${withheld} and kind = 'notification'`)
  expect(letters.map(({ address }) => address).toSorted()).toEqual([addresses.kari, addresses.karl])
  const [hers, his] = letters.toSorted((one, other) => (one.address < other.address ? -1 : 1))
  await arrived(hers?.messageId ?? '')
  await expect
    .poll(() => database.one(sql`select delivery from letters where message_id = ${his?.messageId}`), {
      timeout: 10_000,
    })
    .toEqual({ delivery: 'withdrawn' })
  expect(office.taken.filter(({ to, mail }) => to === addresses.karl && mail.subject?.includes(`${withheld}`))).toEqual(
    [],
  )
})

test('B22 what is written once it is confidential leaves so too, from the first receipt on, and is kept whole on the case', async () => {
  const confidential = { ...acts.confidential.body, readers: [cast.karl.person, cast.ola.person] }
  const number = await opened('kari', { confidential, requester: cast.stig.person })
  const receipts = await waiting(number)
  expect(receipts).toHaveLength(1)
  await mustAct(house, 'kari', number, tell('public'))
  const [answer] = (await waiting(number)).filter(({ messageId }) => messageId !== receipts[0]?.messageId)
  desk.pass(10)
  for (const letter of [...receipts, ...(answer ? [answer] : [])]) await expectNumberOnly(number, letter)
  const kept = await database.one(sql<{ text: string; subject: string; file: string }>`
    select l.text, l.subject, f.name as file from letters l join attachments f on f.letter_id = l.id
    where l.message_id = ${answer?.messageId}`)
  expect(kept).toEqual({ text: `Om ${SECRET}.`, subject: SECRET, file: `${SECRET}.txt` })
})

test('B22 a supplier whom nobody can sign in for gets no letter out of it, and the answer says what to do', async () => {
  const number = await at(['kari', acts.handOver])
  await shut(number)
  const infra: Act = { ...acts.toThirdLine, body: { ...acts.toThirdLine.body, supplier: 'drift' } }
  await database.run(sql`update people set active = false where id = ${cast.drift.person}`)
  const body = { commands: [infra] }
  const answer = await desk.ask('ola', 'POST', `/api/cases/${number}/acts`, { body })
  expect([answer.status, await answer.json()]).toMatchObject([
    422,
    { code: 'supplier-without-account', detail: expect.stringContaining('Be en administrator') },
  ])
  await database.run(sql`update people set active = true where id = ${cast.drift.person}`)
  await mustAct(house, 'ola', number, infra)
})
