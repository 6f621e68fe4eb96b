import { readdirSync, readFileSync } from 'node:fs'
import { cpus, release, totalmem } from 'node:os'

/** Clock ticks a second in /proc (proc(5): sysconf(_SC_CLK_TCK) is 100 on every Linux we run on). */
const TICKS = 100

/** Milliseconds of CPU that a process and all below it have used so far, those that have ended included (proc(5)). */
export function cpuOf(root: number): number {
  return family(root).reduce((sum, { ticks }) => sum + ticks, 0) * (1000 / TICKS)
}

/** Milliseconds of CPU that everybody on the machine has used so far. */
export function cpuOfAll(): number {
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0] = readFileSync('/proc/stat', 'utf8')
    .slice(0, 200)
    .split('\n', 1)
    .flatMap(line => line.trim().split(/\s+/).slice(1).map(Number))
  return (user + nice + system + irq + softirq) * (1000 / TICKS)
}

/** Megabytes of memory that a process holds now and held at most (proc(5): VmRSS, VmHWM). */
export function ownMemoryOf(pid: number): { readonly nowMb: number; readonly peakMb: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return { nowMb: megabytes(status, 'VmRSS'), peakMb: megabytes(status, 'VmHWM') }
}

/** A field of a table of proc(5) that is in kB. */
export function megabytes(table: string, field: string): number {
  return Math.round(Number(new RegExp(`${field}:\\s+(\\d+)`).exec(table)?.[1]) / 1024)
}

/** Where the figures were made: they belong to this machine. */
export function describeMachine() {
  return {
    cores: cpus().length,
    processor: cpus()[0]?.model ?? 'unknown',
    memoryGb: Math.round(totalmem() / 2 ** 30),
    kernel: release(),
    node: process.version,
    at: new Date().toISOString(),
  }
}

type Process = { readonly pid: number; readonly parent: number; readonly ticks: number }

/** A process and all below it that live now. */
export function family(root: number): readonly Process[] {
  const everybody = readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .flatMap(name => processOf(Number(name)))
  const byParent = Map.groupBy(everybody, ({ parent }) => parent)
  const below = (process: Process): readonly Process[] => [
    process,
    ...(byParent.get(process.pid) ?? []).flatMap(child => below(child)),
  ]
  return everybody.filter(({ pid }) => pid === root).flatMap(below)
}

/** Its own and its buried children's ticks; none when it has just gone. */
function processOf(pid: number): readonly Process[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    const [, parent = 0] = fields
    const ticks = fields.slice(11, 15).reduce((sum, each) => sum + each, 0)
    return [{ pid, parent, ticks }]
  } catch {
    return []
  }
}
