import type { House } from '../desk/house.ts'
import { isMailbox, keepMail } from '../desk/keep-mail.ts'
import { readMails } from '../desk/read-mail.ts'
import { noteRefused } from '../desk/refused-mail.ts'
import { sendHouseLetters } from '../desk/send-house-letters.ts'
import { sendLetters } from '../desk/send-letters.ts'
import { MAIL_BYTES } from '../mail/limits/limits.ts'
import type { MailReader } from '../mail/mail-reader.ts'
import { type Listening, listenForMail } from '../mail/mailbox-listener.ts'
import { openTwoReaders } from '../mail/two-readers.ts'
import { CASE_CHANNEL, MAIL_CHANNEL } from '../store/live-store.ts'
import { openFetching } from './fetching.ts'
import { type Loop, openLoop } from './loop.ts'
import { openWayOut, type WayOut } from './way-out.ts'

/** Why the post room cannot open with these settings; says what to change. */
export class PostFault extends Error {}

export type PostSettings = {
  /** Port for SMTP and for LMTP, on loopback; 0 = any free one. */
  readonly mailPort: number
  readonly lmtpPort: number
}

export type Post = {
  readonly mailPort: number
  readonly lmtpPort: number
  /** Takes no more mail and begins nothing new; what is under way has a few seconds, then it is left to its lease. */
  readonly close: () => Promise<void>
}

const HOST = '127.0.0.1'
/** Mails that are at work on at one time: while one takes long to read, the others go by it. */
const READING = 2
/** A mail is announced where it comes in; the poll finds what another node left. */
const MAIL_POLL_MS = 2_000
/** Letters become due by the clock alone, ten seconds after they were written. */
const LETTER_POLL_MS = 1_000
const UNREACHABLE_REST_MS = 5_000
const CLOSING_MS = 5_000

/** Opens the post room: listens for mail, reads it, and sends letters. Any number of nodes may do so on one database. */
export async function openPost(house: House, settings: PostSettings): Promise<Post> {
  const reader = openTwoReaders()
  const reading = Array.from({ length: READING }, () => readingLoop(house, reader))
  const wayOut = openWayOut(house)
  const sending = sendingLoop(house, wayOut, sendLetters)
  const ownAccess = sendingLoop(house, wayOut, sendHouseLetters)
  const wakeReaders = () => {
    for (const loop of reading) loop.wake()
  }
  const unlisten = house.database.listen({
    [MAIL_CHANNEL]: wakeReaders,
    [CASE_CHANNEL]: sending.wake,
  })
  const fetching = openFetching(house, wakeReaders)
  const listeners: Listening[] = []
  const close = async () => {
    await Promise.all([...listeners.map(listener => listener.close()), fetching.close()])
    await unlisten()
    const ended = Promise.all([...reading, sending, ownAccess].map(loop => loop.close()))
    await Promise.race([ended, patience()])
    wayOut.close()
    await reader.close()
  }
  try {
    for (const protocol of ['smtp', 'lmtp'] as const)
      listeners.push(await listen(house, protocol, settings, wakeReaders))
  } catch (error) {
    await close()
    throw error
  }
  const [smtp, lmtp] = listeners
  return { mailPort: smtp?.port ?? settings.mailPort, lmtpPort: lmtp?.port ?? settings.lmtpPort, close }
}

function readingLoop(house: House, reader: MailReader): Loop {
  return openLoop(async () => ((await readMails(house, reader)) ? 'some' : 'none'), {
    pollMs: MAIL_POLL_MS,
    failed: error => house.say('mail could not be read now', { fault: String(error) }),
  })
}

function sendingLoop(house: House, wayOut: WayOut, send: typeof sendLetters): Loop {
  const turn = async () => {
    const transport = await wayOut.now()
    if (transport === null) return 'none'
    const sent = await send(house, transport)
    if (sent !== 'unreachable') return sent
    house.say('the mail server does not answer; letters wait')
    return { restMs: UNREACHABLE_REST_MS }
  }
  const failed = (error: unknown) => house.say('letters could not be sent now', { fault: String(error) })
  return openLoop(turn, { pollMs: LETTER_POLL_MS, failed })
}

async function listen(
  house: House,
  protocol: 'smtp' | 'lmtp',
  settings: PostSettings,
  kept: () => void,
): Promise<Listening> {
  const [name, port] =
    protocol === 'smtp' ? ['LINJE_MAIL_PORT', settings.mailPort] : ['LINJE_LMTP_PORT', settings.lmtpPort]
  try {
    return await listenForMail({
      protocol,
      host: HOST,
      port: Number(port),
      maxBytes: MAIL_BYTES,
      isMailbox: address => isMailbox(house, address),
      async keep(mail) {
        await keepMail(house, protocol, mail)
        kept()
      },
      refused: mail => void noteRefused(house, mail),
      say: house.say,
    })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    const why = code === 'EADDRINUSE' ? 'is in use by another program' : `cannot be listened on (${code})`
    throw new PostFault(`${name}: port ${port} of ${HOST} ${why}: choose another`)
  }
}

function patience(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, CLOSING_MS).unref())
}
