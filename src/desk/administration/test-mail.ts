import type { TriedMail } from '../../contract/administration-mail.ts'
import type { OutgoingMail } from '../../mail/compose.ts'
import { loopMark } from '../../mail/loop-mark.ts'
import { mailTexts } from '../../mail/text/mail-texts.ts'
import { tryTransport } from '../../mail/try-transport.ts'
import { bothForms } from '../../mail/written/both-forms.ts'
import { mailboxOfHouse } from '../../store/administration/administration-view.ts'
import { logChanges } from '../../store/administration/log-store.ts'
import { mailboxOf } from '../../store/administration/mailbox-view.ts'
import { findTeam } from '../../store/case-lookup.ts'
import type { House, Outcome, Viewer } from '../house.ts'
import { readMailLooks } from '../mail-looks.ts'
import { smtpUrlOf } from '../outgoing-mail.ts'
import { readSigners } from '../signing.ts'

/** Sends a letter of the house to the viewer's own address at once, and tells what the mail server said. */
export async function tryMail(house: House, viewer: Viewer): Promise<Outcome<TriedMail>> {
  const address = (await mailboxOfHouse(house.database)) ?? `linje@${house.mailDomain}`
  return tryFrom(house, viewer, { from: { name: 'Linje', address }, to: viewer, automatic: true })
}

/**
 * The same from the address of a team, which stands on the envelope too, as on a letter that a person writes: a server
 * lets some senders through and not others.
 */
export async function tryMailbox(house: House, viewer: Viewer, asked: string): Promise<Outcome<TriedMail>> {
  const found = await findTeam(house.database, asked)
  if (found === null) return { done: false, refusal: { code: 'unknown', what: 'team' } }
  const { team, address } = await mailboxOf(house.database, found.team)
  return tryFrom(house, viewer, { from: { name: team.name, address }, to: viewer, automatic: false })
}

/**
 * The same to an address that answers go to, with a tag behind the name of the mailbox (RFC 5233): whether the mail server
 * takes it for the mailbox shows only there. What comes back is known by our own mark and becomes no case.
 */
export async function tryRoundTrip(house: House, viewer: Viewer, asked: string): Promise<Outcome<TriedMail>> {
  const found = await findTeam(house.database, asked)
  if (found === null) return { done: false, refusal: { code: 'unknown', what: 'team' } }
  const { team, address } = await mailboxOf(house.database, found.team)
  const to = { name: team.name, email: address.replace('@', '+linje@') }
  return tryFrom(house, viewer, { from: { name: team.name, address }, to, automatic: false })
}

type Attempt = {
  readonly from: { readonly name: string; readonly address: string }
  readonly to: { readonly name: string; readonly email: string }
  readonly automatic: boolean
}

async function tryFrom(house: House, viewer: Viewer, { from, to, automatic }: Attempt): Promise<Outcome<TriedMail>> {
  const smtpUrl = await smtpUrlOf(house)
  if (smtpUrl === null) return { done: false, refusal: { code: 'no-mail-server' } }
  const id = house.newId()
  const texts = mailTexts(viewer.language)
  const mail: OutgoingMail = {
    messageId: `<${id}@${house.mailDomain}>`,
    date: house.now(),
    from,
    to: { name: to.name, address: to.email },
    replyTo: from.address,
    subject: texts.testSubject,
    ...bothForms(
      {
        language: viewer.language,
        parts: [{ text: texts.test({ link: house.baseUrl }), byHand: false }],
        footer: null,
      },
      await readMailLooks(house),
    ),
    inReplyTo: null,
    thread: [],
    automatic,
    loopMark: loopMark(house.secret),
    files: [],
  }
  const key = (await readSigners(house))(from.address)
  const { fault, spoken } = await tryTransport(smtpUrl, mail, key)
  const accepted = fault === null
  const entry = {
    id,
    kind: 'test-mail',
    subject: to.email,
    subjectId: null,
    before: null,
    after: { accepted, sender: from.address },
  } as const
  await house.database.transaction(tx => logChanges(tx, viewer.actor.person, house.now(), [entry]))
  return { done: true, value: { to: to.email, from: from.address, accepted, fault, spoken: [...spoken] } }
}
