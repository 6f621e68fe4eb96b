import type { AgencyId, PersonId, SupplierId, TeamId } from './id.ts'

export type Line = 'first' | 'second'

/** The door a command came through; stands on every event (B-12). */
export type Door = 'web' | 'api' | 'mail' | 'phone' | 'link' | 'cli' | 'job'

/** The line or part an actor had towards the case when the event happened, so that rules can be replayed from the log. */
export type ActorLine = 'first-line' | 'second-line' | 'requester' | 'supplier' | 'system'

export type Membership = { readonly team: TeamId; readonly line: Line; readonly agency: AgencyId | null }

export type PersonActor = {
  readonly kind: 'person'
  readonly person: PersonId
  /** The agency the person belongs to as an end user, if any. */
  readonly agency: AgencyId | null
  /** Active memberships only: a person who left a team has no line there. */
  readonly memberships: readonly Membership[]
  /** The supplier the person answers for, if any. */
  readonly supplier: SupplierId | null
  readonly administrator: boolean
  /** Keeps the handbook: reads its figures, changes routines, moves cases, and reads no case for it (O-24). */
  readonly processOwner: boolean
}

/** Who acts: a person, or Linje itself (timers, the mail reader for senders it does not know). */
export type Actor = PersonActor | { readonly kind: 'machine' }

/** Every team the actor is an active member of. */
export function teamsOf(actor: Actor): readonly TeamId[] {
  return actor.kind === 'machine' ? [] : actor.memberships.map(membership => membership.team)
}

/** True for an active member of any 2nd-line team, who sees every case that is not confidential. */
export function isSecondLine(actor: Actor): boolean {
  return actor.kind === 'person' && actor.memberships.some(membership => membership.line === 'second')
}
