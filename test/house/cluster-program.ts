import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { onTestFinished } from 'vitest'
import { livingServer } from '../../src/cluster/postmaster.ts'
import { leaveSocketFolder, socketFolderOf } from '../../src/cluster/socket-folder.ts'
import { type Database, openDatabase } from '../../src/store/database.ts'

/** A program that holds the cluster of a folder. */
export type ClusterProgram = {
  readonly host: string
  readonly said: readonly string[]
  /** A signal, and the wait for its end. */
  readonly end: (signal: 'SIGTERM' | 'SIGKILL') => Promise<void>
}

/** A folder for a cluster, with a name that tries the quoting; taken away with the test, once no server is on it. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'linje hus æ-'))
  const dataDir = join(folder, 'postgres')
  onTestFinished(async () => {
    await until(dataDir, 'gone')
    leaveSocketFolder(socketFolderOf(dataDir))
    rmSync(folder, { recursive: true, force: true })
  })
  return dataDir
}

/** Starts a program on the cluster of a folder and waits until it has one; it ends with the test. */
export async function holdCluster(dataDir: string, env: Record<string, string> = {}): Promise<ClusterProgram> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'hold-cluster.ts'), dataDir], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    child.kill(signal)
    await ended
  }
  onTestFinished(() => end('SIGTERM'))
  const said: string[] = []
  const host = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', line => {
      const word: { readonly said?: string; readonly host?: string } = JSON.parse(line)
      if (word.said !== undefined) said.push(word.said)
      if (word.host !== undefined) resolve(word.host)
    })
    ended.then(() => reject(new Error(`the program ended without a cluster: ${said.join(', ')}`)))
  })
  return { host, said, end }
}

/** A connection to a cluster, closed with the test. */
export function reach(host: string): Database {
  const database = openDatabase({ host, user: 'linje', database: 'postgres' }, { max: 2 })
  onTestFinished(() => database.close())
  return database
}

/** Waits until a server runs on the folder, or until none does; throws after ten seconds. */
export async function until(dataDir: string, state: 'running' | 'gone'): Promise<void> {
  const reached = (): boolean => {
    const server = livingServer(dataDir)
    return state === 'running' ? server?.ready === true : server === null
  }
  const last = Date.now() + 10_000
  while (!reached()) {
    if (Date.now() > last) throw new Error(`the server of ${dataDir} is not ${state} after ten seconds`)
    await sleep(20)
  }
}
