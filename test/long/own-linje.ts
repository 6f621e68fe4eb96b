import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { Settings } from '../../bench/program.ts'
import { socketFolderOf } from '../../src/cluster/socket-folder.ts'
import { type Database, openDatabase } from '../../src/store/database.ts'
import { type Killable, openKillable } from './killable.ts'

/** The mailbox of the example's 1st line in Nordvik. */
export const nordvikBox = 'brukerstotte@nordvik.linje.example'

export type OwnLinje = Killable & {
  /** A look into its database, which may be away for a while after a kill. */
  readonly database: Database
  /** Where its PostgreSQL lies. */
  readonly dataDir: string
  /** What lets a program of this person in. */
  readonly keyOf: (email: string) => Promise<{ readonly authorization: string }>
}

/** A Linje of a test's own with the example in it and a PostgreSQL of its own; ended after the file. */
export async function openOwnLinje(settings: Settings = {}): Promise<OwnLinje> {
  const killable = await openKillable(settings)
  const dataDir = join(killable.folder, 'postgres')
  const database = openDatabase({ host: socketFolderOf(dataDir), user: 'linje', database: 'postgres' }, { max: 1 })
  afterAll(() => database.close().catch(() => {}))
  return {
    ...killable,
    database,
    dataDir,
    keyOf: async email => ({ authorization: `Bearer ${(await killable.run(['token', email])).gave.trim()}` }),
  }
}
