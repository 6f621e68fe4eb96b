import type { Database } from '../../src/store/database.ts'
import { sql } from '../../src/store/sql.ts'

/** Tables of who came in, and what is kept of a reckoning: asking itself may fill them. */
const BESIDE = ['api_tokens', 'sessions', 'sign_in_attempts', 'walks', 'case_walks']

/**
 * What every other table holds: a number of rows, and where each stands and by which transaction it was written. Each
 * write puts a row somewhere else, so the same twice means that nothing was. What the rows say is not read, which would
 * take five times as long.
 */
export async function databaseDigest(database: Database): Promise<Readonly<Record<string, string>>> {
  const tables = await database.all(sql<{ name: string }>`
    select tablename as name from pg_tables
    where schemaname = current_schema() and tablename <> all(${BESIDE}::text[]) order by 1`)
  const texts = tables.map(
    ({ name }) =>
      `select '${name}' as name, concat(count(*), ' ', sum(hashtextextended(concat(ctid, xmin), 0))) as digest from "${name}"`,
  )
  const rows = await database.all<{ name: string; digest: string }>({ parts: [texts.join(' union all ')], values: [] })
  return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]))
}
