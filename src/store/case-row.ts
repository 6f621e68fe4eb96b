import type { Line } from '../domain/actor.ts'
import type {
  CaseNotice,
  CaseState,
  CaseType,
  ChainNumber,
  Confidential,
  Dealing,
  Information,
  Level,
  Outcome,
  Priority,
  SolutionKind,
  Status,
  TechnicalArea,
  WaitingFor,
} from '../domain/case/state.ts'
import type {
  AgencyId,
  CaseNumber,
  Instant,
  PersonId,
  ServiceId,
  SolutionId,
  SupplierId,
  TeamId,
} from '../domain/id.ts'

/** The columns of a case that are the fold of its events; title, routine and position stand beside them. */
export type CaseRow = {
  readonly number: CaseNumber
  readonly version: number
  readonly status: Status['name']
  readonly waiting_for: WaitingFor | null
  readonly waiting_supplier_id: SupplierId | null
  readonly follow_up_at: Instant | null
  readonly team_id: TeamId
  readonly line: Line
  readonly handler_id: PersonId | null
  readonly owner_team_id: TeamId | null
  readonly owner_id: PersonId | null
  readonly requester_id: PersonId | null
  readonly agency_id: AgencyId | null
  readonly reporting_supplier_id: SupplierId | null
  readonly service_id: ServiceId
  readonly type: CaseType | null
  readonly area: TechnicalArea | null
  readonly impact: Level | null
  readonly urgency: Level | null
  readonly priority: Priority | null
  readonly told_priority: Priority | null
  readonly solution_id: SolutionId | null
  readonly solution_kind: SolutionKind | null
  readonly confirmed: boolean
  readonly outcome: Outcome | null
  readonly links: readonly CaseNumber[]
  /** Who reads it where it is confidential; what else is known of that lies beside it. */
  readonly readers: readonly PersonId[] | null
  readonly confidential: Omit<Confidential, 'readers'> | null
  readonly chain: readonly ChainNumber[]
  readonly to_call: boolean
  readonly undelivered: CaseState['undelivered']
  readonly information: Information | null
  readonly information_demanded: boolean
  readonly notices: readonly CaseNotice[]
  readonly returns: number
  readonly handed_over_at: Instant | null
  readonly waiting_since: Instant | null
  readonly opened_at: Instant
  readonly changed_at: Instant
}

/** The row that a state is kept as. */
export function rowOf(state: CaseState): CaseRow {
  const { status, reporter } = state
  const solution = status.name === 'solved' || status.name === 'closed' ? status.solution : null
  const user = reporter.kind === 'user' ? reporter : null
  return {
    number: state.number,
    version: state.version,
    status: status.name,
    waiting_for: status.name === 'waiting' ? status.for : null,
    waiting_supplier_id: status.name === 'waiting' ? status.supplier : null,
    follow_up_at: status.name === 'waiting' ? status.followUpAt : null,
    team_id: state.responsible.team,
    line: state.responsible.line,
    handler_id: state.handler,
    owner_team_id: state.owner?.team ?? null,
    owner_id: state.owner?.person ?? null,
    requester_id: user?.requester ?? null,
    agency_id: user?.agency ?? null,
    reporting_supplier_id: reporter.kind === 'supplier' ? reporter.supplier : null,
    service_id: state.service,
    type: state.type,
    area: state.area,
    impact: state.impact,
    urgency: state.urgency,
    priority: state.priority,
    told_priority: state.toldPriority,
    solution_id: solution?.id ?? null,
    solution_kind: solution?.kind ?? null,
    confirmed: status.name === 'solved' && status.confirmed,
    outcome: status.name === 'closed' ? status.outcome : null,
    links: state.links,
    ...secrecyOf(state),
    chain: state.chain,
    to_call: state.toCall,
    undelivered: state.undelivered,
    information: state.information,
    information_demanded: state.informationDemanded,
    notices: state.notices,
    returns: state.returns,
    handed_over_at: state.handedOverAt,
    waiting_since: state.waitingSince,
    opened_at: state.openedAt,
    changed_at: state.changedAt,
  }
}

function secrecyOf({ confidential }: CaseState): Pick<CaseRow, 'readers' | 'confidential'> {
  if (confidential === null) return { readers: null, confidential: null }
  const { readers, ...rest } = confidential
  return { readers, confidential: rest }
}

/** The state a row keeps; a row that says two things at once is a fault of ours and throws. */
export function stateOf(row: CaseRow, dealings: readonly Dealing[]): CaseState {
  return {
    number: row.number,
    version: row.version,
    reporter: reporterOf(row),
    owner: row.owner_team_id === null ? null : { team: row.owner_team_id, person: row.owner_id },
    responsible: { team: row.team_id, line: row.line },
    handler: row.handler_id,
    service: row.service_id,
    type: row.type,
    area: row.area,
    impact: row.impact,
    urgency: row.urgency,
    priority: row.priority,
    toldPriority: row.told_priority,
    status: statusOf(row),
    dealings,
    confidential:
      row.readers === null || row.confidential === null ? null : { ...row.confidential, readers: row.readers },
    chain: row.chain,
    toCall: row.to_call,
    undelivered: row.undelivered,
    links: row.links,
    information: row.information,
    informationDemanded: row.information_demanded,
    notices: row.notices,
    returns: row.returns,
    handedOverAt: row.handed_over_at,
    waitingSince: row.waiting_since,
    openedAt: row.opened_at,
    changedAt: row.changed_at,
  }
}

function reporterOf(row: CaseRow): CaseState['reporter'] {
  if (row.requester_id !== null && row.agency_id !== null) {
    return { kind: 'user', requester: row.requester_id, agency: row.agency_id }
  }
  if (row.reporting_supplier_id !== null) return { kind: 'supplier', supplier: row.reporting_supplier_id }
  throw new Error(`case ${row.number} has nobody who reported it`)
}

function statusOf(row: CaseRow): Status {
  const solution =
    row.solution_id !== null && row.solution_kind !== null ? { id: row.solution_id, kind: row.solution_kind } : null
  switch (row.status) {
    case 'new':
    case 'open':
      return { name: row.status }
    case 'waiting':
      if (row.waiting_for === null || row.follow_up_at === null) break
      return {
        name: 'waiting',
        for: row.waiting_for,
        supplier: row.waiting_supplier_id,
        followUpAt: row.follow_up_at,
      }
    case 'solved':
      if (solution === null) break
      return { name: 'solved', solution, confirmed: row.confirmed }
    case 'closed':
      if (row.outcome === null) break
      return { name: 'closed', outcome: row.outcome, solution }
    default:
      return row.status satisfies never
  }
  throw new Error(`case ${row.number} is ${row.status} without what that takes`)
}
