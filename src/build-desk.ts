import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { folders } from './folders.ts'
import type { say as sayLine } from './log.ts'

/** The pages of the desk could not be built; says what the builder said. */
export class BuildFault extends Error {}

const root = join(import.meta.dirname, '..')
const VITE = join(root, 'node_modules/vite/bin/vite.js')
/** What a build is made from: other files, or other versions of packages, make another build. */
const SOURCES = ['src/web', 'src/contract', 'src/build-desk.ts', 'package-lock.json']
const MARK = 'built-from.txt'

/**
 * Builds the desk's pages when what they are made from has changed since they were built: about two seconds, in a
 * program of its own, so that the builder's memory is not the server's. A build takes the place of the former whole.
 */
export async function buildDesk(say: typeof sayLine): Promise<void> {
  const sources = await hashOf(SOURCES)
  if ((await builtFrom()) === sources) return
  say('building the pages of the desk ...')
  const begun = Date.now()
  const fresh = `${folders.desk}-${process.pid}`
  try {
    await build(fresh)
    await writeFile(join(fresh, MARK), sources)
    await takePlace(fresh, sources)
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
  say('built the pages of the desk', { seconds: (Date.now() - begun) / 1000 })
}

async function builtFrom(): Promise<string | null> {
  return readFile(join(folders.desk, MARK), 'utf8').catch(() => null)
}

/** Another program may have finished the same build meanwhile, and may be reading it: then that one stays. */
async function takePlace(fresh: string, sources: string): Promise<void> {
  if ((await builtFrom()) === sources) return
  await rm(folders.desk, { recursive: true, force: true })
  await rename(fresh, folders.desk).catch(async error => {
    if ((await builtFrom()) !== sources) throw error
  })
}

async function build(folder: string): Promise<void> {
  const args = ['build', 'src/web', '--outDir', folder, '--logLevel', 'warn', '--configLoader', 'native']
  const vite = spawn(process.execPath, [VITE, ...args], {
    cwd: root,
    // Another NODE_ENV, such as a test run's, would make it a third heavier.
    env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const heard: string[] = []
  for (const stream of [vite.stdout, vite.stderr]) stream.setEncoding('utf8').on('data', text => heard.push(text))
  const code = await new Promise<number | null>((resolve, reject) => vite.on('error', reject).on('close', resolve))
  if (code !== 0) throw new BuildFault(`the pages of the desk could not be built:\n${heard.join('').trim()}`)
}

/** One hash over names and contents, in the order of the names. */
async function hashOf(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const path of (await Promise.all(paths.map(filesIn))).flat()) {
    hash.update(`${path}\n`).update(await readFile(join(root, path)))
  }
  return hash.digest('hex')
}

async function filesIn(path: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, path), { recursive: true, withFileTypes: true }).catch(() => null)
  if (entries === null) return [path]
  return entries
    .filter(entry => entry.isFile() && !entry.name.includes('.test.'))
    .map(entry => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort()
}
