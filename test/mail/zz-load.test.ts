import { createTransport } from 'nodemailer'
import { expect, test } from 'vitest'
import { sql } from '../../src/store/sql.ts'
import { openDesk } from '../stage/open-desk.ts'
import { openPostRoom } from '../stage/post-room.ts'
import { nordvik } from '../stage/people.ts'
const desk = await openDesk()
const post = await openPostRoom(desk)
test('load', async () => {
  await desk.database.run(sql`insert into people (id, email, name, agency_id, created_at) select gen_random_uuid(), 'p' || n || '@nordvik.example', 'P ' || n, ${nordvik}, now() from generate_series(1, 2000) n`)
  const transport = createTransport({ host: '127.0.0.1', port: post.mailPort, ignoreTLS: true, pool: true, maxConnections: 8, maxMessages: 100000 })
  for (const N of [400, 800]) {
  const begun = performance.now()
  const cpu = process.cpuUsage()
  await Promise.all(Array.from({ length: N }, (_, n) => transport.sendMail({ from: `p${n + 1}@nordvik.example`, to: 'brukerstotte@nordvik.linje.example', subject: `Sak ${N} ${n}`, text: 'Hei, noe virker ikke. '.repeat(30) })))
  const sent = performance.now() - begun
  for (;;) {
    const { left } = await desk.database.one(sql<{ left: number }>`select count(*) as left from mails where state = 'kept'`)
    if (left === 0) break
    await new Promise(r => setTimeout(r, 20))
  }
  const all = performance.now() - begun
  const used = process.cpuUsage(cpu)
  console.log(N, 'sent', sent, 'all', all, 'per s', N / all * 1000, 'cpu ms/mail', (used.user + used.system) / 1000 / N)
  }
  console.log(await desk.database.all(sql`select state, reason, count(*) from mails group by 1,2`))
}, 120000)
