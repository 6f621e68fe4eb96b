import type { NoticeItem, NoticeTeam, NoticeView } from '../contract/notice.ts'
import { isSecondLine, type PersonActor, teamsOf } from '../domain/actor.ts'
import type { CaseNumber, ServiceId } from '../domain/id.ts'
import type { NoticeStage } from '../domain/notice/state.ts'
import type { Reader } from './database.ts'
import { noticeReach } from './notice-reach.ts'
import { reach } from './reach.ts'
import { type Statement, sql } from './sql.ts'

export type NoticesAsked = {
  readonly stage: NoticeStage
  readonly service: ServiceId | null
  /** The last one that was shown. */
  readonly after: string | null
  readonly limit: number
}

/** A page of the notices somebody may know of, newest first. */
export function noticeList(tx: Reader, actor: PersonActor, asked: NoticesAsked): Promise<NoticeItem[]> {
  const service =
    asked.service === null
      ? sql`true`
      : sql`exists (select from notice_services s where s.notice_id = n.id and s.service_id = ${asked.service})`
  const after = asked.after === null ? sql`true` : sql`n.id < ${asked.after}::uuid`
  return tx.all(sql<NoticeItem>`
    select ${itemColumns(actor)} from notices n
    where n.stage = ${asked.stage} and ${after} and ${service} and ${noticeReach(actor)}
    order by n.id desc limit ${asked.limit}`)
}

export type CaseNotice = NoticeItem & { readonly part: 'from' | 'attached' | 'same-service' }

/** Notices that have to do with a case within reach: it is theirs, it is attached, or they stand on its service. */
export function noticesOfCase(tx: Reader, actor: PersonActor, number: CaseNumber): Promise<CaseNotice[]> {
  return tx.all(sql<CaseNotice>`
    select * from (
      select ${itemColumns(actor)}, case when n.case_number = ${number} then 'from'
        when exists (select from notice_cases a where a.notice_id = n.id and a.case_number = ${number}) then 'attached'
        else 'same-service' end as part
      from notices n
      where n.id in (
        select id from notices where case_number = ${number}
        union select notice_id from notice_cases where case_number = ${number}
        union select p.id from notices p join notice_services s on s.notice_id = p.id
          join cases c on c.service_id = s.service_id and c.number = ${number} and c.status not in ('solved', 'closed')
          where p.stage = 'published' and not p.information and p.since <= now() + interval '1 day')
        and ${noticeReach(actor)}) found
    order by array_position(array['from', 'attached', 'same-service'], part), id desc limit 20`)
}

type Whole = Omit<NoticeView, 'allowed' | 'teams' | 'cases'>

/** A notice somebody may know of, with what was told; null where there is none for her. */
export function noticeWhole(tx: Reader, actor: PersonActor, notice: string): Promise<Whole | null> {
  const staff = actor.memberships.length > 0
  return tx.maybe(sql<Whole>`
    select ${itemColumns(actor)}, n.text, n.doing, n.version,
      case when ${staff} then n.internal end as internal,
      (select c.number from cases c where c.number = n.case_number and ${reach(actor)}) as case,
      coalesce((select jsonb_agg(jsonb_build_object('kind', u.kind, 'text', u.text,
          'internal', case when ${staff} then u.internal end, 'nextUpdate', iso(u.next_update), 'at', iso(u.at),
          'by', case when ${staff} then p.name end) order by u.place)
        from notice_updates u left join people p on p.id = u.by_id where u.notice_id = n.id), '[]') as updates
    from notices n where n.id = ${notice} and ${noticeReach(actor)}`)
}

/** The 1st lines a notice concerns: to the 2nd line all of them, to a 1st line itself. */
export function noticeTeams(tx: Reader, actor: PersonActor, notice: string): Promise<NoticeTeam[]> {
  const mine = teamsOf(actor)
  const shown = isSecondLine(actor) ? sql`true` : sql`t.id = any(${mine}::uuid[])`
  return tx.all(sql<NoticeTeam>`
    select t.id, t.key, t.name, jsonb_build_object('id', a.id, 'key', a.key, 'name', a.name) as agency,
      t.id = any(${mine}::uuid[]) as mine, r.concerned,
      array(select p.name from memberships m join people p on p.id = m.person_id
        where m.team_id = t.id and m.active and p.active order by p.name) as members,
      (select count(*)::integer from people p where p.agency_id = a.id and p.active) as "endUsers",
      r.seen_at as "seenAt",
      case when r.told is not null then jsonb_build_object('told', r.told, 'how', r.how, 'note', r.note, 'by', b.name,
        'at', iso(r.relayed_at), 'stale', r.relayed_update < n.updates) end as relay,
      r.called_at as "calledAt", c.name as "calledBy"
    from notice_teams r join notices n on n.id = r.notice_id join teams t on t.id = r.team_id
      join agencies a on a.id = r.agency_id left join people b on b.id = r.relayed_by
      left join people c on c.id = r.called_by
    where r.notice_id = ${notice} and ${shown}
    order by r.concerned desc, a.name, t.id`)
}

/** The cases attached to a notice that somebody may know of, oldest first. */
export function casesAttached(
  tx: Reader,
  actor: PersonActor,
  notice: string,
): Promise<{ number: CaseNumber; title: string }[]> {
  return tx.all(sql<{ number: CaseNumber; title: string }>`
    select c.number, c.title from notice_cases a join cases c on c.number = a.case_number
    where a.notice_id = ${notice} and ${reach(actor)} order by c.number limit 200`)
}

/** The service by id or key, whether or not it is offered still. */
export async function serviceNamed(tx: Reader, name: string): Promise<ServiceId | null> {
  const row = await tx.maybe(sql<{ id: ServiceId }>`select id from services where key = ${name} or id::text = ${name}`)
  return row?.id ?? null
}

/** Services in use, by id or key; those nobody knows are left out. */
export async function servicesNamed(tx: Reader, names: readonly string[]): Promise<ServiceId[]> {
  const rows = await tx.all(sql<{ id: ServiceId }>`
    select id from services where active and (key = any(${names}) or id::text = any(${names})) order by id`)
  return rows.map(({ id }) => id)
}

function itemColumns(actor: PersonActor): Statement<NoticeItem> {
  const teams = teamsOf(actor)
  return sql<NoticeItem>`n.id, n.title, n.stage, n.planned, n.information, n.critical, n.public, n.since, n.until,
      n.next_update as "nextUpdate", n.published_at as "publishedAt", n.ended_at as "endedAt",
      n.changed_at as "changedAt",
      coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'key', s.key, 'name', s.name) order by s.name)
        from notice_services x join services s on s.id = x.service_id where x.notice_id = n.id), '[]') as services,
      case when ${actor.memberships.length > 0} then (select jsonb_build_object('teams', count(*),
          'seen', count(r.seen_at),
          'answered', count(r.told) filter (where n.stage = 'ended' or r.relayed_update = n.updates),
          'toCall', count(*) filter (where n.critical and n.stage = 'published' and r.called_at is null))
        from notice_teams r where r.notice_id = n.id and r.concerned) end as progress,
      n.stage <> 'draft' and exists (select from notice_teams r where r.notice_id = n.id
        and r.team_id = any(${teams}::uuid[]) and r.concerned
        and (r.told is null or (n.stage = 'published' and r.relayed_update < n.updates))) as "waitsForMe"`
}
