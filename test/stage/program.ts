import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const root = join(import.meta.dirname, '../..')

/** Linje itself, as a process of its own. */
export type Program = {
  readonly url: string
  readonly mailPort: number
  readonly lmtpPort: number
  readonly pid: number
  /** Everything it has said so far. */
  readonly said: () => string
  /** Sends a signal and waits for its end; the exit code, or null when the signal itself ended it. */
  readonly end: (signal: NodeJS.Signals) => Promise<number | null>
  /** Waits for its end by itself. */
  readonly ended: Promise<number | null>
}

/** Starts `linje serve` with these settings on free ports and waits until it says that it is ready. */
export async function startProgram(settings: Readonly<Record<string, string>>): Promise<Program> {
  const [port, mailPort, lmtpPort] = await Promise.all([freePort(), freePort(), freePort()])
  const child = spawn(process.execPath, ['src/main.ts', 'serve'], {
    cwd: root,
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      TMPDIR: process.env['TMPDIR'],
      LINJE_TEST: '1',
      PORT: String(port),
      LINJE_MAIL_PORT: String(mailPort),
      LINJE_LMTP_PORT: String(lmtpPort),
      ...settings,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = once(child, 'exit').then(([code]) => (typeof code === 'number' ? code : null))
  const lines: string[] = []
  const url = await readyLine(child, lines, ended)
  return {
    url,
    mailPort,
    lmtpPort,
    pid: child.pid ?? 0,
    said: () => lines.join('\n'),
    ended,
    async end(signal) {
      child.kill(signal)
      return ended
    },
  }
}

function readyLine(child: ChildProcess, lines: string[], ended: Promise<number | null>): Promise<string> {
  return new Promise((resolve, reject) => {
    if (child.stderr === null) throw new Error('the program was started without a stderr')
    createInterface(child.stderr).on('line', line => {
      lines.push(line)
      const ready = /is ready: (\S+)/.exec(line)?.[1]
      if (ready !== undefined) resolve(ready)
    })
    ended.then(code => reject(new Error(`ended with ${code} before it was ready:\n${lines.join('\n')}`)))
  })
}

/** A port nobody uses now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a port')
  return address.port
}
