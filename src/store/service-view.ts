import type { ServiceId, TeamId } from '../domain/id.ts'
import type { Reader } from './database.ts'
import { sql } from './sql.ts'

/** A service as the post room sees it. */
export type MailService = {
  readonly id: ServiceId
  readonly name: string
  readonly secondLine: TeamId
  readonly delegatesPublic: boolean
}

/** Every service that is offered, in the order in which mail to this team is about them when it names none: its own, in production. */
export function servicesFor(tx: Reader, team: TeamId): Promise<readonly MailService[]> {
  return tx.all(sql<MailService>`
    select id, name, team_id as "secondLine", delegates_public as "delegatesPublic" from services where active
    order by state = 'production' desc, team_id = ${team} desc, id`)
}

/** The routine that the service's cases follow which users report; null where it has none of its own. */
export async function routineOfService(tx: Reader, service: ServiceId): Promise<string | null> {
  const row = await tx.maybe(sql<{ routine: string | null }>`
    select routine_key as routine from services where id = ${service}`)
  return row?.routine ?? null
}
