import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Standing, Wish } from './standing.ts'
import { asSystemUser, systemFolder } from './system-user.ts'

const NAMESPACE = ['--user', '--map-user=1000', '--map-group=1000'] as const

/**
 * PostgreSQL refuses to run as root. As root we start it in a user namespace where it sees itself as user 1000: files
 * stay root's, and nothing is copied or given away (unshare(1), part of util-linux). Where that is forbidden, as in
 * many containers, a system user runs it in a folder of its own. As anybody else it simply runs.
 */
export function standingFor(wish: Wish): Standing {
  const asIs: Standing = { ...wish, run: command => command, owner: null }
  if (process.getuid?.() !== 0) return asIs
  if (existsSync(join(systemFolder(wish.dataDir), 'postgres'))) return asSystemUser(wish)
  if (mayUnshare()) return { ...asIs, run: command => ['unshare', ...NAMESPACE, ...command] }
  if (existsSync(join(wish.dataDir, 'PG_VERSION'))) {
    throw new Error(
      `the database in ${wish.dataDir} was made where root may make user namespaces, and here it may not: start Linje as an ordinary user who owns the folder`,
    )
  }
  return asSystemUser(wish)
}

function mayUnshare(): boolean {
  return spawnSync('unshare', [...NAMESPACE, 'true']).status === 0
}
