import type { PersonActor } from '../domain/actor.ts'
import type { Instant, NoticeId } from '../domain/id.ts'
import type { Reader } from './database.ts'
import { noticeReach } from './notice-reach.ts'
import { type Statement, sql } from './sql.ts'

/** A notice as anybody may read it: nothing of it is for the lines alone. */
export type PublicNotice = {
  readonly id: NoticeId
  readonly title: string
  readonly text: string
  readonly doing: string | null
  readonly planned: boolean
  readonly information: boolean
  readonly services: readonly string[]
  readonly since: Instant
  readonly until: Instant | null
  readonly nextUpdate: Instant | null
  readonly publishedAt: Instant
  readonly endedAt: Instant | null
  /** When something was last told. */
  readonly toldAt: Instant
  /** What has been told since it was published, oldest first. */
  readonly updates: readonly { readonly text: string; readonly at: Instant }[]
  /** How often something has been told. */
  readonly told: number
}

/** Public notices that stand, newest first. */
export function publicStanding(tx: Reader, limit: number): Promise<PublicNotice[]> {
  return tx.all(sql<PublicNotice>`
    ${selected} where n.public and n.stage = 'published' order by n.id desc limit ${limit}`)
}

/** Notices within reach that stand and have begun, or will before `until`, trouble before information, newest first; null = what anybody may know. */
export function noticesNow(
  tx: Reader,
  actor: PersonActor | null,
  until: Instant,
  limit: number,
): Promise<PublicNotice[]> {
  const within = actor === null ? sql`n.public` : noticeReach(actor)
  return tx.all(sql<PublicNotice>`
    ${selected} where n.stage = 'published' and n.since <= ${until} and ${within}
    order by n.information, n.id desc limit ${limit}`)
}

/** Public notices that have ended, newest first; `before` is the last one that was shown. */
export function publicEnded(tx: Reader, before: string | null, limit: number): Promise<PublicNotice[]> {
  const after = before === null ? sql`true` : sql`n.id < ${before}::uuid`
  return tx.all(sql<PublicNotice>`
    ${selected} where n.public and n.stage = 'ended' and ${after} order by n.id desc limit ${limit}`)
}

const selected: Statement<PublicNotice> = sql<PublicNotice>`
  select n.id, n.title, n.text, n.doing, n.planned, n.information, n.since, n.until, n.next_update as "nextUpdate",
    n.published_at as "publishedAt", n.ended_at as "endedAt", n.updates as told,
    array(select s.name from notice_services x join services s on s.id = x.service_id
      where x.notice_id = n.id order by s.name) as services,
    (select max(u.at) from notice_updates u where u.notice_id = n.id) as "toldAt",
    coalesce((select jsonb_agg(jsonb_build_object('text', u.text, 'at', iso(u.at)) order by u.place)
      from notice_updates u where u.notice_id = n.id and u.text is not null), '[]') as updates
  from notices n`
