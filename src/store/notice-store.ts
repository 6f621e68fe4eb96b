import type { PersonActor } from '../domain/actor.ts'
import type { CaseNumber, Instant, NoticeId, PersonId, TeamId } from '../domain/id.ts'
import type { FirstLine, NoticeEvent } from '../domain/notice/event.ts'
import type { NoticeState } from '../domain/notice/state.ts'
import type { Reader } from './database.ts'
import { noticeReach } from './notice-reach.ts'
import { type Statement, sql } from './sql.ts'

/** What a notice says in words. */
export type NoticeWords = {
  readonly title: string
  readonly text: string
  readonly doing: string | null
  readonly internal: string | null
}

/** Who did something, and when; nobody where the clock did. */
export type By = { readonly person: PersonId | null; readonly at: Instant }

/** The notice, locked until the transaction ends; null where there is none that somebody may know of. */
export function lockNotice(tx: Reader, actor: PersonActor, notice: NoticeId): Promise<NoticeState | null> {
  return tx.maybe(sql<NoticeState>`${stateOf(notice)} and ${noticeReach(actor)} for update of n`)
}

/** The notice as rules read it; null where there is none. */
export function noticeState(tx: Reader, notice: NoticeId): Promise<NoticeState | null> {
  return tx.maybe(stateOf(notice))
}

/** Locks the information whose last day was over first, or null; what another node holds is its to end. */
export function lockNoticeRunOut(tx: Reader, now: Instant): Promise<NoticeState | null> {
  return tx.maybe(sql<NoticeState>`
    ${states} where n.stage = 'published' and n.information and n.until <= ${now}
    order by n.until, n.id limit 1 for update of n skip locked`)
}

/** The next notices by id, as rules read them. */
export function noticeStates(tx: Reader, after: string | null, limit: number): Promise<NoticeState[]> {
  const where = after === null ? sql`true` : sql`n.id > ${after}::uuid`
  return tx.all(sql<NoticeState>`${states} where ${where} order by n.id limit ${limit}`)
}

function stateOf(notice: NoticeId): Statement<NoticeState> {
  return sql<NoticeState>`${states} where n.id = ${notice}`
}

const states: Statement<NoticeState> = sql<NoticeState>`
    select n.id as notice, n.case_number as case, n.stage, n.planned, n.information, n.critical, n.public, n.since, n.until,
      n.next_update as "nextUpdate", n.updates, n.version,
      array(select s.service_id from notice_services s where s.notice_id = n.id order by s.service_id) as services,
      coalesce((select jsonb_agg(jsonb_build_object('team', t.team_id, 'agency', t.agency_id,
        'since', t.since_update, 'concerned', t.concerned, 'seen', t.seen_at is not null, 'called', t.called_at is not null,
        'relay', case when t.told then jsonb_build_object('told', true, 'how', t.how, 'update', t.relayed_update)
          when not t.told then jsonb_build_object('told', false, 'update', t.relayed_update) end) order by t.team_id)
        from notice_teams t where t.notice_id = n.id), '[]') as teams
    from notices n`

/** Keeps a draft whole, as it is now: new, or written anew. */
export async function saveDraft(
  tx: Reader,
  state: NoticeState,
  words: NoticeWords,
  { person, at, team }: By & { readonly team: TeamId },
): Promise<void> {
  const { notice, planned, information, critical, since, until, nextUpdate, version } = state
  await tx.run(sql`
    insert into notices (id, case_number, team_id, stage, planned, information, critical, public, title, text, doing, internal, since,
      until, next_update, updates, version, changed_at, changed_by)
    values (${notice}, ${state.case}, ${team}, 'draft', ${planned}, ${information}, ${critical}, ${state.public}, ${words.title},
      ${words.text}, ${words.doing}, ${words.internal}, ${since}, ${until}, ${nextUpdate}, 0, ${version}, ${at}, ${person})
    on conflict (id) do update set planned = excluded.planned, information = excluded.information, critical = excluded.critical, public = excluded.public,
      title = excluded.title, text = excluded.text, doing = excluded.doing, internal = excluded.internal,
      since = excluded.since, until = excluded.until, next_update = excluded.next_update, version = excluded.version,
      changed_at = excluded.changed_at, changed_by = excluded.changed_by`)
  await tx.run(sql`delete from notice_services where notice_id = ${notice}`)
  await tx.run(sql`delete from notice_teams where notice_id = ${notice}`)
  await saveWhom(tx, state)
}

/** Keeps what has become of a notice that is no draft any more, or stops being one. */
export async function saveCourse(tx: Reader, state: NoticeState, { person, at }: By): Promise<void> {
  await tx.run(sql`
    update notices set stage = ${state.stage}, until = ${state.until}, next_update = ${state.nextUpdate},
      updates = ${state.updates}, version = ${state.version}, changed_at = ${at}, changed_by = ${person},
      published_at = coalesce(published_at, ${at}::timestamptz),
      ended_at = case when ${state.stage} = 'ended' then coalesce(ended_at, ${at}::timestamptz) end
    where id = ${state.notice}`)
  await saveWhom(tx, state)
}

