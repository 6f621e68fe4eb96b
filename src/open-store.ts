import { join } from 'node:path'
import { openCluster } from './cluster/open-cluster.ts'
import type { Config } from './config.ts'
import { makeDataFolder } from './data-folder.ts'
import { folders } from './folders.ts'
import { say } from './log.ts'
import { type Database, openDatabase } from './store/database.ts'
import { migrate } from './store/migrate.ts'

/** Enough for two cores: more connections only wait for each other. */
const CONNECTIONS = 12

export type OpenStore = { readonly database: Database; readonly close: () => Promise<void> }

/** Starts or joins PostgreSQL and brings the tables up to date. */
export async function openStore(config: Config): Promise<OpenStore> {
  const cluster = config.databaseUrl === null ? await ownCluster(config.dataFolder) : null
  const connection = cluster?.connection ?? { connectionString: config.databaseUrl ?? '' }
  const database = openDatabase(connection, { max: CONNECTIONS })
  const close = async () => {
    await database.close()
    await cluster?.stop()
  }
  try {
    const applied = await migrate(database, folders.migrations)
    if (applied.length > 0) say('the tables are up to date', { applied: applied.length })
    return { database, close }
  } catch (error) {
    await close()
    throw error
  }
}

function ownCluster(dataFolder: string) {
  makeDataFolder(dataFolder)
  say('opening PostgreSQL', { folder: dataFolder })
  return openCluster({ dataDir: join(dataFolder, 'postgres'), say })
}
