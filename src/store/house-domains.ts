import type { Reader } from './database.ts'
import { sql } from './sql.ts'

/**
 * The mail domains that are ours: those of the agencies in use, and of the mailboxes of their teams. Those of people are
 * not: one colleague with an address at a public provider would make all of it ours.
 */
export async function houseDomains(tx: Reader): Promise<readonly string[]> {
  const rows = await tx.all(sql<{ domain: string }>`
    select mail_domain as domain from agencies where active
    union select lower(split_part(mailbox, '@', 2)) from teams where active`)
  return rows.map(({ domain }) => domain)
}
