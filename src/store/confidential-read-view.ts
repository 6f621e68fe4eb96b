import type { ConfidentialRead } from '../contract/confidential-read.ts'
import type { CaseNumber } from '../domain/id.ts'
import type { Reader } from './database.ts'
import { sql } from './sql.ts'

/** A page of who has read a case while it was confidential, the latest first, before a place of the log. */
export function readsOf(
  tx: Reader,
  number: CaseNumber,
  before: number | null,
  limit: number,
): Promise<ConfidentialRead[]> {
  return tx.all(sql<ConfidentialRead>`
    select r.place::float8 as place, r.at, p.name as who, r.door, f.name as file,
      case when r.attachment_id is not null then 'file' when r.letter_id is not null then 'letter'
        when r.mail_id is not null then 'mail' when r.found then 'found' else 'case' end as what
    from confidential_reads r join people p on p.id = r.person_id left join attachments f on f.id = r.attachment_id
    where r.case_number = ${number} ${before === null ? sql`` : sql`and r.place < ${before}::bigint`}
    order by r.case_number desc, r.place desc limit ${limit}`)
}
