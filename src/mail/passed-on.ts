import { isAutomaticSubject } from './automatic-subject.ts'
import type { ParsedMail } from './parsed-mail.ts'
import { isAutomaticSender } from './signs.ts'

/**
 * The mail that a colleague passes on, as if it had come from the one who wrote it (U-20): her words, her subject, her
 * files. What was passed on whole as a file stays with the colleague's own words, for it may hold more than the mail
 * that is meant, and so does the look of the page, which shows both. Null where the mail passes nothing on, or does not
 * tell whose it was.
 */
export function passedOn(mail: ParsedMail): ParsedMail | null {
  const { forwarded, from } = mail
  const address = forwarded?.from.address ?? null
  if (forwarded === null || address === null || address === from?.address) return null
  return {
    ...mail,
    messageId: null,
    inReplyTo: [],
    references: [],
    from: { address, name: forwarded.from.name ?? '' },
    subject: forwarded.subject,
    text: forwarded.text,
    reply: forwarded.text,
    quoted: '',
    html: null,
    forwarded: null,
    attachments: mail.attachments.filter(file => !isMessage(file)),
    signs: { ...mail.signs, automatic: isAutomaticSubject(forwarded.subject) || isAutomaticSender(address) },
  }
}

/** The files of a mail that are mails themselves. */
export function passedOnWhole(mail: ParsedMail): ParsedMail['attachments'] {
  return mail.attachments.filter(isMessage)
}

function isMessage({ mediaType }: ParsedMail['attachments'][number]): boolean {
  return /^message\/(?:rfc822|global)$/.test(mediaType)
}
