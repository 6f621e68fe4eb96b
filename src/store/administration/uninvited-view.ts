import type { Instant } from '../../domain/id.ts'
import type { Reader } from '../database.ts'
import type { KnownPerson } from '../person-view.ts'
import { type Statement, sql } from '../sql.ts'

export type Uninvited = Pick<KnownPerson, 'person' | 'email' | 'name'>

/** Active members of active teams who have no password, and were not invited since then. */
export function uninvited(since: Instant): Statement<unknown> {
  return sql`
    from people p
    where p.active and p.password_hash is null
      and exists (select from memberships m join teams t on t.id = m.team_id and t.active
        where m.person_id = p.id and m.active)
      and not exists (select from administration_log l
        where l.subject_id = p.id and l.kind = 'invitation' and l.at > ${since}::timestamptz)`
}

export function uninvitedView(tx: Reader, since: Instant): Promise<Uninvited[]> {
  return tx.all(sql<Uninvited>`select p.id as person, p.email, p.name ${uninvited(since)} order by p.name, p.id`)
}
