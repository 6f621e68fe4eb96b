import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Connection } from '../src/store/database.ts'
import { freePort } from './program.ts'

/** The bare limit, as a process of its own beside the desk. */
export type Bare = {
  readonly url: string
  readonly mailPort: number
  readonly pid: number
  readonly end: () => Promise<void>
}

/** Starts the bare server on the same PostgreSQL. */
export async function startBare(connection: Connection): Promise<Bare> {
  const mailPort = await freePort()
  const program = [join(import.meta.dirname, 'bare-server.ts'), JSON.stringify(connection), String(mailPort)]
  const child = spawn(process.execPath, program, { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  const [url] = await once(createInterface(child.stdout), 'line')
  return {
    url: String(url),
    mailPort,
    pid: child.pid ?? 0,
    async end() {
      child.kill('SIGTERM')
      await ended
    },
  }
}
