import type { Database, Reader } from '../../src/store/database.ts'
import { sql } from '../../src/store/sql.ts'

/**
 * Writes very many rows as a restore does: without triggers and foreign keys, and the indexes that no constraint needs
 * are made at the end. Takes as long as it takes.
 */
export async function withoutIndexes(
  database: Database,
  tables: readonly string[],
  write: (tx: Reader) => Promise<void>,
): Promise<void> {
  await database.transaction(async tx => {
    await tx.script(`set local statement_timeout = 0; set local session_replication_role = replica;
      set local maintenance_work_mem = '512MB'; set local synchronous_commit = off`)
    const indexes = await tx.all(sql<{ name: string; statement: string }>`
      select indexname as name, indexdef as statement from pg_indexes where schemaname = 'public'
        and tablename = any(${tables}::text[]) and indexname not in (select conname from pg_constraint)`)
    for (const { name } of indexes) await tx.script(`drop index ${name}`)
    await write(tx)
    for (const { statement } of indexes) await tx.script(statement)
  })
  await database.transaction(async tx => {
    await tx.script(`set local statement_timeout = 0; ${tables.map(table => `analyze ${table};`).join(' ')}`)
  })
}
