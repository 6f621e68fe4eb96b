import type { Mailbox } from '../../contract/administration-mailbox.ts'
import type { TeamId } from '../../domain/id.ts'
import type { Reader } from '../database.ts'
import { sql } from '../sql.ts'

/** The address of every active team, 2nd lines first, and how its mail is fetched. */
export function mailboxesView(tx: Reader): Promise<Mailbox[]> {
  return tx.all(sql<Mailbox>`${mailboxes} where t.active order by t.line desc, t.name, t.id`)
}

/** That of one team. */
export function mailboxOf(tx: Reader, team: TeamId): Promise<Mailbox> {
  return tx.one(sql<Mailbox>`${mailboxes} where t.id = ${team}::uuid`)
}

const mailboxes = sql<Mailbox>`
  select jsonb_build_object('key', t.key, 'name', t.name) as team, t.mailbox as address,
    (select iso(max(received_at)) from mails where team_id = t.id) as "lastMailAt",
    (select iso(max(received_at)) from (
      select received_at, verdict from mails where team_id = t.id order by received_at desc limit 100
    ) latest where verdict = 'own-loop') as "lastReturnAt",
    case when m.team_id is null then null else jsonb_build_object('host', m.host, 'port', m.port,
      'security', m.security, 'username', m.username, 'folder', m.folder, 'lookedAt', iso(m.looked_at),
      'fault', m.fault) end as fetched,
    case when t.line = 'first' then t.closed_answers end as "closedAnswers"
  from teams t left join imap_mailboxes m on m.team_id = t.id`
