import { chmodSync, mkdirSync, readFileSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { postgresBinaries } from './binaries.ts'
import { ensureCluster } from './new-cluster.ts'
import { type Lifeline, livingServer, PORT, startLog, startPostmaster } from './postmaster.ts'
import { ensureSocketFolder, leaveSocketFolder, socketFolderOf } from './socket-folder.ts'
import type { Standing } from './standing.ts'
import { standingFor } from './unprivileged.ts'

export type Cluster = {
  readonly connection: {
    readonly host: string
    readonly port: number
    readonly user: string
    readonly database: string
  }
  /** Shuts the server down if it was started here; a server that another program started is left alone. */
  readonly stop: () => Promise<void>
}

export type ClusterOptions = {
  readonly dataDir: string
  readonly say: (line: string) => void
  /** Folder with `postgres` and `initdb`; standard: our own out of npm. */
  readonly binaries?: string
  /** How long a server may take; standard: long enough for a killed server's children to let go of its memory. */
  readonly patienceMs?: number
}

const LOOK_MS = 20
const WATCH_MS = 200

/**
 * Opens the PostgreSQL of a data folder: makes the folder if there is none, uses the server that already runs there,
 * or starts one that ends with this program. Whoever started it: when it dies meanwhile, it is started again, on the
 * same socket.
 */
export async function openCluster(options: ClusterOptions): Promise<Cluster> {
  const { binaries = postgresBinaries(), say, patienceMs = 10_000 } = options
  const standing = standingFor({ binaries, dataDir: settled(options.dataDir), say })
  if (ensureCluster(standing)) say('made a new database')
  // A copy that was brought back may have lost it, and PostgreSQL starts on no folder that others can read.
  chmodSync(standing.dataDir, 0o700)
  const socketFolder = livingServer(standing.dataDir)?.socketFolder ?? socketFolderOf(standing.dataDir)
  let lifeline = await running(standing, socketFolder, patienceMs)
  const stopping = new AbortController()
  const watched = watch()
  return {
    connection: { host: socketFolder, port: PORT, user: 'linje', database: 'postgres' },
    async stop() {
      stopping.abort()
      await watched
      if (lifeline === null) return
      await lifeline.release()
      leaveSocketFolder(socketFolder)
    },
  }

  async function watch(): Promise<void> {
    while (!stopping.signal.aborted) {
      await sleep(WATCH_MS, null, { ref: false, signal: stopping.signal }).catch(() => {})
      if (stopping.signal.aborted || livingServer(standing.dataDir) !== null) continue
      say('PostgreSQL has gone: starting it again')
      await lifeline?.release()
      lifeline = await running(standing, socketFolder, patienceMs).catch(error => {
        say(String(error))
        return null
      })
    }
  }
}

/** Waits for a server that takes connections, and starts one if there is none; null when it is somebody else's. */
async function running(standing: Standing, socketFolder: string, patienceMs: number): Promise<Lifeline | null> {
  const until = Date.now() + patienceMs
  let lifeline: Lifeline | null = null
  while (Date.now() < until) {
    const server = livingServer(standing.dataDir)
    if (server?.ready) return lifeline?.hasEnded() ? null : lifeline
    if (server === null && lifeline?.hasEnded() !== false) {
      ensureSocketFolder(socketFolder, standing.owner)
      lifeline = startPostmaster(standing, socketFolder)
    }
    await sleep(LOOK_MS)
  }
  await lifeline?.release()
  throw new Error(`PostgreSQL does not start on ${standing.dataDir}: ${lastWords(standing.dataDir)}`)
}

function lastWords(dataDir: string): string {
  try {
    return readFileSync(startLog(dataDir), 'utf8').trim() || `see ${dataDir}/log`
  } catch {
    return `see ${dataDir}/log`
  }
}

/** One name for one folder, whichever way it is reached: other programs of ours look for its server by this name. */
function settled(dataDir: string): string {
  const path = resolve(dataDir)
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  return join(realpathSync(dirname(path)), basename(path))
}
