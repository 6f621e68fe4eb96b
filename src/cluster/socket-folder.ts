import { createHash } from 'node:crypto'
import { chownSync, lstatSync, mkdirSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { User } from './standing.ts'

/** unix(7): a socket's path with its closing zero fits in 108 bytes. */
const MOST_BYTES = 107

/** The folder of a database's socket: in the temporary folder, under a short name that is the same every time. */
export function socketFolderOf(dataDir: string): string {
  const name = `linje-${createHash('sha256').update(dataDir).digest('hex').slice(0, 12)}`
  const short = [tmpdir(), '/tmp'].map(folder => join(folder, name)).find(fits)
  if (short === undefined) throw new Error('no temporary folder has a path that is short enough for a socket')
  return short
}

/** Makes it for the one who runs the server alone, for whoever reaches the socket is let in; throws if it is not so. */
export function ensureSocketFolder(folder: string, owner: User | null): void {
  const made = mkdirSync(folder, { recursive: true, mode: 0o700 }) !== undefined
  if (made && owner !== null) chownSync(folder, owner.uid, owner.gid)
  const { uid, mode } = lstatSync(folder)
  if (uid !== (owner?.uid ?? process.getuid?.()) || (mode & 0o077) !== 0) {
    throw new Error(`${folder} belongs to somebody else or is open to others: take it away and start again`)
  }
}

/** Takes it away once no socket lies in it. */
export function leaveSocketFolder(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // Another program has started a server there meanwhile.
  }
}

function fits(folder: string): boolean {
  return Buffer.byteLength(`${folder}/.s.PGSQL.5432.lock`) <= MOST_BYTES
}
