import { randomBytes } from 'node:crypto'
import { afterAll, inject } from 'vitest'
import { type Connection, type Database, openDatabase } from '../src/store/database.ts'
import { sql } from '../src/store/sql.ts'

/** A database of a file's own, as every migration has left it. */
export type TestDatabase = { readonly database: Database; readonly connection: Connection }

/** Clones the migrated template; what was opened is closed and dropped after the file. */
export async function testDatabase(max = 8): Promise<TestDatabase> {
  const server = inject('server')
  const name = `test_${randomBytes(6).toString('hex')}`
  const admin = openDatabase(server, { max: 1 })
  // Two files that start together would copy the template at once, which PostgreSQL refuses.
  await admin.run(sql`select pg_advisory_lock(1)`)
  await admin.script(`create database ${name} template ${inject('template')}`)
  await admin.run(sql`select pg_advisory_unlock(1)`)
  const connection = { ...server, database: name }
  const database = openDatabase(connection, { max })
  afterAll(async () => {
    await database.close()
    await admin.script(`drop database ${name} with (force)`)
    await admin.close()
  })
  return { database, connection }
}
