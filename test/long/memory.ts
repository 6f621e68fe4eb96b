import { readFileSync, writeFileSync } from 'node:fs'

/** From now on the most that a process has held is what it holds (proc(5), clear_refs). */
export function forgetPeak(pid: number): void {
  writeFileSync(`/proc/${pid}/clear_refs`, '5')
}

/** The processes in which a program reads mail: each is killed where it takes too much, and the program is not. */
export function readersOf(pid: number): readonly number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .trim()
    .split(' ')
    .map(Number)
    .filter(child => readFileSync(`/proc/${child}/cmdline`, 'utf8').includes('read-worker'))
}
