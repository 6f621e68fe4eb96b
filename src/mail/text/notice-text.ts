import type { Language } from '../../contract/value.ts'
import { momentIn, type Telling } from './moment.ts'
import { noticeEn } from './notice-en.ts'
import { type NoticeTexts, noticeNb } from './notice-nb.ts'
import { noticeNn } from './notice-nn.ts'
import { noticeSv } from './notice-sv.ts'

const texts: Record<Language, NoticeTexts> = { nb: noticeNb, nn: noticeNn, sv: noticeSv, en: noticeEn }

/** What was told of a notice, as the mail to a 1st line says it. */
export type NoticeTold = {
  readonly kind: 'published' | 'updated' | 'ended'
  readonly title: string
  readonly critical: boolean
  readonly planned: boolean
  readonly information: boolean
  readonly services: readonly string[]
  readonly since: string
  readonly until: string | null
  readonly nextUpdate: string | null
  readonly text: string
  readonly doing: string | null
  readonly internal: string | null
  /** It has turned out not to concern whoever reads this. */
  readonly left: boolean
}

/** The mail about a notice: what is to be told on first, what is for the 1st line alone apart, and where to say so. */
export function noticeMail(telling: Telling, told: NoticeTold, link: string): { subject: string; text: string } {
  const words = texts[telling.language]
  const what = told.kind === 'published' ? words[first(told)] : words[told.kind]
  const time = (at: string) => momentIn(telling, at)
  const ends = told.until === null ? '' : ` ${words.to} ${time(told.until)}`
  const facts = [
    `${words.services}: ${told.services.join(', ')}`,
    `${told.planned ? words.planned : words.since}: ${time(told.since)}${ends}`,
    told.nextUpdate === null ? null : `${words.nextUpdate}: ${time(told.nextUpdate)}`,
  ]
  const parts = [
    told.text,
    told.doing === null ? null : `${words.doing}: ${told.doing}`,
    facts.filter(each => each !== null).join('\n'),
    told.internal === null ? null : `${words.internal}:\n${told.internal}`,
    `${told.left ? words.left : told.kind === 'ended' ? words.relayEnd : words.relay}\n${link}`,
  ]
  return { subject: `${what}: ${told.title}`, text: parts.filter(each => each !== null).join('\n\n') }
}

/** What a mail that tells of it first calls it. */
function first({ critical, information }: NoticeTold): 'critical' | 'information' | 'published' {
  if (critical) return 'critical'
  return information ? 'information' : 'published'
}
