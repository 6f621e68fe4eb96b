import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A file of ours as a guard sees it: its path from the top of the repository, with slashes, and its text. */
export type Source = { readonly path: string; readonly text: string }

const TOP = join(import.meta.dirname, '../..')
const FOLDERS = ['src', 'test', 'bench', 'routines', 'migrations', 'bin'] as const
const ROOMS_APART = new Set(['node_modules', 'dist', 'data'])

/** Every file that people of ours write, read once; the guards' own texts are left out, for they quote what they forbid. */
export const sources: readonly Source[] = [
  ...FOLDERS.flatMap(walk),
  ...entries('')
    .filter(isFile)
    .map(name => name.path),
]
  .filter(path => !path.startsWith('test/guards/') && /\.(ts|tsx|mjs|css|md|sql|bpmn)$/.test(path))
  .map(path => ({ path, text: readFileSync(join(TOP, path), 'utf8') }))

/** What is compiled, tests included. */
export const code: readonly Source[] = sources.filter(({ path }) => /\.(ts|tsx|mjs)$/.test(path))

/** What runs in the house; its tests may say and import what it may not. */
export const product: readonly Source[] = code.filter(
  ({ path }) => /^(src|bench|bin|routines)\//.test(path) && !isTest(path),
)

/** A test, wherever it lies. */
export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path)
}

/** Lines of a text that break a law, as `path:line`, so that a red guard names the place. */
export function linesWhere({ path, text }: Source, breaks: (line: string) => boolean): readonly string[] {
  return text.split('\n').flatMap((line, index) => (breaks(line) ? [`${path}:${index + 1} ${line.trim()}`] : []))
}

type Entry = { readonly path: string; readonly folder: boolean }

function entries(folder: string): readonly Entry[] {
  try {
    return readdirSync(join(TOP, folder), { withFileTypes: true })
      .filter(entry => !entry.name.startsWith('.') && !ROOMS_APART.has(entry.name))
      .map(entry => ({ path: folder === '' ? entry.name : `${folder}/${entry.name}`, folder: entry.isDirectory() }))
  } catch {
    return []
  }
}

function walk(folder: string): readonly string[] {
  return entries(folder).flatMap(entry => (entry.folder ? walk(entry.path) : [entry.path]))
}

function isFile(entry: Entry): boolean {
  return !entry.folder
}
