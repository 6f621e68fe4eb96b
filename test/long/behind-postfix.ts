import { setTimeout as sleep } from 'node:timers/promises'
import { createTransport, type SendMailOptions } from 'nodemailer'
import { freePort } from '../../bench/program.ts'
import { type OwnLinje, openOwnLinje } from './own-linje.ts'
import { openPostfix, type Postfix } from './postfix.ts'

export type BehindPostfix = {
  readonly linje: OwnLinje
  readonly postfix: Postfix
  /** Hands mails to Postfix over so many connections, one every so many milliseconds on each; how many it has taken. */
  readonly hand: (mails: Iterable<SendMailOptions>, streams: number, everyMs?: number) => Promise<number>
}

/** A Linje of a test's own that a Postfix of its own hands the mail for Nordvik to, by LMTP. */
export async function openBehindPostfix(): Promise<BehindPostfix> {
  const lmtpPort = await freePort()
  const postfix = await openPostfix(['nordvik.linje.example'], lmtpPort)
  const linje = await openOwnLinje({ LINJE_LMTP_PORT: `${lmtpPort}` })
  return { linje, postfix, hand: (mails, streams, everyMs = 0) => hand(postfix.port, mails, streams, everyMs) }
}

async function hand(port: number, mails: Iterable<SendMailOptions>, streams: number, everyMs: number): Promise<number> {
  const left = mails[Symbol.iterator]()
  let taken = 0
  const stream = async () => {
    const transport = createTransport({ host: '127.0.0.1', port, ignoreTLS: true, pool: true, maxConnections: 1 })
    for (let next = left.next(); next.done !== true; next = left.next()) {
      const rest = sleep(everyMs)
      await transport.sendMail(next.value)
      taken += 1
      await rest
    }
    transport.close()
  }
  await Promise.all(Array.from({ length: streams }, stream))
  return taken
}
