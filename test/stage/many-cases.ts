import type { Database } from '../../src/store/database.ts'
import { sql } from '../../src/store/sql.ts'

/** Writes as many rows more like one case's, with numbers of their own from `first` on and titles by them. */
export async function manyLike(database: Database, number: number, first: number, count: number): Promise<void> {
  await database.run(sql`
    insert into cases
    select (jsonb_populate_record(c, jsonb_build_object('number', n, 'title', 'Sak nummer ' || n))).*
    from cases c, generate_series(${first}::int, ${first + count - 1}::int) n where c.number = ${number}`)
  await database.run(sql`select setval('case_numbers', ${first + count})`)
}
