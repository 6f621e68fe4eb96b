import type { Database } from '../../src/store/database.ts'
import { sql } from '../../src/store/sql.ts'

/** Puts a mail where it waits for a person, as the post room leaves it. */
export async function mailThatWaits(
  database: Database,
  id: string,
  {
    team = 'nordvik-1',
    from = 'siri.berg@nordvik.example',
    reason = 'unknown-agency',
    subject = 'Hjelp',
    state = 'needs-person',
  } = {},
): Promise<void> {
  const text = 'Jeg får ikke logget inn.'
  const raw = `From: ${from}\r\nTo: brukerstotte@nordvik.linje.example\r\nSubject: ${subject}\r\nMessage-ID: <${id}@test>\r\n\r\n${text}\r\n`
  await database.run(sql`
    insert into mails (id, received_at, protocol, team_id, recipient, envelope_from, message_id, content_hash, raw,
      state, verdict, reason, sender, subject, excerpt)
    select ${id}::uuid, now(), 'smtp', id, mailbox, ${from}, ${`<${id}@test>`}, ${Buffer.from(id)}::bytea,
      ${Buffer.from(raw)}::bytea, ${state}, 'needs-person', ${reason}, ${from}, ${subject}, ${text}
    from teams where key = ${team}`)
}
