import { isSecondLine, type PersonActor, teamsOf } from '../actor.ts'
import type { NoticeState, Reached } from './state.ts'

/** What somebody is to a notice; null where she may not know of it. */
export type NoticePart = 'second-line' | 'first-line' | 'end-user' | null

/**
 * Who knows of a notice: the 2nd line of all, the 1st lines of those that have reached them, and end users of what is
 * published for them (A-3, O-30).
 */
export function noticePart(state: NoticeState, actor: PersonActor): NoticePart {
  if (isSecondLine(actor)) return 'second-line'
  if (state.stage === 'draft') return null
  if (ownTeams(state, actor).length > 0) return 'first-line'
  return state.teams.some(each => each.agency === actor.agency && isShown(state, each)) ? 'end-user' : null
}

/** The 1st lines of hers that it has reached. */
export function ownTeams(state: NoticeState, actor: PersonActor): readonly Reached[] {
  const mine = teamsOf(actor)
  return state.teams.filter(({ team }) => mine.includes(team))
}

/** The portal shows it to an agency's end users: it is public, or their own 1st line has put it there. */
function isShown(state: NoticeState, { concerned, relay }: Reached): boolean {
  return concerned && (state.public || (relay?.told === true && relay.how === 'portal'))
}
