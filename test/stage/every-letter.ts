import type { Act } from '../../src/contract/case-route.ts'
import { caseLink } from '../../src/desk/case-link.ts'
import { attachCase } from '../../src/desk/notice/attach-case.ts'
import { endNotice } from '../../src/desk/notice/tell-notice.ts'
import { openCase } from '../../src/desk/open-case.ts'
import { askToRead } from '../../src/desk/portal-reading.ts'
import { registerRelease } from '../../src/desk/release.ts'
import { draftReleaseLetters, sendReleaseLetters } from '../../src/desk/release-letters.ts'
import type { LetterTemplateKind } from '../../src/domain/letter-template.ts'
import type { MailTexts } from '../../src/mail/text/nb.ts'
import { sql } from '../../src/store/sql.ts'
import { acts, mustAct, openedBy, viewer } from './acting.ts'
import { noticed } from './noticed.ts'
import type { OpenDesk } from './open-desk.ts'
import { type CastName, cast } from './people.ts'
import type { PostRoom } from './post-room.ts'

/** Stands in every field that a letter out of a case could be made of. */
export const SECRET = 'Krabbe7731'
const file = { name: `${SECRET}.txt`, mediaType: 'text/plain', content: Buffer.from(SECRET).toString('base64') }

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
  'personal-data': 'around',
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

/** A person's letter with a file. */
export function tell(kind: 'public' | 'supplier', text = `Om ${SECRET}.`): Act {
  return { action: 'write', body: { kind, form: 'mail', direction: 'out', text, attachments: [file] } }
}

export const solve: Act = { action: 'solve', body: { kind: 'now', text: `Skift ${SECRET}.` } }
const handedOver = [['kari', acts.handOver]] as const
const askHer: Act = { ...acts.toThirdLine, body: { ...acts.toThirdLine.body, text: SECRET, attachments: [file] } }
const asked = [...handedOver, ['ola', askHer]] as const

type Walk = readonly (readonly [CastName, Act])[]

/** How each of them is written, in a case of its own; `inward` takes mail in. Kari reads nynorsk, Stig English, suppliers Swedish. */
export async function everyLetter(desk: OpenDesk, inward: PostRoom) {
  const { house, database } = desk
  await database.run(sql`
    update people set language = case id when ${cast.kari.person} then 'nn' when ${cast.stig.person} then 'en' else language end`)
  await database.run(sql`update suppliers set language = 'sv'`)

  const opened = (who: CastName = 'kari', part: object = {}) =>
    openedBy(house, who, { title: SECRET, text: `Det gjelder ${SECRET}.`, ...part })

  const walked = async (number: number, walk: Walk) => {
    for (const [who, act] of walk) await mustAct(house, who, number, act)
    return number
  }
  const at = async (...walk: Walk) => walked(await opened(), walk)
  const stigs = async (...walk: Walk) => walked(await opened('kari', { requester: cast.stig.person }), walk)

  const draft = async (release: string) => {
    const registered = await registerRelease(house, viewer('ola'), { product: 'Lønn', version: release })
    if (!registered.done) throw new Error(registered.refusal.code)
    const drafted = await draftReleaseLetters(house, viewer('ola'), registered.value.id)
    if (!drafted.done) throw new Error(drafted.refusal.code)
    return registered.value.id
  }

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
      if (!sent.done || sent.value.sent.length !== 1) throw new Error('the letter about the version was not sent')
      return number
    },
    noticeOver: async () => {
      const number = await opened()
      const notice = await noticed(desk, { title: SECRET, text: SECRET, doing: SECRET })
      await attachCase(house, viewer('kari'), 'web', { notice, number, attached: true })
      const over = await endNotice(house, viewer('ola'), 'web', notice, { text: `Det var ${SECRET}.`, internal: null })
      if (!over.done) throw new Error(over.refusal.code)
      return number
    },
    answer: () => stigs(['kari', tell('public')]),
    'asking to confirm': () => at(['kari', solve], ['kari', tell('public')]),
    'to a supplier': () => at(...asked),
  }
  return { opened, walked, at, written }
}
