import { expect, test } from 'vitest'
import type { Act } from '../../src/contract/case-route.ts'
import { caseLink } from '../../src/desk/case-link.ts'
import { attachCase } from '../../src/desk/notice/attach-case.ts'
import { endNotice } from '../../src/desk/notice/tell-notice.ts'
import { openCase } from '../../src/desk/open-case.ts'
import { askToRead } from '../../src/desk/portal-reading.ts'
import { registerRelease } from '../../src/desk/release.ts'
import { draftReleaseLetters, sendReleaseLetters } from '../../src/desk/release-letters.ts'
import { sendLetters } from '../../src/desk/send-letters.ts'
import type { LetterTemplateKind } from '../../src/domain/letter-template.ts'
import { mailTexts } from '../../src/mail/text/mail-texts.ts'
import type { MailTexts } from '../../src/mail/text/nb.ts'
import { sql } from '../../src/store/sql.ts'
import { acts, mustAct, openedBy, viewer } from '../stage/acting.ts'
import { openFussyOffice } from '../stage/fussy-office.ts'
import { addresses } from '../stage/municipality.ts'
import { noticed } from '../stage/noticed.ts'
import { openDesk } from '../stage/open-desk.ts'
import { type CastName, cast } from '../stage/people.ts'
import { openPostRoom } from '../stage/post-room.ts'

const desk = await openDesk()
const { house, database } = desk
const office = await openFussyOffice()
/** Takes mail in; until the second is opened nothing leaves. */
const inward = await openPostRoom(desk)

/** Stands in every field that a letter out of a case could be made of. */
const SECRET = 'Krabbe7731'
/** What is part of what is kept besides: whose case it is, and what it is about. */
const KEPT = [SECRET, 'Siri Berg', 'Stig Moen', 'Kari Nordvik', 'Aino Virtanen', 'Lønn', 'S3JhYmJlNzczMQ']
const file = { name: `${SECRET}.txt`, mediaType: 'text/plain', content: Buffer.from(SECRET).toString('base64') }
const tell = (kind: 'public' | 'supplier', text = `Om ${SECRET}.`): Act => ({
  action: 'write',
  body: { kind, form: 'mail', direction: 'out', text, attachments: [file] },
})
const solve: Act = { action: 'solve', body: { kind: 'now', text: `Skift ${SECRET}.` } }

await database.run(sql`
  update people set language = case id when ${cast.kari.person} then 'nn' when ${cast.stig.person} then 'en' else language end`)
await database.run(sql`update suppliers set language = 'sv' where key = 'leverandor'`)

const opened = (who: CastName = 'kari', part: object = {}) =>
  openedBy(house, who, { title: SECRET, text: `Det gjelder ${SECRET}.`, ...part })

type Walk = readonly (readonly [CastName, Act])[]

async function at(...walk: Walk): Promise<number> {
  return walked(await opened(), walk)
}

async function walked(number: number, walk: Walk): Promise<number> {
  for (const [who, act] of walk) await mustAct(house, who, number, act)
  return number
}

/** A case of Stig's, who reads English. */
async function stigs(...walk: Walk): Promise<number> {
  return walked(await opened('kari', { requester: cast.stig.person }), walk)
}

const handedOver = [['kari', acts.handOver]] as const
const askHer: Act = { ...acts.toThirdLine, body: { ...acts.toThirdLine.body, text: SECRET, attachments: [file] } }
const asked = [...handedOver, ['ola', askHer]] as const

/** What Linje has words of its own for: a letter of a case, what stands around one, or something else. */
const templates = {
  receipt: 'letter',
  'stranger-receipt': 'letter',
  'supplier-receipt': 'letter',
  greeting: 'around',
  confirm: 'around',
  follow: 'around',
  footer: 'around',
  'supplier-footer': 'around',
  'supplier-reminder': 'letter',
  'sent-back': 'letter',
  returned: 'letter',
  objected: 'letter',
  reading: 'letter',
  invitation: 'access',
  reset: 'access',
  'password-changed': 'access',
  'token-made': 'access',
} as const satisfies Record<LetterTemplateKind, 'letter' | 'around' | 'access'>