/** Services and 1st lines as it concerns them now. One that comes back has done nothing yet. */
async function saveWhom(tx: Reader, { notice, services, teams }: NoticeState): Promise<void> {
  const [ids, since] = [teams.map(({ team }) => team), teams.map(each => each.since)]
  await tx.run(sql`
    delete from notice_services where notice_id = ${notice} and service_id <> all(${services}::uuid[])`)
  await tx.run(sql`
    delete from notice_teams r using unnest(${ids}::uuid[], ${since}::integer[]) as t (team, since)
    where r.notice_id = ${notice} and r.team_id = t.team and r.since_update <> t.since`)
  await tx.run(sql`
    insert into notice_services (notice_id, service_id) select ${notice}, unnest(${services}::uuid[])
    on conflict do nothing`)
  await tx.run(sql`
    insert into notice_teams (notice_id, team_id, agency_id, since_update, concerned)
    select ${notice}, t.team, t.agency, t.since, t.concerned
    from unnest(${ids}::uuid[], ${teams.map(({ agency }) => agency)}::uuid[], ${since}::integer[],
      ${teams.map(({ concerned }) => concerned)}::boolean[]) as t (team, agency, since, concerned)
    on conflict (notice_id, team_id) do update set concerned = excluded.concerned
    where notice_teams.concerned <> excluded.concerned`)
}

/** A 1st line has read it. */
export async function saveSeen(tx: Reader, { notice, version }: NoticeState, team: TeamId, by: By): Promise<void> {
  await tx.run(sql`update notices set version = ${version} where id = ${notice}`)
  await tx.run(sql`update notice_teams set ${seen(by)} where notice_id = ${notice} and team_id = ${team}`)
}

/** A 1st line has told its end users, or has not and says why. */
export async function saveRelay(
  tx: Reader,
  { notice, version, updates }: NoticeState,
  { team, how, note }: { readonly team: TeamId; readonly how: string | null; readonly note: string | null },
  by: By,
): Promise<void> {
  await tx.run(sql`update notices set version = ${version} where id = ${notice}`)
  await tx.run(sql`
    update notice_teams set ${seen(by)}, told = ${how !== null}, how = ${how}, note = ${note}, relayed_at = ${by.at},
      relayed_by = ${by.person}, relayed_update = ${updates}
    where notice_id = ${notice} and team_id = ${team}`)
}

/** The 2nd line has told a 1st line on the phone. */
export async function saveCall(tx: Reader, { notice, version }: NoticeState, team: TeamId, by: By): Promise<void> {
  await tx.run(sql`update notices set version = ${version} where id = ${notice}`)
  await tx.run(sql`
    update notice_teams set called_at = ${by.at}, called_by = ${by.person}
    where notice_id = ${notice} and team_id = ${team}`)
}

function seen({ person, at }: By): Statement<unknown> {
  return sql`seen_at = coalesce(seen_at, ${at}::timestamptz), seen_by = coalesce(seen_by, ${person}::uuid)`
}

/** Throws a draft away. */
export async function deleteDraft(tx: Reader, notice: NoticeId): Promise<void> {
  await tx.run(sql`delete from notices where id = ${notice} and stage = 'draft'`)
}

/** Adds to what happened. */
export async function appendNoticeEvent(
  tx: Reader,
  { notice, version }: NoticeState,
  event: NoticeEvent,
  { person, at }: By,
): Promise<void> {
  await tx.run(sql`
    insert into notice_events (notice_id, version, at, actor_id, type, body)
    values (${notice}, ${version}, ${at}, ${person}, ${event.type}, ${JSON.stringify(event)}::jsonb)`)
}

/** Adds to what was told. */
export async function appendUpdate(
  tx: Reader,
  state: NoticeState,
  update: {
    readonly id: string
    readonly kind: 'published' | 'updated' | 'ended'
    readonly text: string | null
    readonly internal: string | null
  },
  { person, at }: By,
): Promise<void> {
  const { id, kind, text, internal } = update
  await tx.run(sql`
    insert into notice_updates (id, notice_id, place, kind, text, internal, next_update, at, by_id)
    values (${id}, ${state.notice}, ${state.updates}, ${kind}, ${text}, ${internal}, ${state.nextUpdate}, ${at},
      ${person})`)
}

/** 1st lines in use, by id or key; those nobody knows are left out. */
export function firstLinesNamed(tx: Reader, names: readonly string[]): Promise<FirstLine[]> {
  return tx.all(sql<FirstLine>`
    select id as team, agency_id as agency from teams
    where line = 'first' and active and (key = any(${names}) or id::text = any(${names})) order by id`)
}

/** A case is about the same trouble, or is not after all; false where it was so already. */
export async function attachCase(tx: Reader, notice: NoticeId, number: CaseNumber, by: By): Promise<boolean> {
  const count = await tx.run(sql`
    insert into notice_cases (notice_id, case_number, at, by_id) values (${notice}, ${number}, ${by.at}, ${by.person})
    on conflict do nothing`)
  return count === 1
}

/** Takes an attached case away again; false where it was not attached. */
export async function detachCase(tx: Reader, notice: NoticeId, number: CaseNumber): Promise<boolean> {
  return (await tx.run(sql`delete from notice_cases where notice_id = ${notice} and case_number = ${number}`)) === 1
}
