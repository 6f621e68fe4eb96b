import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openCluster } from '../src/cluster/open-cluster.ts'
import { type Connection, openDatabase, type Reader } from '../src/store/database.ts'
import { migrate } from '../src/store/migrate.ts'
import { sql } from '../src/store/sql.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The server of this run. */
    readonly server: Connection
    /** The name of its migrated database, which each file clones. */
    readonly template: string
  }
}

/**
 * One PostgreSQL for the whole run, with a template that is migrated once: our own, or with LINJE_TEST_POSTGRES_BIN
 * one started from that folder (`newest`: the newest of Debian's), or the server at LINJE_TEST_DATABASE_URL.
 */
export default async function oneCluster(project: TestProject): Promise<() => Promise<void>> {
  const { connection, stop } = await openServer()
  // A server that outlives the run may hold the template of another run.
  const template = `linje_template_${randomBytes(4).toString('hex')}`
  const server = openDatabase(connection, { max: 1 })
  await refuseOld(server)
  await server.script(`create database ${template}`)
  const database = openDatabase({ ...connection, database: template }, { max: 1 })
  await migrate(database, join(import.meta.dirname, '../migrations'))
  await database.close()
  project.provide('server', connection)
  project.provide('template', template)
  return async () => {
    await server.script(`drop database ${template} with (force)`)
    await server.close()
    await stop()
  }
}

type Server = { readonly connection: Connection; readonly stop: () => Promise<void> }

async function openServer(): Promise<Server> {
  const url = process.env['LINJE_TEST_DATABASE_URL']
  if (url !== undefined) return { connection: connectionOf(new URL(url)), stop: async () => {} }
  const folder = mkdtempSync(join(tmpdir(), 'linje-test-'))
  const given = process.env['LINJE_TEST_POSTGRES_BIN']
  const binaries = given === undefined ? {} : { binaries: given === 'newest' ? newestBinaries() : given }
  const cluster = await openCluster({ dataDir: join(folder, 'postgres'), say: () => {}, ...binaries })
  const stop = async () => {
    await cluster.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { connection: cluster.connection, stop }
}

/** Taken apart, for the tests put other databases' names in its place. */
function connectionOf(url: URL): Connection {
  return {
    host: url.searchParams.get('host') ?? url.hostname,
    ...(url.port === '' ? {} : { port: Number(url.port) }),
    user: decodeURIComponent(url.username),
    ...(url.password === '' ? {} : { password: decodeURIComponent(url.password) }),
    database: url.pathname.slice(1) || 'postgres',
  }
}

/** The newest PostgreSQL that Debian's packages have put on this machine. */
function newestBinaries(): string {
  const root = '/usr/lib/postgresql'
  const [newest] = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : []
  if (newest === undefined) {
    throw new Error('no PostgreSQL on this machine: install one (Debian: apt install postgresql)')
  }
  return join(root, newest, 'bin')
}

async function refuseOld(server: Reader): Promise<void> {
  const { version } = await server.one(
    sql<{ version: number }>`select current_setting('server_version_num')::int as version`,
  )
  if (version < 150_000) throw new Error(`PostgreSQL 15 or newer is needed, and this one says ${version}`)
}
