import { spawnSync } from 'node:child_process'
import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { unprivileged } from './unprivileged.ts'

/**
 * Makes a database folder if there is none: in a folder beside it that is renamed when it is whole, so that a start
 * cut short leaves nothing half made. Text sorts as in Norwegian (ICU nb-NO: æ, ø, å last), as UTF-8.
 */
export function ensureCluster(binaries: string, dataDir: string): boolean {
  if (existsSync(join(dataDir, 'PG_VERSION'))) return false
  const unfinished = `${dataDir}.new`
  rmSync(unfinished, { recursive: true, force: true })
  const [command, ...args] = unprivileged([
    join(binaries, 'initdb'),
    ...['-D', unfinished, '-U', 'linje', '-A', 'trust', '-E', 'UTF8'],
    ...['--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=nb-NO'],
  ])
  const made = spawnSync(command, args, { encoding: 'utf8' })
  if (made.status !== 0) throw new Error(`initdb could not make ${unfinished}: ${made.stderr || made.error?.message}`)
  renameSync(unfinished, dataDir)
  return true
}
