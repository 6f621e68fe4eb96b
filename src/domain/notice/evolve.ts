import type { CaseNumber, NoticeId } from '../id.ts'
import type { FirstLine, NoticeEvent } from './event.ts'
import type { NoticeState, NoticeTerms, Reached } from './state.ts'

const nothingYet: NoticeTerms = {
  planned: false,
  information: false,
  critical: false,
  public: false,
  since: '',
  until: null,
  nextUpdate: null,
  services: [],
}

/** A notice of which nothing has been written yet. */
export function blankNotice(notice: NoticeId, from: CaseNumber | null): NoticeState {
  return { ...nothingYet, notice, case: from, stage: 'draft', teams: [], updates: 0, version: 0 }
}

/** The notice after what happened. Total: the fold of its events is what it is. */
export function evolveNotice(state: NoticeState, event: NoticeEvent): NoticeState {
  return { ...state, ...changed(state, event), version: state.version + 1 }
}

function changed(state: NoticeState, event: NoticeEvent): Partial<NoticeState> {
  switch (event.type) {
    case 'written':
      return { ...event.terms, teams: event.teams.map(each => untouched(each, 1)) }
    case 'published':
      return { stage: 'published', updates: 1 }
    case 'updated': {
      const { until, nextUpdate, moreServices, moreTeams, fewerServices = [], fewerTeams = [] } = event
      const services = [...new Set([...state.services, ...moreServices])].filter(each => !fewerServices.includes(each))
      const updates = state.updates + 1
      const known = state.teams
        .filter(({ team }) => moreTeams.every(more => more.team !== team))
        .map(each => (fewerTeams.includes(each.team) ? { ...each, concerned: false } : each))
      const teams = [...known, ...moreTeams.map(each => untouched(each, updates))]
      return { until, nextUpdate, services, teams, updates }
    }
    case 'ended':
      return { stage: 'ended', nextUpdate: null, updates: state.updates + 1 }
    case 'seen':
      return at(state, event.team, { seen: true })
    case 'relayed': {
      const { how, team } = event
      const update = state.updates
      return at(state, team, {
        seen: true,
        relay: how === null ? { told: false, update } : { told: true, how, update },
      })
    }
    case 'called':
      return at(state, event.team, { called: true })
    default:
      return event satisfies never
  }
}

function untouched({ team, agency }: FirstLine, since: number): Reached {
  return { team, agency, since, concerned: true, seen: false, relay: null, called: false }
}

function at({ teams }: NoticeState, team: Reached['team'], part: Partial<Reached>): Pick<NoticeState, 'teams'> {
  return { teams: teams.map(each => (each.team === team ? { ...each, ...part } : each)) }
}
