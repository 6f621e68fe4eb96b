import type { Start } from '../../contract/administration-start.ts'
import type { Instant } from '../../domain/id.ts'
import type { Reader } from '../database.ts'
import { sql } from '../sql.ts'
import { uncovered } from './coverage-store.ts'
import { uninvited } from './uninvited-view.ts'

/** What there is, counted; nothing is remembered of how far somebody came. */
export type Found = Pick<Start, 'thin' | 'uncovered' | 'uninvited'> & {
  readonly agencies: number
  readonly secondLines: number
  readonly services: number
  /** Active people in active teams, each of them once. */
  readonly members: number
  /** Active teams without anybody. */
  readonly empty: number
  /** Whether the latest letter that was tried was taken. */
  readonly mailTaken: boolean
  /** Active teams whose address no mail has come to and that is not fetched well either. */
  readonly silent: number
  /** Active teams. */
  readonly teams: number
}

/** Teams that are told of by name; more than these are not looked through one by one. */
const MOST = 50

/** `inUse`: since when a service that has been asked about is in use. `invited`: since when an invitation works. */
export function startView(
  tx: Reader,
  { inUse, invited }: { readonly inUse: Instant; readonly invited: Instant },
): Promise<Found> {
  return tx.one(sql<Found>`
    with staffed as (
      select t.id, t.name, t.line,
        (select count(*) from memberships m join people p on p.id = m.person_id and p.active
         where m.team_id = t.id and m.active) as members
      from teams t where t.active
    )
    select
      (select count(*) from agencies where active) as agencies,
      (select count(*) from staffed where line = 'second') as "secondLines",
      (select count(*) from services where active) as services,
      (select count(distinct m.person_id) from memberships m join people p on p.id = m.person_id and p.active
        where m.active and m.team_id in (select id from staffed)) as members,
      (select count(*) from staffed where members = 0) as empty,
      coalesce((select (after->>'accepted')::boolean from administration_log where kind = 'test-mail'
        order by id desc limit 1), false) as "mailTaken",
      (select coalesce(jsonb_agg(jsonb_build_object('team', id, 'name', name, 'members', members) order by name, id), '[]')
       from (select * from staffed where members = 0 or (line = 'first' and members < 2) order by name, id limit ${MOST}) t
      ) as thin,
      ${uncovered(inUse, MOST)} as uncovered,
      (select count(*) ${uninvited(invited)}) as uninvited,
      (select count(*) from staffed) as teams,
      (select count(*) from staffed
       where not exists (select from mails where team_id = staffed.id)
         and not exists (select from imap_mailboxes m
           where m.team_id = staffed.id and m.looked_at is not null and m.fault is null)) as silent`)
}
