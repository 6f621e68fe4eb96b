import { createHash } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { postgresBinaries } from './binaries.ts'
import { ensureCluster } from './new-cluster.ts'
import { isReady, type Lifeline, livingPostmaster, startPostmaster } from './postmaster.ts'

export type Cluster = {
  readonly connection: { readonly host: string; readonly user: string; readonly database: string }
  /** Shuts the server down if it was started here; a server that another program started is left alone. */
  readonly stop: () => Promise<void>
}

export type ClusterOptions = {
  readonly dataDir: string
  readonly say: (line: string) => void
  /** Folder with `postgres` and `initdb`; standard: our own out of npm. */
  readonly binaries?: string
}

/** Long enough for the children of a killed server to let go of its memory. */
const PATIENCE_MS = 10_000
const WATCH_MS = 250

/**
 * Opens the PostgreSQL of a data folder: makes the folder if there is none, uses the server that already runs there,
 * or starts one that ends with this program. A server that dies meanwhile is started again.
 */
export async function openCluster(options: ClusterOptions): Promise<Cluster> {
  const dataDir = resolve(options.dataDir)
  const socketDir = socketFolder(dataDir)
  const connection = { host: socketDir, user: 'linje', database: 'postgres' }
  if (livingPostmaster(dataDir) !== null && (await readySoon(dataDir))) {
    return { connection, stop: async () => {} }
  }
  const binaries = options.binaries ?? postgresBinaries()
  mkdirSync(dirname(dataDir), { recursive: true, mode: 0o700 })
  if (ensureCluster(binaries, dataDir)) options.say('made a new database')
  let lifeline = await started(binaries, dataDir, socketDir)
  let restarting = false
  const watch = setInterval(async () => {
    if (livingPostmaster(dataDir) !== null || restarting) return
    restarting = true
    options.say('PostgreSQL has died: starting it again')
    await lifeline.release()
    lifeline = await started(binaries, dataDir, socketDir)
    restarting = false
  }, WATCH_MS)
  watch.unref()
  return {
    connection,
    async stop() {
      clearInterval(watch)
      await lifeline.release()
    },
  }
}

/** Starts a server and waits until it answers; one that ends at once is tried again for a while. */
async function started(binaries: string, dataDir: string, socketDir: string): Promise<Lifeline> {
  mkdirSync(socketDir, { recursive: true, mode: 0o700 })
  const until = Date.now() + PATIENCE_MS
  for (;;) {
    // Named a dead or a foreign process; PostgreSQL would refuse to start beside it.
    if (livingPostmaster(dataDir) === null) rmSync(join(dataDir, 'postmaster.pid'), { force: true })
    const lifeline = startPostmaster(binaries, dataDir, socketDir)
    if (await readySoon(dataDir)) return lifeline
    await lifeline.release()
    if (Date.now() > until) throw new Error(`PostgreSQL does not start on ${dataDir}: see the log files in it`)
  }
}

/** Waits while the server comes up; false once it is clear that it does not. */
async function readySoon(dataDir: string): Promise<boolean> {
  const until = Date.now() + PATIENCE_MS
  const given = Date.now() + 300
  while (Date.now() < until) {
    if (isReady(dataDir)) return true
    if (Date.now() > given && livingPostmaster(dataDir) === null) return false
    await sleep(10)
  }
  return false
}

/** A socket's path holds 107 bytes at most (unix(7)), so it lies in the temporary folder under a short name. */
function socketFolder(dataDir: string): string {
  const folder = join(tmpdir(), `linje-${createHash('sha256').update(dataDir).digest('hex').slice(0, 12)}`)
  return Buffer.byteLength(`${folder}/.s.PGSQL.5432`) <= 107
    ? folder
    : join('/tmp', folder.split('/').at(-1) ?? 'linje')
}
