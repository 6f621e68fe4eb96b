import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { openCluster } from '../src/cluster/open-cluster.ts'
import { type Connection, type Database, openDatabase } from '../src/store/database.ts'
import { progress } from './progress.ts'

const root = join(import.meta.dirname, '..')

/** A data folder of the bench's own with a PostgreSQL that runs, gone when the bench is over. */
export type Stand = {
  readonly folder: string
  readonly connection: Connection
  readonly database: Database
  readonly postgres: number
  /** Runs a command of Linje to its end; what it printed. */
  readonly command: (...words: readonly string[]) => Promise<string>
  /** Stops PostgreSQL; the folder stays for a start that brings its own. */
  readonly stop: () => Promise<void>
}

/** Linje itself, as a process of its own. */
export type Program = {
  readonly url: string
  readonly mailPort: number
  readonly pid: number
  readonly end: () => Promise<void>
}

/** Does something on a stand, and takes the stand away however that ends. */
export async function onStand<Value>(work: (stand: Stand) => Promise<Value>): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'linje-bench-'))
  try {
    const dataDir = join(folder, 'postgres')
    const cluster = await openCluster({ dataDir, say: progress })
    const database = openDatabase(cluster.connection, { max: 2 })
    const stop = async () => {
      await database.close()
      await cluster.stop()
    }
    let stopped = false
    const stopOnce = async () => {
      if (!stopped) await stop()
      stopped = true
    }
    try {
      return await work({
        folder,
        connection: cluster.connection,
        database,
        postgres: Number(readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[0]),
        command: (...words) => runToEnd(folder, words),
        stop: stopOnce,
      })
    } finally {
      await stopOnce()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Starts `linje serve` on the stand's folder and waits until it says that it is ready. */
export async function startProgram(folder: string, settings: Readonly<Record<string, string>>): Promise<Program> {
  const [port, mailPort, lmtpPort] = await Promise.all([freePort(), freePort(), freePort()])
  const ports = { PORT: `${port}`, LINJE_MAIL_PORT: `${mailPort}`, LINJE_LMTP_PORT: `${lmtpPort}` }
  const child = start(folder, ['serve'], { ...ports, ...settings }, 'ignore')
  const ended = once(child, 'exit')
  const url = await readyLine(child)
  return {
    url,
    mailPort,
    pid: child.pid ?? 0,
    async end() {
      child.kill('SIGTERM')
      await ended
    },
  }
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

function start(
  folder: string,
  words: readonly string[],
  settings: Readonly<Record<string, string>>,
  stdout: 'pipe' | 'ignore',
): ChildProcess {
  // What the surroundings set for a desk of their own is not for this one.
  const surroundings = Object.entries(process.env).filter(
    ([name]) => !/^(LINJE_|SMTP_|DATABASE_|BASE_|HOST$)/.test(name),
  )
  const env = { ...Object.fromEntries(surroundings), LINJE_DATA: folder, LINJE_EXAMPLE: 'off', ...settings }
  return spawn(process.execPath, [...flags(), 'src/main.ts', ...words], {
    cwd: root,
    env,
    stdio: ['ignore', stdout, 'pipe'],
  })
}

/** Flags of Node: those `npm start` gives the program, and those this was started with, such as --cpu-prof. */
function flags(): readonly string[] {
  const command =
    /"start": "exec node (.*) ?src\/main\.ts/.exec(readFileSync(join(root, 'package.json'), 'utf8'))?.[1] ?? ''
  return [...command.split(' '), ...process.execArgv].filter(word => word !== '')
}

async function runToEnd(folder: string, words: readonly string[]): Promise<string> {
  const child = start(folder, words, {}, 'pipe')
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

function readyLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    if (child.stderr === null) throw new Error('the program was started without a stderr')
    const lines: string[] = []
    createInterface(child.stderr).on('line', line => {
      lines.push(line)
      const ready = /is ready: (\S+)/.exec(line)?.[1]
      if (ready !== undefined) resolve(ready)
    })
    child.once('exit', code => reject(new Error(`linje serve ended with ${code}:\n${lines.join('\n')}`)))
  })
}
