import { spawnSync } from 'node:child_process'

/** A command with its arguments, ready to be spawned. */
export type Command = readonly [command: string, ...args: string[]]

/**
 * PostgreSQL refuses to run as root. As root we start it in a user namespace where it sees itself as user 1000: files
 * stay root's, and nothing is copied or given away (unshare(1), part of util-linux). As anybody else: as it is.
 */
export function unprivileged(command: Command): Command {
  if (process.getuid?.() !== 0) return command
  if (!mayUnshare()) {
    throw new Error(
      'this machine lets nobody make a user namespace, which PostgreSQL needs to run for root: start Linje as an ordinary user, or set DATABASE_URL',
    )
  }
  return ['unshare', '--user', '--map-user=1000', '--map-group=1000', ...command]
}

let asked: boolean | null = null

function mayUnshare(): boolean {
  asked ??= spawnSync('unshare', ['--user', '--map-user=1000', '--map-group=1000', 'true']).status === 0
  return asked
}
