import { type Actor, isSecondLine, teamsOf } from '../actor.ts'
import type { Ruled } from './command.ts'
import { accept, type Decision, refuse } from './decision.ts'
import type { Facts } from './facts.ts'
import { noticeOf, relayed, toldByAll } from './notices.ts'
import type { CaseState } from './state.ts'

/**
 * G3, G5, G6: two questions, all four answers. "No" is refused while the 3rd line's note stands (M.2.2.6). What was
 * decided early is said again where the routine asks for it.
 */
export function decideInformation(state: CaseState, command: Ruled<'decide-information'>, facts: Facts): Decision {
  const { inform, onlyInformation, note } = command
  if (!inform && state.informationDemanded) return refuse({ code: 'information-demanded' })
  const stands = state.information
  const isAsked = facts.activeSteps.some(({ offers }) => offers.includes('decide-information'))
  return stands?.inform === inform && stands.onlyInformation === onlyInformation && !isAsked
    ? refuse({ code: 'unchanged' })
    : accept({ type: 'information-decided', inform, onlyInformation, note })
}

/** A notice goes to one 1st line or more; one that has ended goes to nobody else. */
export function publishNotice(state: CaseState, { notice, teams }: Ruled<'publish-notice'>): Decision {
  const known = noticeOf(state.notices, notice)
  if (known?.ended === true) return refuse({ code: 'notice-ended' })
  const more = [...new Set(teams)].filter(team => known === null || !known.teams.includes(team))
  if (more.length > 0) return accept({ type: 'notice-published', notice, teams: more })
  return refuse(known === null ? { code: 'unknown', what: 'team' } : { code: 'unchanged' })
}

/**
 * Each 1st line tells its own end users and nobody else's, once; telling may follow the closing (O-26). A supplier's
 * case that stands at its closing is closed by the last 1st line that was told of the solution (M.2.1.9).
 */
export function relayNotice(state: CaseState, command: Ruled<'relay-notice'>, facts: Facts): Decision {
  const { notice, team, told } = command
  const known = noticeOf(state.notices, notice)
  if (known === null || !known.teams.includes(team)) return refuse({ code: 'unknown', what: 'notice' })
  if (!teamsOf(facts.actor).includes(team) && !speaksForAll(command, facts.actor))
    return refuse({ code: 'not-your-line' })
  if (!known.untold.includes(team)) return refuse({ code: 'unchanged' })
  const event = { type: 'notice-relayed', notice, team, told } as const
  const isLast = known.ofSolution && toldByAll(relayed(state.notices, notice, team), true)
  const closes = isLast && state.reporter.kind === 'supplier' && standsAtClosing(state, facts)
  return closes ? accept({ type: 'closed', outcome: 'solved' }, event) : accept(event)
}

/** The 2nd line says for any 1st line that it need not tell: a notice that stands has turned out not to concern it. */
export function speaksForAll({ told }: Ruled<'relay-notice'>, actor: Actor): boolean {
  return actor.kind === 'machine' || (!told && isSecondLine(actor))
}

/** Linje says that a notice which was told has gone to more 1st lines: its case is none of whoever sees to it. */
export function toldFurther({ notices }: CaseState, { notice }: Ruled<'publish-notice'>, actor: Actor): boolean {
  return actor.kind === 'machine' && noticeOf(notices, notice) !== null
}

/** Ends a notice that runs. */
export function endNotice(state: CaseState, { notice }: Ruled<'end-notice'>): Decision {
  const known = noticeOf(state.notices, notice)
  if (known === null) return refuse({ code: 'unknown', what: 'notice' })
  return known.ended ? refuse({ code: 'notice-ended' }) : accept({ type: 'notice-ended', notice })
}

function standsAtClosing({ status }: CaseState, { activeSteps }: Facts): boolean {
  return status.name === 'solved' && activeSteps.some(({ offers }) => offers.includes('close'))
}
