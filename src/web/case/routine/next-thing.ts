import type { CaseView, RoutineView } from '../../../contract/case.ts'
import type { Me } from '../../../contract/session.ts'
import type { Action } from '../scene/case-scene.ts'

type Step = RoutineView['steps'][number]
type Role = Step['role']

/** What happens next with a case, and whose turn it is. */
export type NextThing =
  | { readonly turn: 'mine'; readonly step: Step | null; readonly act: Action; readonly also: readonly Action[] }
  | {
      readonly turn: 'theirs'
      readonly step: Step | null
      /** Name of the person, team or supplier everybody waits for; null: something else. */
      readonly who: string | null
      readonly also: readonly Action[]
    }
  | { readonly turn: 'nobody'; readonly also: readonly Action[] }

export type Glance = Pick<
  CaseView,
  'status' | 'reporter' | 'owner' | 'team' | 'handler' | 'priority' | 'dealings' | 'allowed' | 'routine'
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
  const may = (action: Action) => glance.allowed[action] === 'yes'
  const open = [...new Set(offers.flatMap(({ action }) => (action === null ? [] : [action])))].filter(may)
  const stepOf = (number: string | undefined) => routine?.steps.find(step => step.number === number) ?? null
  if (status.name === 'waiting') {
    const also: readonly Action[] = [...open, ...(['log-supplier-number', 'resume'] as const).filter(may)]
    const who = awaited(glance)
    return { turn: 'theirs', step: stepOf(offers[0]?.step), who, also: [...new Set(also)] }
  }
  if (may('take') && glance.handler === null && (status.name === 'new' || status.name === 'open')) {
    return { turn: 'mine', step: stepOf(offers[0]?.step), act: 'take', also: open }
  }
  const mine = offers.find(
    ({ action, role }) => action !== null && may(action) && inMyLane(glance, me, role) && !isDone(glance, action),
  )
  if (mine !== undefined && mine.action !== null) {
    const act = mine.action
    return { turn: 'mine', step: stepOf(mine.step), act, also: open.filter(action => action !== act) }
  }
  const [first] = offers
  if (first !== undefined) {
    return { turn: 'theirs', step: stepOf(first.step), who: whoseLane(glance, first.role), also: open }
  }
  const act = WITHOUT_ROUTINE.find(may)
  return act === undefined ? { turn: 'nobody', also: [] } : { turn: 'mine', step: null, act, also: [] }
}

/** What is next where no routine says it, or its run has ended. */
const WITHOUT_ROUTINE = ['send-back', 'close', 'solve'] as const satisfies readonly Action[]

/** Type and priority are set once; the routine goes on offering them. */
function isDone(glance: Glance, action: Action): boolean {
  return action === 'triage' && glance.priority !== null
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
