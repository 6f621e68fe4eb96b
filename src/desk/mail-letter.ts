import { type CaseNumber, id } from '../domain/id.ts'
import type { ParsedMail } from '../mail/parsed-mail.ts'
import type { NewAttachment } from '../store/letter-store.ts'
import type { ClaimedMail } from '../store/mail-store.ts'
import { attached } from './draft-letter.ts'
import type { House } from './house.ts'
import type { DraftLetter } from './writing.ts'

type Part = Pick<DraftLetter, 'kind' | 'author' | 'supplier' | 'with' | 'text'> & { readonly case: CaseNumber }

/** A mail as a letter of a case, with its files. It is as old as the mail, however long that waited for a person. */
export function letterOfMail(house: House, claimed: ClaimedMail, mail: ParsedMail, part: Part): DraftLetter {
  return {
    ...part,
    id: id<'letter'>(house.newId()),
    form: 'mail',
    direction: 'in',
    authorName: part.author === null ? writerOf(claimed, mail) : null,
    subject: mail.subject,
    messageId: mail.messageId,
    inReplyTo: mail.inReplyTo[0] ?? null,
    mail: claimed.id,
    automatic: mail.signs.automatic || claimed.fromNobody,
    asHtml: mail.html !== null,
    at: claimed.receivedAt,
    sendAfter: null,
    attachments: mail.attachments.map(file => fileOf(house, file)),
  }
}

/** The sender in words: name and address, as far as the mail tells them. */
export function writerOf(claimed: ClaimedMail, mail: ParsedMail | null): string {
  const from = mail?.from ?? null
  if (from === null) return claimed.envelopeFrom
  return from.name === '' ? from.address : `${from.name} <${from.address}>`
}

function fileOf(house: House, { name, mediaType, content }: ParsedMail['attachments'][number]): NewAttachment {
  return attached(house, {
    name,
    mediaType,
    content: Buffer.from(content.buffer, content.byteOffset, content.byteLength),
  })
}
