import { readFileSync } from 'node:fs'
import { family, megabytes, ownMemoryOf } from './machine.ts'

const LOOK_MS = 250

/** Megabytes that a program holds: itself, the processes below it, and both at one time at most. */
export type Held = { readonly ownMb: number; readonly belowMb: number }

/**
 * Looks four times a second at what a program holds with all below it, where what they share with it counts by its
 * share (proc(5): Pss). `most` tells of the moment when it was most, `now` of this one.
 */
export function watchMemory(pid: number) {
  let most: Held = { ownMb: 0, belowMb: 0 }
  const look = () => {
    const held = heldBy(pid)
    if (held.ownMb + held.belowMb > most.ownMb + most.belowMb) most = held
  }
  const watch = setInterval(look, LOOK_MS)
  return { most: () => most, now: () => heldBy(pid), close: () => clearInterval(watch) }
}

function heldBy(pid: number): Held {
  const below = family(pid).filter(each => each.pid !== pid)
  return { ownMb: ownMemoryOf(pid).nowMb, belowMb: below.reduce((sum, each) => sum + shareOf(each.pid), 0) }
}

/** Nothing where it has just ended. */
function shareOf(pid: number): number {
  try {
    return megabytes(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'), 'Pss')
  } catch {
    return 0
  }
}
