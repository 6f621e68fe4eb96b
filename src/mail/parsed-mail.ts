import type { Language } from '../contract/value.ts'
import type { FailedRecipient } from './bounce/bounce-report.ts'
import type { Forwarded } from './quote/forwarded.ts'

/** An address of a mail, in lower case, with the name it carried. */
export type MailAddress = { readonly address: string; readonly name: string }

export type MailFile = {
  readonly name: string
  readonly mediaType: string
  readonly content: Uint8Array
  readonly inline: boolean
  /** By which the HTML names it (`cid:`, RFC 2392); empty where it has none. */
  readonly contentId: string
}

/** A mail as far as it could be read (RFC 5322, RFC 2045); strings hold no NUL and no lone surrogate. */
export type ParsedMail = {
  readonly messageId: string | null
  readonly inReplyTo: readonly string[]
  readonly references: readonly string[]
  readonly from: MailAddress | null
  readonly replyTo: MailAddress | null
  readonly to: readonly MailAddress[]
  readonly cc: readonly MailAddress[]
  readonly subject: string
  /** Everything that was written, quotes included; made from HTML where the mail has no plain text. */
  readonly text: string
  /** What the sender wrote herself, the quoted mail cut off; all of it where nothing is quoted. */
  readonly reply: string
  /** The rest of the text: what she quotes, and her signature. With `reply` it holds every line. */
  readonly quoted: string
  /** Cleaned, so that it runs nothing and fetches nothing; null where there is none, or none that can be shown. */
  readonly html: string | null
  /** When it says that it was sent, ISO 8601 in UTC. */
  readonly date: string | null
  /** The mail that the sender passes on, where she does (U-20). */
  readonly forwarded: Forwarded | null
  /** Who did not get a letter of ours, where the mail reports that. */
  readonly failed: readonly FailedRecipient[] | null
  readonly attachments: readonly MailFile[]
  /** What is wrong or unusual about the mail, as short names: `charset-wrong`, `smime-encrypted`, `too-deep` ... */
  readonly problems: readonly string[]
  readonly signs: MailSigns
}

/** What headers and body tell about how a mail was made. */
export type MailSigns = {
  /** Auto-Submitted other than `no` (RFC 3834 section 5), or what those write who do not follow it. */
  readonly automatic: boolean
  /** A delivery status notification (RFC 3464), or one that looks like it. */
  readonly bounce: boolean
  /** A bounce says that a letter will not arrive; false where it is only late, or has arrived (RFC 3464 section 2.3.3). */
  readonly undelivered: boolean
  /** An abuse feedback report (RFC 5965). */
  readonly feedback: boolean
  readonly mailingList: boolean
  /** Our own loop mark: the installation that sent it. */
  readonly loopMark: string | null
  /** Message-IDs of letters named in a bounce's own copy of them. */
  readonly returned: readonly string[]
  /** In which its writer chose to be met, on a page of ours. */
  readonly language: Language | null
}
