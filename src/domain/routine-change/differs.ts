import type { Drawing, DrawnNode } from '../routine/drawing.ts'
import { type Exit, nodeOf, type Routine, type RoutineNode, type Step } from '../routine/model.ts'
import { stepOf } from '../routine/path.ts'
import { counterpart } from './counterpart.ts'
import { type Difference, differenceKinds, type Place } from './difference.ts'

/** A version with the names of its elements, which only the drawing knows. */
export type NamedRoutine = { readonly routine: Routine; readonly names: Readonly<Record<string, string>> }

/** A version with all that its file says to people, whatever their language. */
export type WordedRoutine = NamedRoutine & {
  /** What the process is called; empty where the file does not say. */
  readonly title: string
  readonly words: Readonly<Record<string, Pick<DrawnNode, 'text' | 'says'>>>
}

/** The routine with the names and words of its drawing. */
export function named(routine: Routine, drawing: Drawing): WordedRoutine {
  return {
    routine,
    title: drawing.name,
    names: Object.fromEntries(drawing.nodes.map(({ id, name }) => [id, name])),
    words: Object.fromEntries(drawing.nodes.map(({ id, text, says }) => [id, { text, says }])),
  }
}

/**
 * In what a version differs from the one before it, told in a fixed order. Pure and total; empty exactly where a case
 * would go the same way in both and no element is called otherwise. Where things are drawn does not count.
 */
export function differs(before: NamedRoutine, after: NamedRoutine): readonly Difference[] {
  const found = [...steps(before, after), ...ways(before, after), ...start(before, after)]
  return differenceKinds.flatMap(kind => found.filter(each => each.kind === kind))
}

function steps(before: NamedRoutine, after: NamedRoutine): readonly Difference[] {
  const all: Difference[] = []
  const kept = new Set<string>()
  for (const id of before.routine.order) {
    const now = counterpart(before.routine, id, after.routine)
    if (now === null) {
      all.push({ kind: 'step-removed', at: placeOf(before, id), role: stepOf(before.routine, id).role })
    } else {
      kept.add(now)
      all.push(...changes(stepOf(before.routine, id), stepOf(after.routine, now), placeOf(after, now)))
    }
  }
  for (const id of after.routine.order) {
    if (!kept.has(id)) all.push({ kind: 'step-added', at: placeOf(after, id), role: stepOf(after.routine, id).role })
  }
  return [...all, ...renamed(before, after)]
}

function changes(was: Step, is: Step, at: Place): readonly Difference[] {
  const all: Difference[] = []
  if (was.number !== is.number) all.push({ kind: 'renumbered', at, before: was.number, after: is.number })
  if (was.role !== is.role) all.push({ kind: 'role', at, before: was.role, after: is.role })
  if (was.term !== is.term) all.push({ kind: 'term', at, before: was.term, after: is.term })
  if (!sameSet(was.on, is.on)) all.push({ kind: 'events', at, before: was.on, after: is.on })
  if (!sameSet(was.offers, is.offers)) all.push({ kind: 'offers', at, before: was.offers, after: is.offers })
  if (was.optional !== is.optional) all.push({ kind: 'optional', at, before: was.optional, after: is.optional })
  if (was.relay !== is.relay) all.push({ kind: 'relay', at, before: was.relay, after: is.relay })
  return all
}

/** Steps, choices and ends alike. */
function renamed(before: NamedRoutine, after: NamedRoutine): readonly Difference[] {
  return Object.keys(before.routine.nodes).flatMap(id => {
    const now = counterpart(before.routine, id, after.routine)
    if (now === null) return []
    const [was, is] = [before.names[id] ?? '', after.names[now] ?? '']
    return was === is ? [] : [{ kind: 'renamed', at: placeOf(after, now), before: was, after: is } as const]
  })
}

/** Ways between elements that both versions have; those of new and removed elements are told with their other end. */
function ways(before: NamedRoutine, after: NamedRoutine): readonly Difference[] {
  const was = waysOf(before.routine, id => counterpart(before.routine, id, after.routine) ?? `before:${id}`)
  const is = waysOf(after.routine, id => id)
  const all: Difference[] = []
  for (const [key, { from, exit }] of was) {
    const now = is.get(key)
    const [at, to] = [placeOf(before, from), placeOf(before, exit.to)]
    if (now === undefined) all.push({ kind: 'way-removed', at, to, when: exit.when })
    else if (now.exit.when !== exit.when) {
      all.push({
        kind: 'condition',
        at: placeOf(after, now.from),
        to: placeOf(after, now.exit.to),
        before: exit.when,
        after: now.exit.when,
      })
    }
  }
  for (const [key, { from, exit }] of is) {
    if (was.has(key)) continue
    all.push({ kind: 'way-added', at: placeOf(after, from), to: placeOf(after, exit.to), when: exit.when })
  }
  return all
}

type Way = { readonly from: string; readonly exit: Exit }

/** Ways by what they lead from and to; of several between the same two, each by its place among them. */
function waysOf(routine: Routine, idAfter: (id: string) => string): ReadonlyMap<string, Way> {
  const all = new Map<string, Way>()
  for (const [from, { exits }] of Object.entries(routine.nodes)) {
    for (const exit of exits) {
      const way = `${idAfter(from)} > ${idAfter(exit.to)}`
      let place = 0
      while (all.has(`${way} ${place}`)) place += 1
      all.set(`${way} ${place}`, { from, exit })
    }
  }
  return all
}

function start(before: NamedRoutine, after: NamedRoutine): readonly Difference[] {
  const same = counterpart(before.routine, before.routine.start, after.routine) === after.routine.start
  return same ? [] : [{ kind: 'start', at: placeOf(after, after.routine.start) }]
}

function placeOf({ routine, names }: NamedRoutine, id: string): Place {
  const node: RoutineNode = nodeOf(routine, id)
  return { element: id, number: node.kind === 'step' ? node.number : null, name: names[id] ?? '' }
}

/** The order in which a drawing names events and offers says nothing. */
function sameSet(one: readonly unknown[], other: readonly unknown[]): boolean {
  const sorted = (list: readonly unknown[]) => JSON.stringify(list.map(each => JSON.stringify(each)).toSorted())
  return sorted(one) === sorted(other)
}
