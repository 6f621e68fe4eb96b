import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Command, unprivileged } from './unprivileged.ts'

/**
 * Passes the command through a shell that holds a pipe from us: when we end, however we end, the pipe closes and the
 * shell tells PostgreSQL to shut down cleanly. Without it a killed Linje leaves a server behind. The shell itself
 * ignores signals, and in a group of its own Ctrl-C does not reach PostgreSQL before us.
 */
const LIFELINE =
  'exec 3<&0; "$@" </dev/null & p=$!; trap "" INT TERM HUP; read -r _ <&3; kill -INT $p 2>/dev/null; wait $p'

/** Lets go of the lifeline: PostgreSQL shuts down. */
export type Lifeline = { readonly release: () => Promise<void> }

/** Starts a server on a unix socket only; it may still refuse connections for a while. */
export function startPostmaster(binaries: string, dataDir: string, socketDir: string): Lifeline {
  const command: Command = [
    join(binaries, 'postgres'),
    ...['-D', dataDir, '-k', socketDir],
    ...['-c', 'listen_addresses=', '-c', 'max_connections=60', '-c', 'shared_buffers=128MB'],
    // Backups are copies of rows or of the stopped folder; nobody follows the log of changes.
    ...['-c', 'wal_level=minimal', '-c', 'max_wal_senders=0', '-c', 'jit=off'],
    ...['-c', 'logging_collector=on', '-c', 'log_rotation_age=1d', '-c', 'log_filename=postgres-%a.log'],
    ...['-c', 'log_truncate_on_rotation=on'],
  ]
  const child = spawn('/bin/sh', ['-c', LIFELINE, 'linje-postgres', ...unprivileged(command)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  child.unref()
  return {
    release: () => {
      child.ref()
      child.stdin?.end()
      return ended
    },
  }
}

/** How the server of a folder is, by its postmaster.pid: the eighth line says `ready` once it takes connections. */
export function isReady(dataDir: string): boolean {
  return livingPostmaster(dataDir) !== null && pidFile(dataDir)?.[7]?.trim() === 'ready'
}

/**
 * The process that postmaster.pid names, if it lives. A zombie does not: where process 1 reaps slowly, as in many
 * containers, the killed server's number stays, and PostgreSQL itself would take it for alive (proc(5)).
 */
export function livingPostmaster(dataDir: string): number | null {
  const pid = Number(pidFile(dataDir)?.[0])
  if (!Number.isInteger(pid)) return null
  try {
    const state = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.charAt(0)
    const program = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    return state !== 'Z' && program.includes('postgres') ? pid : null
  } catch {
    return null
  }
}

function pidFile(dataDir: string): readonly string[] | null {
  try {
    return readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return null
  }
}
