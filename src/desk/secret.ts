import { randomBytes } from 'node:crypto'
import type { Database } from '../store/database.ts'
import { keepSetting } from '../store/settings-store.ts'

/** The installation's secret: made at the first start, the same for every node on this database ever after. */
export async function installationSecret(database: Database): Promise<Uint8Array> {
  return Buffer.from(await keepSetting(database, 'secret', randomBytes(32).toString('base64')), 'base64')
}
