import type { PersonId } from '../id.ts'
import type { Refusal } from '../refusal.ts'
import type { EventBody } from './event.ts'
import type { Facts } from './facts.ts'

/** What a command leads to: one event or more, or a refusal with a name. */
export type Decision =
  | { readonly accepted: true; readonly events: readonly EventBody[] }
  | { readonly accepted: false; readonly refusal: Refusal }

/** Yes: this happened. */
export function accept(...events: readonly EventBody[]): Decision {
  return { accepted: true, events }
}

/** No, and why. */
export function refuse(refusal: Refusal): Decision {
  return { accepted: false, refusal }
}

/** The person who acts, or null where Linje itself does. */
export function actorOf(facts: Facts): PersonId | null {
  return facts.actor.kind === 'person' ? facts.actor.person : null
}
