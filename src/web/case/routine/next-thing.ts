import type { CaseView, RoutineView } from '../../../contract/case.ts'
import type { Me } from '../../../contract/session.ts'
import { type Action, onNoticePage } from '../scene/case-scene.ts'

type Step = RoutineView['steps'][number]
type Role = Step['role']

/** What happens next with a case, and whose turn it is. */
export type NextThing =
  | {
      readonly turn: 'mine'
      readonly step: Step | null
      readonly act: Action
      readonly also: readonly Action[]
      readonly beside: readonly Step[]
    }
  | {
      readonly turn: 'theirs'
      readonly step: Step | null
      /** Name of the person, team or supplier everybody waits for; null: something else. */
      readonly who: string | null
      readonly also: readonly Action[]
      /** Other steps the routine stands at meanwhile, such as telling end users beside the solving (O-25). */
      readonly beside: readonly Step[]
    }
  | { readonly turn: 'nobody'; readonly also: readonly Action[] }

export type Glance = Pick<
  CaseView,
  | 'status'
  | 'reporter'
  | 'owner'
  | 'team'
  | 'handler'
  | 'priority'
  | 'dealings'
  | 'information'
  | 'events'
  | 'allowed'
  | 'routine'
>

/** Who looks. */
export type Glancer = Pick<Me, 'person' | 'teams'>

/**
 * The one thing to do next: nobody has taken the case; or somebody has to answer; or the first act that the routine
 * offers in my lane and that I am allowed; or another's turn, by name. It only says what stands out: what may be done is
 * the server's answer in `allowed`.
 */
export function nextThing(glance: Glance, me: Glancer): NextThing {
  const { status, routine } = glance
  const offers = routine?.offers ?? []
  const may = (action: Action) => glance.allowed[action] === 'yes' && !onNoticePage.has(action)
  const open = [...new Set(offers.flatMap(({ action }) => (action === null ? [] : [action])))].filter(may)
  const at = (number: string | undefined) => ({
    step: routine?.steps.find(step => step.number === number) ?? null,
    beside: routine?.steps.filter(step => step.state === 'active' && step.number !== number) ?? [],
  })
  const mine = (act: Action, number: string | undefined): NextThing => ({
    turn: 'mine',
    ...at(number),
    act,
    also: open.filter(action => action !== act),
  })
  if (status.name === 'waiting') {
    const asked = offers.find(({ action }) => action === 'decide-information')
    if (asked !== undefined && may('decide-information') && hasReceipt(glance)) {
      return mine('decide-information', asked.step)
    }
    const toTell = offers.find(({ action, role }) => action === 'publish-notice' && inMyLane(glance, me, role))
    if (toTell !== undefined && may('publish-notice') && !isDone(glance, 'publish-notice')) {
      return mine('publish-notice', toTell.step)
    }
    const also: readonly Action[] = [...open, ...(['log-supplier-number', 'resume'] as const).filter(may)]
    const hers = status.for === 'supplier' ? offers.find(({ role }) => isSuppliers(role)) : undefined
    return { turn: 'theirs', ...at((hers ?? offers[0])?.step), who: awaited(glance), also: [...new Set(also)] }
  }
  if (may('take') && glance.handler === null && (status.name === 'new' || status.name === 'open')) {
    return { turn: 'mine', ...at(offers[0]?.step), act: 'take', also: open }
  }
  const offered = offers.find(
    ({ action, role }) => action !== null && may(action) && inMyLane(glance, me, role) && !isDone(glance, action),
  )
  if (offered !== undefined && offered.action !== null) return mine(offered.action, offered.step)
  const [first] = offers
  if (first !== undefined) {
    return { turn: 'theirs', ...at(first.step), who: whoseLane(glance, first.role), also: open }
  }
  const only = glance.information?.decided?.onlyInformation === true
  const act = (only ? INFORMATION_ONLY : WITHOUT_ROUTINE).find(may)
  return act === undefined ? { turn: 'nobody', also: [] } : { turn: 'mine', step: null, act, also: [], beside: [] }
}

/** What is next where no routine says it, or its run has ended. */
const WITHOUT_ROUTINE = ['send-back', 'close', 'solve'] as const satisfies readonly Action[]
/** Nothing is there to solve, so it ends here (M.2.1.6, M.2.2.6). */
const INFORMATION_ONLY = ['close-as-information'] as const satisfies readonly Action[]

/** The supplier it waits for has told her number: what she was to answer first is here (M.1.3.2). */
function hasReceipt({ status, dealings }: Glance): boolean {
  return (
    status.name === 'waiting' &&
    dealings.some(({ supplier, reference }) => supplier.id === status.supplier && reference !== null)
  )
}

function isSuppliers(role: Role): boolean {
  return role === 'third-line' || role === 'operations'
}

/**
 * Done, though the routine goes on offering it: type and priority are set once, and the 1st lines are told once of the
 * fault and once of its solution (M.1.3.3, M.1.3.6), or not at all where the 2nd line has found that they need not be.
 */
function isDone({ priority, information, events }: Glance, action: Action): boolean {
  if (action === 'triage') return priority !== null
  if (action !== 'publish-notice') return false
  const last = events.findLast(({ type }) => type === 'notice-published' || type === 'solved')
  return information?.decided?.inform === false || last?.type === 'notice-published'
}

/** The suppliers' lanes are worked by the 2nd line, who logs for them. */
function inMyLane(glance: Glance, me: Glancer, role: Role): boolean {
  const isMine = (team: { readonly id: string } | undefined) => me.teams.some(mine => mine.id === team?.id)
  switch (role) {
    case 'end-user':
      return glance.reporter.kind === 'user' && glance.reporter.person.id === me.person.id
    case 'first-line':
      return isMine(glance.owner?.team) || (glance.team.line === 'first' && isMine(glance.team))
    case 'second-line':
    case 'third-line':
    case 'operations':
      return me.teams.some(team => team.line === 'second')
    default:
      return role satisfies never
  }
}

function awaited({ status, reporter, dealings }: Glance): string | null {
  if (status.name !== 'waiting') return null
  switch (status.for) {
    case 'requester':
      return reporter.kind === 'user' ? reporter.person.name : reporter.supplier.name
    case 'supplier':
      return dealings.find(({ supplier }) => supplier.id === status.supplier)?.supplier.name ?? null
    case 'other':
      return null
    default:
      return status.for satisfies never
  }
}

function whoseLane({ reporter, owner, team, handler, dealings }: Glance, role: Role): string | null {
  switch (role) {
    case 'end-user':
      return reporter.kind === 'user' ? reporter.person.name : reporter.supplier.name
    case 'first-line':
      if (team.line === 'first') return handler?.name ?? team.name
      return owner?.person?.name ?? owner?.team.name ?? null
    case 'second-line':
      return team.line === 'second' ? (handler?.name ?? team.name) : null
    case 'third-line':
    case 'operations':
      return dealings.at(-1)?.supplier.name ?? null
    default:
      return role satisfies never
  }
}
