import type { PersonActor } from '../actor.ts'
import type { Instant, TeamId } from '../id.ts'
import type { Refusal } from '../refusal.ts'
import type { NoticeCommand } from './command.ts'
import type { FirstLine, NoticeEvent } from './event.ts'
import { noticePart, ownTeams } from './part.ts'
import { runOut } from './run-out.ts'
import type { NoticeState, NoticeTerms } from './state.ts'

export type NoticeFacts = { readonly actor: PersonActor; readonly at: Instant }

/** What a command leads to: what happened (nothing for a draft thrown away), or why not. */
export type NoticeDecision =
  | { readonly accepted: true; readonly event: NoticeEvent | null }
  | { readonly accepted: false; readonly refusal: Refusal }

/**
 * Decides what may be done with a notice: the 2nd line writes and publishes, updates and ends; each 1st line that was
 * reached sees to its own end users, after the end too (O-26). Whom it has reached goes on knowing of it, and ended is
 * final.
 */
export function decideNotice(state: NoticeState, command: NoticeCommand, facts: NoticeFacts): NoticeDecision {
  const refusal = noticeGate(state, command, facts)
  if (refusal !== null) return { accepted: false, refusal }
  const event = eventOf(state, command, facts)
  return event !== null && 'code' in event ? { accepted: false, refusal: event } : { accepted: true, event }
}

/** Whether somebody may do a thing to it at all, as it stands; what the command itself says is not asked yet. */
export function noticeGate(
  state: NoticeState,
  command: { readonly type: NoticeCommand['type']; readonly team?: TeamId },
  { actor, at }: NoticeFacts,
): Refusal | null {
  const part = noticePart(state, actor)
  const blank = state.version === 0
  if (part === null) return blank ? { code: 'only-second-line' } : { code: 'not-found' }
  switch (command.type) {
    case 'write':
    case 'discard':
      return onlySecondLine(part) ?? drafted(state)
    case 'publish':
      return onlySecondLine(part) ?? drafted(state) ?? complete(state, at)
    case 'update':
    case 'end':
      return onlySecondLine(part) ?? standing(state)
    case 'call':
      // Either end of the line knows that it was called.
      return told(state) ?? (part === 'second-line' ? null : mine(state, actor, command.team))
    case 'see':
    case 'relay':
      if (state.stage === 'draft') return { code: 'not-published' }
      return mine(state, actor, command.team)
    default:
      return command.type satisfies never
  }
}

function onlySecondLine(part: string): Refusal | null {
  return part === 'second-line' ? null : { code: 'only-second-line' }
}

function drafted({ stage }: NoticeState): Refusal | null {
  if (stage === 'ended') return { code: 'notice-ended' }
  return stage === 'draft' ? null : { code: 'already-published' }
}

function standing({ stage }: NoticeState): Refusal | null {
  if (stage === 'ended') return { code: 'notice-ended' }
  return stage === 'draft' ? { code: 'not-published' } : null
}

function told({ stage }: NoticeState): Refusal | null {
  return stage === 'draft' ? { code: 'not-published' } : null
}

/** A draft may lack things; what goes out may not. */
function complete(state: NoticeState, at: Instant): Refusal | null {
  if (state.teams.length === 0) return { code: 'nobody-concerned' }
  if (runOut({ ...state, stage: 'published' }, at) !== null) return { code: 'ends-before-start' }
  return promisedTooLate(state.nextUpdate, at)
}

/** More news is promised for a time that is still to come. */
function promisedTooLate(nextUpdate: Instant | null, at: Instant): Refusal | null {
  return nextUpdate !== null && nextUpdate < at ? { code: 'next-update-past' } : null
}

/** A 1st line speaks for itself alone, and once about each thing that was told. */
function mine(state: NoticeState, actor: PersonActor, team: TeamId | undefined): Refusal | null {
  const own = ownTeams(state, actor).filter(({ concerned }) => concerned)
  const reached = team === undefined ? own.length > 0 : own.some(each => each.team === team)
  return reached ? null : { code: 'only-reached' }
}

function eventOf(state: NoticeState, command: NoticeCommand, facts: NoticeFacts): NoticeEvent | Refusal | null {
  switch (command.type) {
    case 'write':
      return (
        wrongTimes(command.terms) ?? { type: 'written', terms: ofOneKind(command.terms), teams: once(command.teams) }
      )
    case 'discard':
      return null
    case 'publish':
      return { type: 'published' }
    case 'update':
      return updated(state, command, facts.at)
    case 'end':
      return { type: 'ended' }
    case 'see':
      return at(state, command.team)?.seen === true ? { code: 'unchanged' } : { type: 'seen', team: command.team }
    case 'relay': {
      const before = at(state, command.team)?.relay ?? null
      const same = before !== null && before.update === state.updates && (before.told || command.how === null)
      return same ? { code: 'unchanged' } : { type: 'relayed', team: command.team, how: command.how }
    }
    case 'call': {
      const line = at(state, command.team)
      if (line === undefined || !line.concerned) return { code: 'unknown', what: 'team' }
      return line.called ? { code: 'unchanged' } : { type: 'called', team: command.team }
    }
    default:
      return command satisfies never
  }
}

/** What a later telling changes of whom and what it concerns; who is both added and taken away stays. */
function updated(
  state: NoticeState,
  command: Extract<NoticeCommand, { type: 'update' }>,
  now: Instant,
): NoticeEvent | Refusal {
  const { nextUpdate, until = state.until } = command
  const concerned = state.teams.filter(each => each.concerned).map(({ team }) => team)
  const moreTeams = once(command.moreTeams).filter(({ team }) => !concerned.includes(team))
  const named = command.moreTeams.map(({ team }) => team)
  const fewerTeams = concerned.filter(team => command.fewerTeams.includes(team) && !named.includes(team))
  const moreServices = [...new Set(command.moreServices)].filter(each => !state.services.includes(each))
  const fewerServices = state.services.filter(
    each => command.fewerServices.includes(each) && !command.moreServices.includes(each),
  )
  const refusal =
    wrongTimes({ ...state, until }) ??
    promisedTooLate(nextUpdate, now) ??
    (concerned.length + moreTeams.length === fewerTeams.length ? { code: 'nobody-concerned' as const } : null) ??
    (state.services.length + moreServices.length === fewerServices.length ? { code: 'no-service' as const } : null)
  return refusal ?? { type: 'updated', until, nextUpdate, moreServices, moreTeams, fewerServices, fewerTeams }
}

function at({ teams }: NoticeState, team: TeamId) {
  return teams.find(each => each.team === team)
}

/** What is but information is neither planned work nor critical. */
function ofOneKind(terms: NoticeTerms): NoticeTerms {
  return terms.information ? { ...terms, planned: false, critical: false } : terms
}

/** Work is planned until some time, and information stands until one; it lies after the beginning. */
function wrongTimes({ planned, information, since, until }: NoticeTerms): Refusal | null {
  const ends = until === null ? !planned && !information : until > since
  return ends ? null : { code: 'ends-before-start' }
}

function once(teams: readonly FirstLine[]): readonly FirstLine[] {
  return [...new Map(teams.map(each => [each.team, each])).values()]
}
