import { writeFileSync } from 'node:fs'
import { createHistogram, monitorEventLoopDelay } from 'node:perf_hooks'

/**
 * Loaded into the program under test (`node --import`): on SIGUSR2 it writes into the file LOOP_DELAY, in milliseconds
 * since the last time, how late its event loop came round, and how long it worked without a rest (the part of that
 * which is its own: on a full machine the other is waiting for a core).
 */
const late = monitorEventLoopDelay({ resolution: 5 })
late.enable()
const worked = createHistogram()
let before = process.threadCpuUsage()
setInterval(() => {
  const { user, system } = process.threadCpuUsage(before)
  before = process.threadCpuUsage()
  worked.record(Math.max(1, user + system))
}, 5).unref()

process.on('SIGUSR2', () => {
  const told = { late: figures(late, 1e6), worked: figures(worked, 1e3) }
  writeFileSync(process.env.LOOP_DELAY, JSON.stringify(told))
  late.reset()
  worked.reset()
})

function figures(histogram, unit) {
  return { p99: Math.round(histogram.percentile(99) / unit), max: Math.round(histogram.max / unit) }
}
