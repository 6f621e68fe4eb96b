import type { Language } from '../contract/value.ts'
import { countAttempts } from '../store/attempt-store.ts'
import { type AgencyChoice, agenciesToChoose, mailHasCome } from '../store/portal-view.ts'
import type { House } from './house.ts'
import { type HandedIn, handIn } from './portal-post.ts'

/** Letters from an address, and from a source, in any quarter of an hour. */
const PER_ADDRESS = 5
const PER_SOURCE = 20

/** What somebody without an account asks for. */
export type Asked = Pick<HandedIn, 'from' | 'subject' | 'text' | 'files'> & {
  /** Of the page she asks on; letters to somebody new are in it. */
  readonly language: Language
  readonly agency: AgencyChoice
  /** Where she connects from. */
  readonly source: string
  /** Known again when the same form is sent twice. */
  readonly key: string
}

/** Where one can ask for help. */
export function readAgencies(house: House): Promise<AgencyChoice[]> {
  return agenciesToChoose(house.database)
}

/**
 * Hands in what somebody without an account asks for, as the mail she would have sent to her agency's 1st line: an
 * address she only says is hers proves no more than the `From:` of a mail, so it goes the same way, is kept before it
 * is answered, and gets its number by the same receipt (U-13). False when this source or address sends too many.
 */
export async function askByMail(house: House, asked: Asked): Promise<boolean> {
  const { from, agency, source, key } = asked
  const [address, place] = [`help:${from.address}`, `help-source:${source}`]
  const counts = await countAttempts(house.database, [address, place], house.now())
  if ((counts.get(address) ?? 0) > PER_ADDRESS || (counts.get(place) ?? 0) > PER_SOURCE) {
    house.say('too many asked for help without an account', { source })
    return false
  }
  const messageId = `<${key}@${house.mailDomain}>`
  if (await mailHasCome(house.database, agency.mailbox, messageId)) return true
  const { text, files, language } = asked
  await handIn(house, {
    from,
    to: agency.mailbox,
    subject: unnumbered(asked.subject),
    text,
    files,
    language,
    inReplyTo: null,
    messageId,
  })
  return true
}

/** A number in a subject lets a mail join a case its sender is in; here nobody has proven to be anybody. */
function unnumbered(subject: string): string {
  return subject.replaceAll('[#', '(#')
}
