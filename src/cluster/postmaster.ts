import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command, Standing } from './standing.ts'

/**
 * A shell between us and PostgreSQL (`$1` lock, `$2` pid file, `$3` the dead server that file names, then the command).
 * It holds a pipe from us: when we end, however we end, the pipe closes and PostgreSQL is told to shut down cleanly.
 * It ends when PostgreSQL does. It starts nothing while another holds the lock, so that two programs never start two
 * servers on one folder. It says INT until it is heard, for a server that has just begun ignores it. It ignores signals, and in a group of its own Ctrl-C does not reach PostgreSQL before us.
 */
const LIFELINE = `
lock=$1; file=$2; dead=$3; shift 3
exec 3<&0 9>>"$lock"
flock -n 9 || exit 75
test -n "$dead" && test "$(head -n 1 "$file")" = "$dead" && rm -f "$file"
"$@" </dev/null 3<&- 9>&- & server=$!
trap '' INT TERM HUP
(read -r _ <&3; tries=0; while [ $((tries += 1)) -le 50 ] && kill -INT $server; do sleep 0.2; done) 9>&- & reader=$!
wait $server
kill -KILL $reader
`

export type Lifeline = {
  /** True once PostgreSQL has ended, by itself or because it was let go. */
  readonly hasEnded: () => boolean
  /** Lets PostgreSQL shut down, and waits for it. */
  readonly release: () => Promise<void>
}

const SETTINGS = {
  port: '5432',
  listen_addresses: '',
  unix_socket_permissions: '0700',
  max_connections: '60',
  shared_buffers: '128MB',
  // Backups are copies of rows or of the stopped folder; nobody follows the log of changes.
  wal_level: 'minimal',
  max_wal_senders: '0',
  jit: 'off',
  logging_collector: 'on',
  log_filename: 'postgres-%a.log',
  log_rotation_age: '1d',
  log_truncate_on_rotation: 'on',
} as const

/** The settings' port: a part of the socket's name, although nothing listens on the network. */
export const PORT = Number(SETTINGS.port)

/** Starts a server on a unix socket only; it may still refuse connections for a while, or end at once. */
export function startPostmaster({ binaries, dataDir, run }: Standing, socketFolder: string): Lifeline {
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const server: Command = [join(binaries, 'postgres'), '-D', dataDir, '-k', socketFolder, ...settings]
  const files = [`${dataDir}.lock`, join(dataDir, 'postmaster.pid')]
  const dead = livingServer(dataDir) === null ? (pidFile(dataDir)?.[0] ?? '') : ''
  // What it says before its own log begins; the last start only.
  const log = openSync(startLog(dataDir), 'w')
  const child = spawn('/bin/sh', ['-c', LIFELINE, 'linje-postgres', ...files, dead, ...run(server)], {
    detached: true,
    stdio: ['pipe', 'ignore', log],
  })
  closeSync(log)
  child.stdin?.on('error', () => {})
  child.unref()
  let over = false
  const ended = new Promise<void>(resolve => {
    child.once('error', () => resolve())
    child.once('exit', () => resolve())
  }).then(() => {
    over = true
  })
  return {
    hasEnded: () => over,
    release: () => {
      child.ref()
      child.stdin?.end()
      return ended
    },
  }
}

/** Where a server that does not start says why. */
export function startLog(dataDir: string): string {
  return `${dataDir}.start.log`
}

/** A server that lives on a folder; `ready` once it takes connections. */
export type LivingServer = { readonly pid: number; readonly socketFolder: string; readonly ready: boolean }

/**
 * The server that postmaster.pid names, if it lives. A zombie does not: where process 1 reaps slowly, as in many
 * containers, the killed server's number stays, and PostgreSQL itself would take it for alive. Nor does a stranger
 * that got the number (proc(5)).
 */
export function livingServer(dataDir: string): LivingServer | null {
  const lines = pidFile(dataDir)
  const pid = Number(lines?.[0])
  if (lines === null || !Number.isInteger(pid)) return null
  try {
    const state = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.charAt(0)
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
    if (state === 'Z' || !command.includes(dataDir)) return null
    return { pid, socketFolder: lines[4] ?? '', ready: lines[7]?.trim() === 'ready' }
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
