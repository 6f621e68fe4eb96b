import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openCluster } from '../src/cluster/open-cluster.ts'
import { type Connection, type Database, openDatabase } from '../src/store/database.ts'
import { runLinje, type Settings } from './program.ts'
import { progress } from './progress.ts'

/** A data folder of the bench's own with a PostgreSQL that runs, gone when the bench is over. */
export type Stand = {
  readonly folder: string
  readonly connection: Connection
  readonly database: Database
  readonly postgres: number
  /** Runs a command of Linje to its end; what it printed. */
  readonly command: (...words: readonly string[]) => Promise<string>
  /** Stops PostgreSQL; the folder stays for a start that brings its own. */
  readonly stop: () => Promise<void>
}

/** Does something on a stand, and takes the stand away however that ends. */
export async function onStand<Value>(work: (stand: Stand) => Promise<Value>): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'linje-bench-'))
  try {
    const dataDir = join(folder, 'postgres')
    const cluster = await openCluster({ dataDir, say: progress })
    const database = openDatabase(cluster.connection, { max: 2 })
    const stop = async () => {
      await database.close()
      await cluster.stop()
    }
    let stopped = false
    const stopOnce = async () => {
      if (!stopped) await stop()
      stopped = true
    }
    try {
      return await work({
        folder,
        connection: cluster.connection,
        database,
        postgres: Number(readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[0]),
        command: (...words) => runLinje(words, settingsOf(folder)),
        stop: stopOnce,
      })
    } finally {
      await stopOnce()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Where a program on the stand has its data: a desk of its own, and no example. */
export function settingsOf(folder: string): Settings {
  return { LINJE_DATA: folder, LINJE_EXAMPLE: 'off' }
}
