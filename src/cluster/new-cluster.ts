import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Standing } from './standing.ts'

/**
 * `$1` is the folder. Whoever waited for the lock finds it made; what a start cut short has left is cleared away.
 * The folder gets its name only when it is whole.
 */
const MAKE =
  'test -e "$1/PG_VERSION" && exit 0; rm -rf "$1.new"; folder=$1; shift; "$@" -D "$folder.new" && mv -T "$folder.new" "$folder"'

/**
 * Makes the database folder if there is none, and says whether it did. Text sorts as in Norwegian (ICU nb-NO: æ, ø, å
 * last), as UTF-8. Two programs that do this at once make one folder.
 */
export function ensureCluster({ binaries, dataDir, run }: Standing): boolean {
  if (existsSync(join(dataDir, 'PG_VERSION'))) return false
  const initdb = [join(binaries, 'initdb'), '-U', 'linje', '-A', 'trust', '-E', 'UTF8']
  const sorting = ['--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=nb-NO']
  const [command, ...args] = run(['/bin/sh', '-c', MAKE, 'linje-initdb', dataDir, ...initdb, ...sorting])
  const made = spawnSync('flock', [`${dataDir}.lock`, command, ...args], { encoding: 'utf8' })
  if (made.status !== 0) throw new Error(`initdb could not make ${dataDir}: ${made.stderr || made.error?.message}`)
  return true
}
