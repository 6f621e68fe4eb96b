import type { PersonId, TeamId } from '../domain/id.ts'
import type { Reader } from './database.ts'
import { sql } from './sql.ts'

/** Every team in which one of these people is an active member. */
export async function teamsOfPeople(tx: Reader, people: readonly PersonId[]): Promise<readonly TeamId[]> {
  const rows = await tx.all(sql<{ team: TeamId }>`
    select distinct m.team_id as team from memberships m join people p on p.id = m.person_id
    where m.person_id = any(${people}::uuid[]) and m.active and p.active`)
  return rows.map(({ team }) => team)
}
