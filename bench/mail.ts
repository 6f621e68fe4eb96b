import { once } from 'node:events'
import { createTransport } from 'nodemailer'
import { SMTPServer } from 'smtp-server'
import { ticket } from './corpus.mjs'
import type { Operation } from './measure.ts'
import { agencyOf, requesterAddress } from './municipality.ts'

/** The world outside: sends enquiries in and takes the receipts that come back. */
export type World = {
  /** Where letters from the desk go. */
  readonly smtpUrl: string
  /** Sends an enquiry, and waits for its receipt. */
  readonly enquire: (mailPort: number) => Operation
  /** Sends an enquiry, and waits until it has been taken. */
  readonly deliver: (mailPort: number) => Operation
  /** Sends this many through eight connections as fast as they are taken, and waits for the last receipt; ms of each. */
  readonly flood: (mailPort: number, mails: number) => Promise<readonly number[]>
  readonly close: () => void
}

const CLIENTS = 8
/** Longer than any receipt may take. */
const PATIENCE_MS = 60_000

/** Opens a mail server on a free port of loopback, and the way in. */
export async function openWorld(): Promise<World> {
  const awaited = new Map<string, () => void>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    async onData(stream, _session, done) {
      const mail = Buffer.concat(await stream.toArray()).toString('latin1')
      const answered = /^in-reply-to: *(\S+)/im.exec(mail)?.[1] ?? ''
      awaited.get(answered)?.()
      awaited.delete(answered)
      done()
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const address = server.server.address()
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a port')
  let sent = 0
  const transport = (mailPort: number) =>
    createTransport({ host: '127.0.0.1', port: mailPort, ignoreTLS: true, pool: true, maxConnections: CLIENTS })
  // Done when the desk has taken it; the receipt is still to come.
  const send = async (pool: ReturnType<typeof transport>) => {
    sent += 1
    const mail = enquiry(sent)
    const receipt = new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('a receipt did not come')), PATIENCE_MS)
      awaited.set(mail.messageId, () => {
        clearTimeout(late)
        resolve()
      })
    })
    await pool.sendMail(mail)
    return { receipt }
  }
  return {
    smtpUrl: `smtp://127.0.0.1:${address.port}`,
    enquire(mailPort) {
      const pool = transport(mailPort)
      return async () => (await send(pool)).receipt
    },
    deliver(mailPort) {
      const pool = transport(mailPort)
      return async () => {
        sent += 1
        await pool.sendMail(enquiry(sent))
      }
    },
    async flood(mailPort, mails) {
      const pool = transport(mailPort)
      const receipts: Promise<number>[] = []
      const client = async () => {
        while (receipts.length < mails) {
          const begun = performance.now()
          const sending = send(pool)
          receipts.push(sending.then(({ receipt }) => receipt).then(() => performance.now() - begun))
          await sending
        }
      }
      await Promise.all(Array.from({ length: CLIENTS }, client))
      const times = await Promise.all(receipts)
      pool.close()
      return times
    },
    close: () => server.close(),
  }
}

/** A mail from one of the corpus's requesters to the mailbox of her agency. */
function enquiry(n: number) {
  const { subject, messages, requester } = ticket(n)
  return {
    from: requesterAddress(requester),
    to: agencyOf(requester).mailbox,
    messageId: `<${n}.${process.pid}@${agencyOf(requester).key}.example>`,
    subject: `${subject} ${n}`,
    text: messages[0],
  }
}
