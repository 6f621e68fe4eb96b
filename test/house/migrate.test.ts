import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { folders } from '../../src/folders.ts'
import { migrate, SchemaFault } from '../../src/store/migrate.ts'
import { sql } from '../../src/store/sql.ts'
import { testDatabase } from '../postgres.ts'

const { database } = await testDatabase()
const tables = sql<{ name: string }>`
  select tablename as name from pg_tables where schemaname = 'public' and tablename in ('roots', 'leaves') order by 1`

/** The real migrations' names are known to the template, so ours stand beside them. */
function folder(files: Readonly<Record<string, string>>): string {
  const path = mkdtempSync(join(tmpdir(), 'linje-migrations-'))
  onTestFinished(() => rmSync(path, { recursive: true }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text)
  return path
}

const roots = { '0001-roots.sql': 'create table roots (n int); insert into roots values (1);' }
const leaves = { '0002-leaves.sql': 'create table leaves (n int);' }

async function anew(): Promise<void> {
  await database.script('drop table if exists roots; drop table if exists leaves; truncate migrations')
}

test('the real migrations have been applied, and applying them again changes nothing', async () => {
  expect(await migrate(database, folders.migrations)).toEqual([])
})

test('files are applied in order, once, also when two programs begin together; other files are let be', async () => {
  await anew()
  const both = folder({ ...leaves, ...roots, 'README.md': 'not SQL' })
  const done = await Promise.all([migrate(database, both), migrate(database, both)])
  expect(done.flat()).toEqual(['0001-roots.sql', '0002-leaves.sql'])
  expect(await database.all(tables)).toEqual([{ name: 'leaves' }, { name: 'roots' }])
})

test('a file that fails takes everything of that start with it', async () => {
  await anew()
  const broken = folder({ ...roots, '0002-leaves.sql': 'create table leaves (n int); select * from nowhere' })
  await expect(migrate(database, broken)).rejects.toThrow('nowhere')
  expect(await database.all(tables)).toEqual([])
  expect(await migrate(database, folder({ ...roots, ...leaves }))).toHaveLength(2)
})

test('an applied file that was changed is refused by name, and so is a database of a newer Linje', async () => {
  await anew()
  await migrate(database, folder({ ...roots, ...leaves }))
  const changed = folder({ ...roots, '0002-leaves.sql': 'create table leaves (n bigint);' })
  await expect(migrate(database, changed)).rejects.toThrow(SchemaFault)
  await expect(migrate(database, changed)).rejects.toThrow('migrations/0002-leaves.sql was changed')
  await expect(migrate(database, folder(roots))).rejects.toThrow('start the newer Linje')
})
