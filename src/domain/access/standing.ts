import { type Actor, type ActorLine, isSecondLine, type Line, teamsOf } from '../actor.ts'
import type { Instant, PersonId, SupplierId, TeamId } from '../id.ts'
import type { LetterKind } from '../letter.ts'
import type { Role } from '../role.ts'

/** Who has to do with a case: all of its state that access asks about. */
export type Parties = {
  readonly reporter:
    | { readonly kind: 'user'; readonly requester: PersonId }
    | { readonly kind: 'supplier'; readonly supplier: SupplierId }
  readonly owner: { readonly team: TeamId } | null
  readonly responsible: { readonly team: TeamId; readonly line: Line }
  readonly dealings: readonly { readonly supplier: SupplierId }[]
  readonly notices: readonly { readonly teams: readonly TeamId[] }[]
  readonly confidential: {
    readonly readers: readonly PersonId[]
    readonly since: Instant
    readonly released: readonly { readonly supplier: SupplierId }[]
  } | null
}

/** What somebody is to a case: the only thing access rules ask about (DESIGN section 6). */
export type Standing = {
  /** A member of the agency's 1st line that owns it, or of the 1st line that has it. */
  readonly firstLine: boolean
  /** A member of a 2nd line: sees all cases but confidential ones where others are named. */
  readonly secondLine: boolean
  /** A member of the team that has it now. */
  readonly hasCase: boolean
  readonly requester: boolean
  /** Answers for a supplier the case was sent to or came from. */
  readonly supplier: boolean
  /** A member of a 1st line that a notice from the case has reached. */
  readonly reached: boolean
  /** Reads its head and solution without being of its lines: the notice reached her and no end user reported it. */
  readonly readsHead: boolean
}

/**
 * What the actor is to the case, from memberships that are active now. Linje itself is nothing in particular. Being named
 * on a confidential case opens nothing that a line would not: it takes both, so that nobody reads on who has left.
 */
export function standing(state: Parties, actor: Actor): Standing {
  if (actor.kind === 'machine') {
    return nothingInParticular
  }
  const teams = teamsOf(actor)
  const { reporter, owner, confidential } = state
  const isOpen = confidential === null || confidential.readers.includes(actor.person)
  const hasCase = isOpen && teams.includes(state.responsible.team)
  const from = reporter.kind === 'supplier' ? reporter.supplier : null
  const reached = state.notices.some(notice => notice.teams.some(team => teams.includes(team)))
  return {
    hasCase,
    firstLine:
      isOpen && ((owner !== null && teams.includes(owner.team)) || (hasCase && state.responsible.line === 'first')),
    secondLine: isOpen && isSecondLine(actor),
    requester: reporter.kind === 'user' && reporter.requester === actor.person,
    supplier:
      actor.supplier !== null &&
      (from === actor.supplier || state.dealings.some(dealing => dealing.supplier === actor.supplier)) &&
      (confidential === null || confidential.released.some(({ supplier }) => supplier === actor.supplier)),
    reached,
    readsHead: reached && reporter.kind === 'supplier' && confidential === null,
  }
}

const nothingInParticular: Standing = {
  firstLine: false,
  secondLine: false,
  hasCase: false,
  requester: false,
  supplier: false,
  reached: false,
  readsHead: false,
}

/** Staff of a line that has to do with the case. */
export function isStaff(who: Standing): boolean {
  return who.firstLine || who.secondLine
}

/** May the case be known to exist at all? If not, the answer is the same as for one that does not. */
export function maySee(who: Standing): boolean {
  return isStaff(who) || who.requester || who.supplier || who.readsHead
}

/**
 * The kinds of letters somebody may read: the requester what is public, a supplier her own thread (the thread itself
 * is told apart by supplier), staff everything (DESIGN section 5).
 */
export function readableKinds(who: Standing): readonly LetterKind[] {
  if (isStaff(who)) return ['public', 'internal', 'supplier', 'notification']
  const kinds: LetterKind[] = []
  if (who.requester) kinds.push('public')
  if (who.supplier) kinds.push('supplier')
  return kinds
}

/**
 * From when on somebody reads letters of a kind that she reads; null from the first. A supplier reads of a confidential
 * case what was said to her since it became so (ACCEPTANCE 2.3).
 */
export function readableFrom({ confidential }: Parties, who: Standing, kind: LetterKind): Instant | null {
  return confidential === null || isStaff(who) || kind !== 'supplier' ? null : confidential.since
}

/** Whether somebody is told what a case is called: a supplier not of a confidential one, for nobody has sent her that. */
export function readsTitle({ confidential }: Pick<Parties, 'confidential'>, who: Standing): boolean {
  return confidential === null || isStaff(who) || who.requester
}

/** The part in which somebody acts, for the event: the line that has the case first, then the other line, then the parties. */
export function actorLine(state: Parties, actor: Actor): ActorLine {
  const who = standing(state, actor)
  if (who.hasCase) return state.responsible.line === 'first' ? 'first-line' : 'second-line'
  if (who.firstLine) return 'first-line'
  if (who.secondLine) return 'second-line'
  if (who.requester) return 'requester'
  if (who.supplier) return 'supplier'
  return who.reached ? 'first-line' : 'system'
}

/** Does somebody stand in a lane of the routine? The suppliers' lanes are nobody's of ours: the 2nd line logs for them. */
export function inLane(who: Standing, lane: Role): boolean {
  switch (lane) {
    case 'end-user':
      return who.requester
    case 'first-line':
      return who.firstLine
    case 'second-line':
    case 'third-line':
    case 'operations':
      return who.secondLine
    default:
      return lane satisfies never
  }
}
