import type { Instant, NoticeId, PersonId, TeamId } from '../domain/id.ts'
import type { Reader } from './database.ts'
import { sql } from './sql.ts'

/** What was told of a notice at one time, with the 2nd line that told it. */
export type ToldUpdate = {
  readonly notice: NoticeId
  readonly kind: 'published' | 'updated' | 'ended'
  /** It has turned out not to concern whoever the letter goes to. */
  readonly left: boolean
  readonly title: string
  readonly critical: boolean
  readonly planned: boolean
  readonly information: boolean
  readonly services: readonly string[]
  readonly since: Instant
  readonly until: Instant | null
  readonly nextUpdate: Instant | null
  readonly text: string
  readonly doing: string | null
  readonly internal: string | null
  readonly team: { readonly name: string; readonly mailbox: string }
}

/**
 * What the mail about an update of a notice says to an address; null where there is no such update. Whom it came to
 * concern by this update is told the whole notice, and the update behind it.
 */
export function toldUpdate(tx: Reader, update: string, address: string): Promise<ToldUpdate | null> {
  return tx.maybe(sql<ToldUpdate>`
    select n.id as notice, case when w.whole then 'published' else u.kind end as kind, w.left, n.title, n.critical,
      n.planned, n.information, n.since, n.until, u.next_update as "nextUpdate",
      case when w.whole then concat_ws(E'\n\n', n.text, u.text) else u.text end as text,
      case when w.whole then n.doing end as doing,
      case when w.whole then nullif(concat_ws(E'\n\n', n.internal, u.internal), '') else u.internal end as internal,
      array(select s.name from notice_services x join services s on s.id = x.service_id
        where x.notice_id = n.id order by s.name) as services,
      jsonb_build_object('name', t.name, 'mailbox', t.mailbox) as team
    from notice_updates u join notices n on n.id = u.notice_id join teams t on t.id = n.team_id
      cross join lateral (
        select u.kind = 'published' or coalesce(bool_or(r.since_update = u.place), false) as whole,
          not coalesce(bool_or(r.concerned), true) as left
        from notice_teams r where r.notice_id = n.id and r.team_id in (
          select m.team_id from memberships m join people p on p.id = m.person_id
          where p.email = ${address} and m.active)) w
    where u.id = ${update}`)
}

/** Who gets the mails of these teams: every active member, once. */
export function membersToTell(tx: Reader, teams: readonly TeamId[]): Promise<{ address: string }[]> {
  return tx.all(sql<{ address: string }>`
    select distinct p.email as address from memberships m join people p on p.id = m.person_id
    where m.team_id = any(${teams}::uuid[]) and m.active and p.active order by p.email`)
}

/** Who reported the cases attached to a notice, where somebody did and the case is not closed. */
export type AttachedRequester = {
  readonly number: number
  readonly title: string
  readonly person: PersonId
  readonly email: string
  readonly language: string
  readonly version: number
}

/** The requesters of attached cases, to be told that it is over. The cases are locked in the order of their numbers. */
export function attachedRequesters(tx: Reader, notice: NoticeId): Promise<AttachedRequester[]> {
  return tx.all(sql<AttachedRequester>`
    select c.number, c.title, p.id as person, p.email, p.language, c.version
    from notice_cases a join cases c on c.number = a.case_number join people p on p.id = c.requester_id
    where a.notice_id = ${notice} and c.status <> 'closed' and p.active
    order by c.number for update of c`)
}
