import { createHash } from 'node:crypto'
import { judge } from './judge.ts'
import type { ParsedMail } from './parsed-mail.ts'
import { unreadMail } from './unread-mail.ts'

/** What a mail alone shows, as `linje letter explain` prints it. */
export type Explained = {
  readonly from: Person | null
  readonly to: readonly Person[]
  readonly cc: readonly Person[]
  readonly replyTo: Person | null
  readonly subject: string
  readonly date: string | null
  readonly messageId: string | null
  readonly text: string
  readonly quoted: string
  readonly html: string | null
  readonly attachments: readonly {
    readonly name: string
    readonly type: string
    readonly bytes: number
    readonly sha256: string
    readonly inline: boolean
  }[]
  readonly automatic: boolean
  readonly receipt: boolean
  readonly forwarded: ParsedMail['forwarded']
  readonly bounce: { readonly recipients: NonNullable<ParsedMail['failed']> } | null
  readonly problems: readonly string[]
  readonly verdict: { readonly kind: string; readonly reason: string }
}

type Person = { readonly name: string; readonly address: string }

/** Explains a mail that was read. `mailbox`: the address it was sent to, whose own letters get no receipt. */
export function explain(mail: ParsedMail, mailbox: string | null): Explained {
  const { signs } = mail
  const { kind, reason } = judge(mail, {
    ownMark: '',
    tag: 'none',
    proof: null,
    severalCases: false,
    sealed: false,
    fromStaff: false,
    mayPassOn: false,
    agencyKnown: true,
    named: null,
    answersOurs: false,
  })
  const own = mailbox !== null && mail.from?.address === mailbox.toLowerCase()
  return {
    from: mail.from,
    to: mail.to,
    cc: mail.cc,
    replyTo: mail.replyTo,
    subject: mail.subject,
    date: mail.date,
    messageId: mail.messageId,
    // Where all of it is quoted, nothing is hers.
    text: mail.quoted === mail.text && mail.forwarded === null ? '' : mail.reply,
    quoted: mail.quoted,
    html: mail.html,
    attachments: mail.attachments.map(({ name, mediaType, content, inline }) => ({
      name,
      type: mediaType,
      bytes: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
      inline,
    })),
    automatic: signs.automatic,
    receipt: mail.from !== null && !own && !signs.automatic,
    forwarded: mail.forwarded,
    bounce: mail.failed === null ? null : { recipients: mail.failed },
    problems: mail.problems,
    verdict: { kind, reason },
  }
}

/** What can still be said of a mail that could not be read, and why. */
export function explainUnread(raw: Buffer, problem: string): Explained {
  const told = explain(unreadMail(raw, problem), null)
  return { ...told, attachments: [], receipt: false, verdict: { kind: 'needs-person', reason: 'unreadable' } }
}
