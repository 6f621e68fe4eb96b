import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeDataFolder } from './data-folder.ts'

/** Who serves a data folder; `url` is null while it is still opening. */
export type Running = { readonly pid: number; readonly url: string | null }

export type RunFile = { readonly ready: (url: string) => void; readonly remove: () => void }

/**
 * Claims a data folder for this program, or says who has it. A file left by a program that was killed counts for
 * nothing: the process it names is gone, is a zombie, or has become something else.
 */
export function claimRunFile(folder: string): RunFile | Running {
  makeDataFolder(folder)
  const path = join(folder, 'linje.run')
  const write = (running: Running, flag: 'wx' | 'w') => writeFileSync(path, JSON.stringify(running), { flag })
  for (;;) {
    try {
      write({ pid: process.pid, url: null }, 'wx')
      break
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
      const other = readRunFile(path)
      if (other !== null && isLinje(other.pid)) return other
      rmSync(path, { force: true })
    }
  }
  return {
    ready: url => write({ pid: process.pid, url }, 'w'),
    remove: () => rmSync(path, { force: true }),
  }
}

function readRunFile(path: string): Running | null {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
    if (typeof value !== 'object' || value === null || !('pid' in value) || typeof value.pid !== 'number') return null
    return { pid: value.pid, url: 'url' in value && typeof value.url === 'string' ? value.url : null }
  } catch {
    return null
  }
}

/** /proc tells a living Linje from a zombie and from a stranger that got the same number (proc(5)). */
function isLinje(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    const state = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.charAt(0)
    return state !== 'Z' && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('main.ts')
  } catch {
    return false
  }
}
