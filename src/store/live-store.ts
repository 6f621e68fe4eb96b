import type { LostTo } from '../domain/case/confidential.ts'
import type { CaseNumber } from '../domain/id.ts'
import type { Reader } from './database.ts'
import { sql } from './sql.ts'

/** Channels of NOTIFY; what is sent arrives at every node when the transaction commits, or not at all. */
export const CASE_CHANNEL = 'linje_case'
export const MAIL_CHANNEL = 'linje_mail'
export const PEOPLE_CHANNEL = 'linje_people'
export const PRESENCE_CHANNEL = 'linje_presence'

/**
 * Tells every node that a case has a new version: number and version only, whoever may see it asks for the rest; and who
 * has just lost sight of it, so that her desk asks too and finds it gone.
 */
export async function announceCase(
  tx: Reader,
  number: CaseNumber,
  version: number,
  lostTo: LostTo = [],
): Promise<void> {
  const lost = lostTo === 'all-but-readers' ? lostTo : lostTo.join()
  await tx.run(sql`select pg_notify(${CASE_CHANNEL}, ${`${number}:${version}:${lost}`})`)
}

/** Tells every node that mail has come, or that a mail needs a person. */
export async function announceMail(tx: Reader): Promise<void> {
  await tx.run(sql`select pg_notify(${MAIL_CHANNEL}, '')`)
}

/** Tells every node to forget whom it knows: a session, a membership or a person has changed. */
export async function announcePeople(tx: Reader): Promise<void> {
  await tx.run(sql`select pg_notify(${PEOPLE_CHANNEL}, '')`)
}