const texts = {
  untitled: 'around',
  passedOnWithoutWords: 'around',
  noReference: 'around',
  readingAsked: 'around',
  numberOnly: 'around',
  releaseDrafted: 'letter',
  versionReleased: 'letter',
  noticeOver: 'letter',
  testSubject: 'access',
  test: 'access',
} as const satisfies Record<keyof MailTexts, 'letter' | 'around' | 'access'>

type Letters<Table> = { [Key in keyof Table]: Table[Key] extends 'letter' ? Key : never }[keyof Table]
/** Every letter that leaves a case: those that Linje has words for, and those a person writes. */
type Kind = Letters<typeof templates> | Letters<typeof texts> | 'answer' | 'asking to confirm' | 'to a supplier'

const version = { kind: 'later-version', text: `Kommer med ${SECRET}.`, product: 'Lønn', version: '8.1' } as const

/** Writes one of each, in a case of its own; the number of that case. */
const written: Readonly<Record<Kind, () => Promise<number>>> = {
  receipt: () => opened('siri', { form: 'web' }),
  'stranger-receipt': () =>
    inward.numberOf({
      from: 'ny@nordvik.example',
      to: 'brukerstotte@nordvik.linje.example',
      subject: SECRET,
      text: `Hei, ${SECRET}`,
    }),
  'supplier-receipt': async () => {
    const part = { service: 'lonn', title: SECRET, text: SECRET, form: 'web', supplierNumber: 'L-1' } as const
    const made = await openCase(house, viewer('aino'), 'web', part)
    if (!made.done) throw new Error(made.refusal.code)
    return made.value
  },
  'supplier-reminder': () => at(...asked, ['ola', tell('supplier', `Hei,\n\nHva med ${SECRET}?`)]),
  'sent-back': () => at(...handedOver, ['ola', solve], ['ola', acts.sendBack]),
  returned: () => at(...handedOver, ['ola', { action: 'return', body: { reason: 'other', note: SECRET } }]),
  objected: () => at(['kari', solve], ['siri', { action: 'object', body: { text: SECRET } }]),
  reading: async () => {
    const number = await opened()
    const link = caseLink(house, { number, person: cast.siri.person }).split('/').at(-1) ?? ''
    await askToRead(house, { link }, { source: '192.0.2.1', browser: () => null })
    return number
  },
  releaseDrafted: async () => {
    const number = await at(['kari', { action: 'solve', body: version }])
    await draft(version.version)
    return number
  },
  versionReleased: async () => {
    const number = await stigs(['kari', { action: 'solve', body: { ...version, version: '8.2' } }])
    const sent = await sendReleaseLetters(house, viewer('kari'), await draft('8.2'), [number])
    expect(sent).toMatchObject({ done: true, value: { sent: [number] } })
    return number
  },
  noticeOver: async () => {
    const number = await opened()
    const notice = await noticed(desk, { title: SECRET, text: SECRET, doing: SECRET })
    await attachCase(house, viewer('kari'), 'web', { notice, number, attached: true })
    const over = await endNotice(house, viewer('ola'), 'web', notice, { text: `Det var ${SECRET}.`, internal: null })
    expect(over.done).toBe(true)
    return number
  },
  answer: () => stigs(['kari', tell('public')]),
  'asking to confirm': () => at(['kari', solve], ['kari', tell('public')]),
  'to a supplier': () => at(...asked),
}

async function draft(release: string): Promise<string> {
  const registered = await registerRelease(house, viewer('ola'), { product: 'Lønn', version: release })
  if (!registered.done) throw new Error(registered.refusal.code)
  const drafted = await draftReleaseLetters(house, viewer('ola'), registered.value.id)
  if (!drafted.done) throw new Error(drafted.refusal.code)
  return registered.value.id
}

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
let shutting: Promise<void> | null = null
await sendLetters(house, {
  async send({ subject }) {
    await (shutting ??= shut(inOneBatch[2] ?? 0))
    overtaken.push(subject)
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
  expect(overtaken.toSorted()).toEqual(
    [`Re: [#${first}] ${SECRET}`, `Re: [#${second}] ${SECRET}`, `[#${third}]`].toSorted(),
  )
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
  expect(kept).toEqual({ text: `Om ${SECRET}.`, subject: SECRET, file: file.name })
})

test('B22 a supplier whom nobody can sign in for gets no letter out of it, and the answer says what to do', async () => {
  const number = await at(...handedOver)
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
