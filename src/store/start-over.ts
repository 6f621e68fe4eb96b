import type { Database } from './database.ts'
import { migrate } from './migrate.ts'

/** Takes everything away, the log included, and builds the tables anew; what was there is gone for good. */
export async function startOver(database: Database, migrations: string): Promise<void> {
  await database.transaction(tx => tx.script('drop schema public cascade; create schema public'))
  await migrate(database, migrations)
}
