import type { Actor, Door } from '../actor.ts'
import type { Instant, TeamId } from '../id.ts'
import type { Role } from '../role.ts'
import type { Action } from './action.ts'

/** A step the routine stands at, as the rules need it: whose it is and what it offers. */
export type ActiveStep = { readonly step: string; readonly role: Role; readonly offers: readonly Action[] }

/** What rules may know besides the state: who, when, through which door, and what surrounds the case. */
export type Facts = {
  readonly at: Instant
  readonly actor: Actor
  readonly door: Door
  /** May the 2nd line write to the end user itself for this service (U-2)? */
  readonly delegatesPublic: boolean
  /** Empty once the run has ended or when the case follows no routine. */
  readonly activeSteps: readonly ActiveStep[]
  /** Where somebody who may read a confidential case is an active member; empty for all other cases. */
  readonly readerTeams: readonly TeamId[]
}

/** Is the step outside the system: told of in words at most, and done by no command that moves the case (DESIGN section 3)? */
export function isOutside({ offers }: ActiveStep): boolean {
  return offers.every(offer => WORDS.includes(offer))
}

const WORDS: readonly Action[] = ['write-public', 'write-internal', 'write-supplier']
