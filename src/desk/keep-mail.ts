import { id } from '../domain/id.ts'
import type { Delivered } from '../mail/mailbox-listener.ts'
import { mailKey } from '../mail/raw-mail.ts'
import { mailboxOf } from '../mail/reply-address.ts'
import { failPoint } from '../store/fail-point.ts'
import { insertMail, mailboxExists, type RawMail } from '../store/mail-store.ts'
import type { House } from './house.ts'

/** Is this an address of ours, with or without a tag? */
export function isMailbox(house: House, address: string): Promise<boolean> {
  return mailboxExists(house.database, mailboxOf(address))
}

/**
 * Keeps a mail, whole, before anybody reads it: it is committed when this returns, and only then is the sender told so
 * . The same mail twice is one; each says that it was kept. Throws when it could not be kept. What is not `whole` is
 * the head of a mail that is too large.
 */
export async function keepMail(
  house: House,
  protocol: RawMail['protocol'],
  mail: Delivered & { readonly whole?: boolean },
): Promise<void> {
  const { recipient, envelopeFrom, raw, whole = true } = mail
  const key = await mailKey(raw)
  const kept = await house.database.transaction(async tx => {
    const outcome = await insertMail(tx, {
      id: id<'mail'>(house.newId()),
      receivedAt: house.now(),
      protocol,
      mailbox: mailboxOf(recipient),
      recipient,
      envelopeFrom,
      ...key,
      raw,
      whole,
    })
    failPoint('mail.kept')
    return outcome
  })
  failPoint('mail.committed')
  if (kept === 'no-mailbox') throw new Error(`the mailbox of ${recipient} is gone`)
  if (kept === 'twin') house.say('a mail came a second time', { recipient })
}
