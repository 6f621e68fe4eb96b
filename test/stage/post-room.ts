import { setTimeout as sleep } from 'node:timers/promises'
import { createTransport, type SendMailOptions } from 'nodemailer'
import { afterAll } from 'vitest'
import { sql } from '../../src/store/sql.ts'
import { openPost, type Post } from '../../src/worker/post.ts'
import type { OpenDesk } from './open-desk.ts'

/** What became of a mail that came in. */
export type MailRow = {
  readonly id: string
  readonly state: string
  readonly verdict: string | null
  readonly reason: string | null
  readonly case: number | null
  readonly subject: string
}

export type PostRoom = Post & {
  /** Sends a mail to it over SMTP, as the world outside does; the server's last answer. */
  readonly deliver: (mail: SendMailOptions) => Promise<string>
  /** Delivers a mail and waits until something has become of it. */
  readonly settled: (mail: SendMailOptions) => Promise<MailRow>
  /** Delivers a mail that opens or joins a case, and gives its number. */
  readonly numberOf: (mail: SendMailOptions) => Promise<number>
  /** Everything that came in, oldest first. */
  readonly mails: () => Promise<readonly MailRow[]>
}

const PATIENCE_MS = 15_000

/** Opens the post room of a desk on free ports, sending to `smtpUrl` where one is given; closed after the file. */
export async function openPostRoom(desk: OpenDesk, smtpUrl: string | null = null): Promise<PostRoom> {
  const post = await openPost({ ...desk.house, smtpUrl }, { mailPort: 0, lmtpPort: 0 })
  const transport = createTransport({ host: '127.0.0.1', port: post.mailPort, ignoreTLS: true, pool: true })
  afterAll(async () => {
    transport.close()
    await post.close()
  })
  const deliver = async (mail: SendMailOptions) => String((await transport.sendMail(mail)).response)
  const mails = () =>
    desk.database.all(sql<MailRow>`
      select id, state, verdict, reason, case_number as case, subject from mails order by received_at, id`)
  const settled = async (mail: SendMailOptions) => {
    const before = new Set((await mails()).map(row => row.id))
    await deliver(mail)
    const until = Date.now() + PATIENCE_MS
    while (Date.now() < until) {
      const row = (await mails()).find(({ id }) => !before.has(id))
      if (row !== undefined && row.state !== 'kept') return row
      await sleep(20)
    }
    throw new Error(`nothing became of the mail: ${JSON.stringify(await mails())}\n${desk.said.join('\n')}`)
  }
  return {
    ...post,
    deliver,
    mails,
    settled,
    async numberOf(mail) {
      const row = await settled(mail)
      if (row.state !== 'acted' || row.case === null) throw new Error(`no case came of it: ${JSON.stringify(row)}`)
      return row.case
    },
  }
}
