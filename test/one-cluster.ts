import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openCluster } from '../src/cluster/open-cluster.ts'
import { type Connection, openDatabase } from '../src/store/database.ts'
import { migrate } from '../src/store/migrate.ts'
import { sql } from '../src/store/sql.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The server of this run; its database `template` is migrated and cloned per file. */
    readonly server: Connection
  }
}

export const TEMPLATE = 'linje_template'

/**
 * One PostgreSQL for the whole run, with a template that is migrated once: our own, or the machine's when
 * LINJE_TEST_POSTGRES is set (`npm run test:postgres`; PostgreSQL 15 or newer).
 */
export default async function oneCluster(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'linje-test-'))
  const binaries = process.env['LINJE_TEST_POSTGRES'] === undefined ? {} : { binaries: machineBinaries() }
  const cluster = await openCluster({ dataDir: join(folder, 'postgres'), say: () => {}, ...binaries })
  const server = openDatabase(cluster.connection, { max: 1 })
  await server.run(sql`create database linje_template`)
  await server.close()
  const template = openDatabase({ ...cluster.connection, database: TEMPLATE }, { max: 1 })
  await migrate(template, join(import.meta.dirname, '../migrations'))
  await template.close()
  project.provide('server', cluster.connection)
  return async () => {
    await cluster.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The newest PostgreSQL that Debian's packages have put on this machine. */
function machineBinaries(): string {
  const root = '/usr/lib/postgresql'
  const [newest] = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : []
  if (newest === undefined || Number(newest) < 15) {
    throw new Error('no PostgreSQL 15 or newer on this machine: install one (Debian: apt install postgresql)')
  }
  return join(root, newest, 'bin')
}
