import type { Position } from '../position.ts'
import { nodeOf, type Routine } from '../routine/model.ts'
import { stepOf, waitingSteps } from '../routine/path.ts'
import { counterpart } from './counterpart.ts'

/** A token that could not keep its place: the activities it waited for, and the one it would wait for instead. */
export type Displaced = { readonly from: readonly string[]; readonly to: string }

export type Standing =
  | {
      readonly placed: true
      readonly position: Position
      /** Empty where everything stays where it is. */
      readonly displaced: readonly Displaced[]
    }
  /** Neither these activities nor any that comes after them is in the other version. */
  | { readonly placed: false; readonly from: readonly string[] }

/**
 * Where a running case will stand in another version of its routine: at the same activity or choice; where that is
 * gone, at the nearest one further on that both versions have, as the case is there next. What was done stays done under
 * its number in the other version. Pure and total; the tokens given are always nodes of `after` at which a case can wait.
 */
export function whereItStands(position: Position, before: Routine, after: Routine): Standing {
  const tokens: string[] = []
  const displaced: Displaced[] = []
  for (const token of position.tokens) {
    const kept = counterpart(before, token, after)
    const to = kept !== null && waitingSteps(after, kept).length > 0 ? kept : nearestAhead(before, token, after)
    const from = waitingSteps(before, token).map(step => stepOf(before, step).number)
    if (to === null) return { placed: false, from }
    if (to !== kept) displaced.push({ from, to: stepOf(after, to).number })
    tokens.push(to)
  }
  const done = Object.entries(position.done).flatMap(([number, version]) => {
    const now = numberIn(before, number, after)
    return now === null ? [] : [[now, version] as const]
  })
  return {
    placed: true,
    displaced,
    position: { ...position, tokens: [...new Set(tokens)], done: Object.fromEntries(done) },
  }
}

/** The step of the other version that is fewest ways ahead of a node, drawn ways back left out. */
function nearestAhead(before: Routine, token: string, after: Routine): string | null {
  const seen = new Set([token])
  let level: readonly string[] = [token]
  while (level.length > 0) {
    const next: string[] = []
    for (const { to, back } of level.flatMap(id => nodeOf(before, id).exits)) {
      if (back || seen.has(to)) continue
      seen.add(to)
      next.push(to)
    }
    for (const id of next) {
      const found = nodeOf(before, id).kind === 'step' ? counterpart(before, id, after) : null
      if (found !== null) return found
    }
    level = next
  }
  return null
}

/** A number of a step that was done, as the other version has it; null where it has no such step. */
function numberIn(before: Routine, number: string, after: Routine): string | null {
  const step = before.order.find(id => stepOf(before, id).number === number)
  const now = step === undefined ? null : counterpart(before, step, after)
  return now === null ? null : stepOf(after, now).number
}
