import type { Instant } from '../domain/id.ts'
import type { Reader } from './database.ts'
import { sql } from './sql.ts'

/** Letters of a past that is only told have left when they were due: none of those before `until` is ever sent. */
export function letPastLettersBeSent(tx: Reader, until: Instant): Promise<number> {
  return tx.run(sql`
    update letters set delivery = 'sent', sent_at = send_after
    where delivery = 'waiting' and send_after < ${until}`)
}
