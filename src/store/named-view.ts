import type { Unknown } from '../domain/refusal.ts'
import type { CaseConditions } from './case-query.ts'
import type { Reader } from './database.ts'
import { type Statement, sql } from './sql.ts'

/** What a list is narrowed by that nobody bears the name of, or null. */
export async function unknownName(tx: Reader, query: CaseConditions): Promise<Unknown | null> {
  const team = query.team === 'mine' ? null : query.team
  const row = await tx.one(sql<{ what: Unknown | null }>`
    select case
      when ${nobody(sql`teams`, team)} or ${nobody(sql`teams`, query.ownerTeam)}
        or ${nobody(sql`teams`, query.move?.by ?? null)} or ${nobody(sql`teams`, query.move?.to ?? null)} then 'team'
      when ${nobody(sql`agencies`, query.agency)} then 'agency'
      when ${nobody(sql`services`, query.service)} then 'service'
      when ${nobody(sql`suppliers`, query.supplier)} or ${nobody(sql`suppliers`, query.waitingSupplier)} then 'supplier' end as what`)
  return row.what
}

function nobody(table: Statement<unknown>, name: string | null): Statement<unknown> {
  return sql`(${name}::text is not null
    and not exists (select from ${table} where key = ${name} or id::text = ${name}))`
}
