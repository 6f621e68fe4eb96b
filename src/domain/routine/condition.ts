import type { CaseEvent } from '../case/event.ts'
import { noticeOf, toldByAll } from '../case/notices.ts'
import type { CaseState, SupplierRole } from '../case/state.ts'

/** Everything a drawing may ask for; the list is closed, so that no routine brings code of its own. */
export const conditions = [
  'solved',
  'not-solved',
  'first-line-has-it',
  'second-line-has-it',
  'to-second-line',
  'by-first-line',
  'to-third-line',
  'waits-for-third-line',
  'to-operations',
  'waits-for-operations',
  'returned-for-more',
  'returned-for-network',
  'told-while-solved',
  'now',
  'later-version',
  'inform',
  'only-information',
  'operations-asked',
  'fault-noticed',
  'solution-noticed',
  'fault-told-by-all',
  'solution-told-by-all',
  'otherwise',
] as const
export type Condition = (typeof conditions)[number]

/** An event together with the case as it became by it. */
export type Moment = { readonly event: CaseEvent; readonly state: CaseState }

/** What moves a routine on: an event of a case, or one of its steps by number, as a log from elsewhere tells it. */
export type Happening = Moment | { readonly step: string; readonly version: number }

/** The number of the happening in its case. */
export function versionOf(happening: Happening): number {
  return 'step' in happening ? happening.version : happening.event.version
}

/** Does the condition hold at this moment? Total over every event and state. */
export function holds(condition: Condition, { event, state }: Moment): boolean {
  const { body } = event
  const { status } = state
  switch (condition) {
    case 'solved':
      return status.name === 'solved' || (status.name === 'closed' && status.solution !== null)
    case 'not-solved':
      return status.name === 'new' || status.name === 'open' || status.name === 'waiting'
    case 'first-line-has-it':
      return state.responsible.line === 'first'
    case 'second-line-has-it':
      return state.responsible.line === 'second'
    case 'to-second-line':
      return body.type === 'handed-over' && body.responsible.line === 'second'
    case 'by-first-line':
      return event.line === 'first-line'
    case 'to-third-line':
      return body.type === 'sent-to-supplier' && body.role === 'third-line'
    // The waiting may outlast a return to the 1st line, who has nothing to do with the 3rd (O-4).
    case 'waits-for-third-line':
      return waitsFor(state, 'third-line')
    case 'to-operations':
      return body.type === 'sent-to-supplier' && body.role === 'operations-application'
    case 'waits-for-operations':
      return waitsFor(state, 'operations-application')
    // Lines in the internal network are the 1st line's to follow up with its own supplier (M.1.1.3, fourth exit).
    case 'returned-for-more':
      return body.type === 'returned' && body.reason !== 'internal-network'
    case 'returned-for-network':
      return body.type === 'returned' && body.reason === 'internal-network'
    // Handing over a solution is told by a person, in writing or on the phone (M.1.2.4).
    case 'told-while-solved':
      return (
        body.type === 'letter-written' &&
        body.kind === 'public' &&
        body.form !== 'system' &&
        (body.direction === 'out' || body.form === 'phone') &&
        event.actor !== null &&
        status.name === 'solved'
      )
    case 'now':
    case 'later-version':
      return body.type === 'solved' && body.kind === condition
    // Whoever sends a notice of the fault has decided to inform, said or not.
    case 'inform':
      return state.information?.inform === true || isNoticed({ event, state }, false)
    case 'only-information':
      return state.information?.onlyInformation === true
    case 'operations-asked':
      return isAsked(state, 'operations-application')
    // A notice that went out before the supplier was asked counts as soon as she is.
    case 'fault-noticed':
      return isAsked(state, 'operations-application') && isNoticed({ event, state }, false)
    case 'solution-noticed':
      return isNoticed({ event, state }, true)
    case 'fault-told-by-all':
      return isNoticed({ event, state }, false) && toldByAll(state.notices, false)
    case 'solution-told-by-all':
      return isNoticed({ event, state }, true) && toldByAll(state.notices, true)
    case 'otherwise':
      return true
    default:
      return condition satisfies never
  }
}

function waitsFor({ status, responsible, dealings }: CaseState, role: SupplierRole): boolean {
  return (
    status.name === 'waiting' &&
    responsible.line === 'second' &&
    dealings.some(dealing => dealing.supplier === status.supplier && dealing.role === role)
  )
}

function isAsked({ dealings }: CaseState, role: SupplierRole): boolean {
  return dealings.some(dealing => dealing.role === role)
}

/** Has a notice of the fault, or of the solution, gone out? An event about a notice has to be about one of that sort. */
function isNoticed({ event, state }: Moment, ofSolution: boolean): boolean {
  const about = 'notice' in event.body ? noticeOf(state.notices, event.body.notice) : null
  return state.notices.some(notice => notice.ofSolution === ofSolution) && about?.ofSolution !== !ofSolution
}
