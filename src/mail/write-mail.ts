import { createTransport } from 'nodemailer'

/** A mail as somebody outside the house writes it. */
export type WrittenMail = {
  readonly messageId: string
  readonly date: string
  readonly from: { readonly name: string; readonly address: string }
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly inReplyTo: string | null
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
