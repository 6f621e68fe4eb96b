import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Database, Reader } from './database.ts'
import { sql } from './sql.ts'

/** Why the database and this program do not belong together; says what to do. */
export class SchemaFault extends Error {}

/** The same number for every node, so that only one migrates at a time. */
const LOCK = 7_014_583

/**
 * Brings the schema up to the files of `folder` (`0001-name.sql`, plain SQL), in order, all in one transaction, and
 * says which were applied. Throws SchemaFault when an applied file has been changed since, or when the database knows
 * files this program does not: it was written by a newer one.
 */
export async function migrate(database: Database, folder: string): Promise<readonly string[]> {
  const files = migrationFiles(folder)
  return database.transaction(async tx => {
    await tx.run(sql`select pg_advisory_xact_lock(${LOCK})`)
    await tx.run(sql`
      create table if not exists migrations (name text primary key, checksum text not null, applied_at timestamptz not null)`)
    const applied = await tx.all(sql<{ name: string; checksum: string }>`select name, checksum from migrations`)
    refuseStrangers(applied, files)
    const known = new Map(applied.map(({ name, checksum }) => [name, checksum]))
    const fresh = files.filter(file => !known.has(file.name))
    for (const file of fresh) await apply(tx, file)
    return fresh.map(file => file.name)
  })
}

type MigrationFile = { readonly name: string; readonly text: string; readonly checksum: string }

function migrationFiles(folder: string): readonly MigrationFile[] {
  return readdirSync(folder)
    .filter(name => /^\d{4}-[a-z0-9-]+\.sql$/.test(name))
    .sort()
    .map(name => {
      const text = readFileSync(join(folder, name), 'utf8')
      return { name, text, checksum: createHash('sha256').update(text).digest('hex') }
    })
}

function refuseStrangers(
  applied: readonly { readonly name: string; readonly checksum: string }[],
  files: readonly MigrationFile[],
): void {
  for (const { name, checksum } of applied) {
    const file = files.find(each => each.name === name)
    if (file === undefined) {
      throw new SchemaFault(`the database has ${name}, which this Linje does not know: start the newer Linje instead`)
    }
    if (file.checksum !== checksum) {
      throw new SchemaFault(`migrations/${name} was changed after it was applied: restore it, and write a new file`)
    }
  }
}

async function apply(tx: Reader, file: MigrationFile): Promise<void> {
  await tx.script(file.text)
  await tx.run(sql`insert into migrations values (${file.name}, ${file.checksum}, now())`)
}
