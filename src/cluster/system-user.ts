import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chownSync, cpSync, existsSync, mkdirSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Command, Standing, User, Wish } from './standing.ts'

/** Where a system user keeps the database of a data folder that it cannot reach, such as one in root's home. */
export function systemFolder(dataDir: string): string {
  return join('/var/lib/linje', createHash('sha256').update(dataDir).digest('hex').slice(0, 12))
}

/** For root where user namespaces are forbidden: runs as `postgres`, or as `nobody`, in a folder under /var/lib. */
export function asSystemUser({ binaries, dataDir, say }: Wish): Standing {
  const user = systemUser()
  const run = (command: Command): Command => [
    'setpriv',
    ...[`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups'],
    ...command,
  ]
  const folder = systemFolder(dataDir)
  if (!existsSync(folder)) {
    say(`root may not make a user namespace here: the database lies in ${folder} and belongs to ${user.name}`)
    mkdirSync(folder, { recursive: true, mode: 0o755 })
    chownSync(folder, user.uid, user.gid)
  }
  return { binaries: reachable(binaries, folder, run), dataDir: join(folder, 'postgres'), run, owner: user }
}

/** The binaries where they are if the user can run them there; else a copy, once for each version. */
function reachable(binaries: string, folder: string, run: (command: Command) => Command): string {
  if (canRun(binaries, run)) return binaries
  const version = spawnSync(join(binaries, 'postgres'), ['--version'], { encoding: 'utf8' }).stdout
  const copy = join(folder, `software-${version.trim().replaceAll(/[^\w.]+/g, '-')}`)
  if (!existsSync(copy)) {
    cpSync(dirname(binaries), `${copy}.new`, { recursive: true, verbatimSymlinks: true })
    renameSync(`${copy}.new`, copy)
  }
  return join(copy, 'bin')
}

function canRun(binaries: string, run: (command: Command) => Command): boolean {
  const [command, ...args] = run([join(binaries, 'postgres'), '--version'])
  return spawnSync(command, args).status === 0
}

function systemUser(): User {
  const found = ['postgres', 'nobody'].map(idOf).find(user => user !== null)
  if (!found) throw new Error('PostgreSQL does not run as root, and there is no user postgres: set DATABASE_URL')
  return found
}

function idOf(name: string): User | null {
  const ask = (what: '-u' | '-g') => spawnSync('id', [what, name], { encoding: 'utf8' })
  const [uid, gid] = [ask('-u'), ask('-g')]
  return uid.status === 0 && gid.status === 0 ? { name, uid: Number(uid.stdout), gid: Number(gid.stdout) } : null
}
