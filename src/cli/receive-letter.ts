import { parseArgs } from 'node:util'
import { firstPiece, type Pieces } from '../contract/pieces.ts'
import type { House } from '../desk/house.ts'
import { isMailbox, keepMail } from '../desk/keep-mail.ts'
import { addressedTo } from '../mail/addressed-to.ts'
import { MAIL_BYTES } from '../mail/limits/limits.ts'
import { spool } from '../mail/spool.ts'
import { announceMail } from '../store/live-store.ts'
import { EXIT } from './exit.ts'

type Opened = { readonly house: House; readonly close: () => Promise<void> }

/**
 * `linje letter receive --mailbox ADDRESS [--from ENVELOPE-FROM] < mail`: keeps a mail that a mail server pipes in.
 * Ends with 0 only when it is committed, and with 75 (EX_TEMPFAIL) whenever it could not be kept, so that the server
 * keeps it and tries again; with 67 for a mailbox that is none of ours and 65 for a mail that is too large or
 * empty, which the server tells the sender.
 */
export async function runReceive(
  words: readonly string[],
  open: () => Promise<Opened>,
  say: (line: string, fields?: Readonly<Record<string, string>>) => void,
): Promise<number> {
  const asked = readWords(words)
  if (asked === null) {
    say('which mailbox? linje letter receive --mailbox ADDRESS [--from ADDRESS] < mail')
    // A wrong word in the mail server's settings is no reason to lose a mail.
    return EXIT.tryAgain
  }
  try {
    const raw = await spool(process.stdin, MAIL_BYTES)
    if (raw === null || raw.size === 0) {
      say('a mail is empty, or larger than a mailbox takes', { mailbox: asked.recipient })
      return EXIT.data
    }
    const { house, close } = await open()
    try {
      return await keep(house, { ...asked, raw })
    } finally {
      await raw.close()
      await close()
    }
  } catch (error) {
    say('a mail could not be kept', { error: error instanceof Error ? error.message : String(error) })
    return EXIT.tryAgain
  }
}

async function keep(
  house: House,
  mail: { readonly recipient: string; readonly envelopeFrom: string; readonly raw: Pieces },
): Promise<number> {
  if (!(await isMailbox(house, mail.recipient))) {
    house.say('no mailbox of ours has this address', { mailbox: mail.recipient })
    return EXIT.nobody
  }
  await keepMail(house, 'pipe', { ...mail, recipient: addressedTo(await firstPiece(mail.raw), mail.recipient) })
  // A running desk reads it at once.
  await announceMail(house.database)
  return EXIT.done
}

function readWords(words: readonly string[]): { readonly recipient: string; readonly envelopeFrom: string } | null {
  try {
    const options = { mailbox: { type: 'string' }, from: { type: 'string', default: '' } } as const
    const { mailbox, from } = parseArgs({ args: [...words], options }).values
    return mailbox === undefined ? null : { recipient: mailbox.toLowerCase(), envelopeFrom: from.toLowerCase() }
  } catch {
    return null
  }
}
