import type { Action } from '../case/action.ts'
import type { EventType } from '../case/event.ts'
import type { Role } from '../role.ts'
import type { Condition } from './condition.ts'

/** Which event completes a step: its type, and what else has to be so. */
export type Trigger = { readonly event: EventType; readonly when: Condition | null }

/** A way on from a node. `back` is a way that the drawing itself leads back, as after an objection. */
export type Exit = { readonly to: string; readonly when: Condition | null; readonly back: boolean }

/** An activity of the handbook, known by its own number. */
export type Step = {
  readonly kind: 'step'
  readonly number: string
  readonly role: Role
  readonly on: readonly Trigger[]
  readonly offers: readonly Action[]
  /** Term as the handbook words it; null where it sets none. */
  readonly term: string | null
  readonly optional: boolean
  /** Telling end users: runs beside the solving or after the closing, and is never held back by it (O-25, O-26). */
  readonly relay: boolean
  readonly exits: readonly Exit[]
}

export type RoutineNode =
  | Step
  /** One way of several: by the state where every exit has a condition, else by the first event a branch waits for. */
  | { readonly kind: 'choice'; readonly exits: readonly Exit[] }
  /** All ways at once. */
  | { readonly kind: 'fork'; readonly exits: readonly Exit[] }
  | { readonly kind: 'end'; readonly name: string; readonly exits: readonly Exit[] }

/** A routine compiled from its drawing: plain data, stored by version beside the drawing's bytes. */
export type Routine = {
  readonly key: string
  readonly version: string
  readonly start: string
  readonly nodes: Readonly<Record<string, RoutineNode>>
  /** Ids of the steps in the order of their numbers. */
  readonly order: readonly string[]
}

/** The node of a routine; compiled routines name no others. */
export function nodeOf(routine: Routine, id: string): RoutineNode {
  const node = routine.nodes[id]
  if (node === undefined) throw new Error(`routine ${routine.key} has no node ${id}`)
  return node
}
