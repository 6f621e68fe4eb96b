import type { TriedMail } from '../../contract/administration-mail.ts'
import { loopMark } from '../../mail/loop-mark.ts'
import { mailTexts } from '../../mail/text/mail-texts.ts'
import { tryTransport } from '../../mail/try-transport.ts'
import { bothForms } from '../../mail/written/both-forms.ts'
import { mailboxOfHouse } from '../../store/administration/administration-view.ts'
import { logChanges } from '../../store/administration/log-store.ts'
import type { House, Outcome, Viewer } from '../house.ts'
import { readMailLooks } from '../mail-looks.ts'

/** Sends a letter to the viewer's own address at once, and tells what the mail server said. */
export async function tryMail(house: House, viewer: Viewer): Promise<Outcome<TriedMail>> {
  if (house.smtpUrl === null) return { done: false, refusal: { code: 'no-mail-server' } }
  const id = house.newId()
  const mailbox = (await mailboxOfHouse(house.database)) ?? `linje@${house.mailDomain}`
  const texts = mailTexts(viewer.language)
  const { accepted, spoken } = await tryTransport(house.smtpUrl, {
    messageId: `<${id}@${house.mailDomain}>`,
    date: house.now(),
    from: { name: 'Linje', address: mailbox },
    to: { name: viewer.name, address: viewer.email },
    replyTo: mailbox,
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
    automatic: true,
    loopMark: loopMark(house.secret),
    files: [],
  })
  const entry = {
    id,
    kind: 'test-mail',
    subject: viewer.email,
    subjectId: null,
    before: null,
    after: { accepted },
  } as const
  await house.database.transaction(tx => logChanges(tx, viewer.actor.person, house.now(), [entry]))
  return { done: true, value: { to: viewer.email, accepted, spoken: [...spoken] } }
}
