import { createTransport } from 'nodemailer'
import type { Language } from '../contract/value.ts'
import { LANGUAGE_HEADER } from './signs.ts'

/** A mail as somebody outside the house writes it. */
export type WrittenMail = {
  readonly messageId: string
  readonly date: string
  readonly from: { readonly name: string; readonly address: string }
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly inReplyTo: string | null
  /** In which she chose to be met, on a page of ours. */
  readonly language?: Language
  readonly files: readonly { readonly name: string; readonly mediaType: string; readonly content: Buffer }[]
}

/** The bytes that her mail program would send (RFC 5322). */
export async function writeMail(mail: WrittenMail): Promise<Buffer> {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  const { message } = await transport.sendMail({
    messageId: mail.messageId,
    date: mail.date,
    from: mail.from,
    to: mail.to,
    subject: mail.subject,
    text: mail.text,
    ...(mail.inReplyTo === null ? {} : { inReplyTo: mail.inReplyTo, references: mail.inReplyTo }),
    ...(mail.language === undefined ? {} : { headers: { [LANGUAGE_HEADER]: mail.language } }),
    attachments: mail.files.map(({ name, mediaType, content }) => ({
      filename: name,
      contentType: mediaType,
      content,
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  if (!Buffer.isBuffer(message)) throw new Error('a mail was asked for whole and came in pieces')
  return message
}
