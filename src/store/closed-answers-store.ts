import type { ClosedAnswers } from '../domain/case/after-closing.ts'
import type { CaseNumber, PersonId, TeamId } from '../domain/id.ts'
import type { Reader } from './database.ts'
import { sql } from './sql.ts'

/** What a team wants the answers to its closed cases to become. */
export async function wantedAfterClosing(tx: Reader, team: TeamId): Promise<ClosedAnswers> {
  return (await tx.one(sql<{ wanted: ClosedAnswers }>`select closed_answers as wanted from teams where id = ${team}`))
    .wanted
}

export async function setAfterClosing(tx: Reader, team: TeamId, wanted: ClosedAnswers): Promise<void> {
  await tx.run(sql`update teams set closed_answers = ${wanted} where id = ${team}`)
}

/** The last of her cases that a closed one goes on in and that is not closed itself; null where there is none. */
export async function followUpOf(tx: Reader, closed: CaseNumber, requester: PersonId): Promise<CaseNumber | null> {
  const row = await tx.maybe(sql<{ number: CaseNumber }>`
    select k.number from cases c join cases k on k.number = any(c.links)
    where c.number = ${closed} and k.number > c.number and k.status <> 'closed' and k.requester_id = ${requester}
    order by k.number desc limit 1`)
  return row?.number ?? null
}
