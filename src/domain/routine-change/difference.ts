import type { Action } from '../case/action.ts'
import type { Role } from '../role.ts'
import type { Condition } from '../routine/condition.ts'
import type { Trigger } from '../routine/model.ts'

/** An element of a drawing as a person knows it: an activity by its number, anything by its name. */
export type Place = { readonly element: string; readonly number: string | null; readonly name: string }

/**
 * One thing in which a version differs from the one before it, as data that can be told in any language. `at` is as the
 * later version has it, and for what was removed as the former one had it.
 */
export type Difference =
  | { readonly kind: 'step-added' | 'step-removed'; readonly at: Place; readonly role: Role }
  | { readonly kind: 'renamed' | 'renumbered'; readonly at: Place; readonly before: string; readonly after: string }
  | { readonly kind: 'role'; readonly at: Place; readonly before: Role; readonly after: Role }
  | { readonly kind: 'term'; readonly at: Place; readonly before: string | null; readonly after: string | null }
  | Changed<'events', readonly Trigger[]>
  | Changed<'offers', readonly Action[]>
  | Changed<'optional' | 'relay', boolean>
  | { readonly kind: 'way-added' | 'way-removed'; readonly at: Place; readonly to: Place; readonly when: When }
  | {
      readonly kind: 'condition'
      readonly at: Place
      readonly to: Place
      readonly before: When
      readonly after: When
    }
  | { readonly kind: 'start'; readonly at: Place }

/** The condition of a way; null where it has none. */
type When = Condition | null

type Changed<Kind extends string, Value> = {
  readonly kind: Kind
  readonly at: Place
  readonly before: Value
  readonly after: Value
}

/** Every kind of difference, in the order in which they are told. */
export const differenceKinds = [
  'step-added',
  'step-removed',
  'renumbered',
  'renamed',
  'role',
  'term',
  'events',
  'offers',
  'optional',
  'relay',
  'start',
  'way-added',
  'way-removed',
  'condition',
] as const satisfies readonly Difference['kind'][]
