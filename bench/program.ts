import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const root = join(import.meta.dirname, '..')

/** Linje itself, as a process of its own. */
export type Program = {
  readonly url: string
  readonly mailPort: number
  readonly lmtpPort: number
  readonly pid: number
  /** Everything it has said so far. */
  readonly said: () => string
  /** Sends a signal, SIGTERM if none is named, and waits for its end; the exit code, or null when the signal itself ended it. */
  readonly end: (signal?: NodeJS.Signals) => Promise<number | null>
  /** Waits for its end by itself. */
  readonly ended: Promise<number | null>
}

export type Settings = Readonly<Record<string, string>>

/** Starts `linje serve` with these settings on free ports and waits until it says that it is ready. */
export async function startProgram(settings: Settings): Promise<Program> {
  const [port, mailPort, lmtpPort] = await Promise.all([freePort(), freePort(), freePort()])
  const ports = { PORT: `${port}`, LINJE_MAIL_PORT: `${mailPort}`, LINJE_LMTP_PORT: `${lmtpPort}` }
  const child = startLinje(['serve'], { ...ports, ...settings }, 'ignore')
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
    async end(signal = 'SIGTERM') {
      child.kill(signal)
      return ended
    },
  }
}

/** Runs a command of Linje to its end; what it printed, or what it said where it printed nothing. */
export async function runLinje(words: readonly string[], settings: Settings): Promise<string> {
  const child = startLinje(words, settings, 'pipe')
  let printed = ''
  let said = ''
  child.stdout?.on('data', chunk => {
    printed += String(chunk)
  })
  child.stderr?.on('data', chunk => {
    said += String(chunk)
  })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`linje ${words.join(' ')} ended with ${code}:\n${said}`)
  return printed.trim() === '' ? said.trim() : printed.trim()
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

/** With these settings alone: what the surroundings set for a desk of their own is not for this one. */
function startLinje(words: readonly string[], settings: Settings, stdout: 'pipe' | 'ignore'): ChildProcess {
  const { PATH, HOME, TMPDIR, NODE_COMPILE_CACHE } = process.env
  return spawn(process.execPath, [...process.execArgv.filter(isNodes), join(root, 'src/main.ts'), ...words], {
    cwd: root,
    env: { PATH, HOME, TMPDIR, NODE_COMPILE_CACHE, ...settings },
    stdio: ['ignore', stdout, 'pipe'],
  })
}

/** A flag that changes how Node runs, and not what it runs: a test runner has others of its own. */
function isNodes(flag: string): boolean {
  return flag.startsWith('--max-') || flag.startsWith('--heap-')
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
