import { readFileSync, writeFileSync } from 'node:fs'

/** From now on the most that a process has held is what it holds (proc(5), clear_refs). */
export function forgetPeak(pid: number): void {
  writeFileSync(`/proc/${pid}/clear_refs`, '5')
}

/** The processes in which a program reads mail: each is killed where it takes too much, and the program is not. */
export function readersOf(pid: number): readonly number[] {
  const children = told(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number)
  return children.filter(child => told(`/proc/${child}/cmdline`).includes('read-worker'))
}

/** Empty where it has ended. */
function told(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
