import type { CaseState, Dealing, Level, Status } from '../../src/domain/case/state.ts'
import { friday, noon } from './moments.ts'
import { cast, ident, nordvik, nordvikFirst, operations, payroll, secondLine, thirdLine } from './people.ts'

const solution = { id: ident<'solution'>(61), kind: 'now' } as const
const waitingForRequester: Status = { name: 'waiting', for: 'requester', supplier: null, followUpAt: friday }
const waitingForThirdLine: Status = { name: 'waiting', for: 'supplier', supplier: thirdLine, followUpAt: friday }

/** The case was sent to the 3rd line, who has not told her own number. */
const sentToAino: Dealing = { supplier: thirdLine, role: 'third-line', reference: null }

export const first = { team: nordvikFirst, line: 'first' } as const
export const second = { team: secondLine, line: 'second' } as const

/** A case of Siri's, in Nordvik, as it stands right after a mail of hers, with whatever is given instead. */
export function stateOf(part: Partial<CaseState> = {}): CaseState {
  return {
    number: 10_001,
    version: 7,
    reporter: { kind: 'user', requester: cast.siri.person, agency: nordvik },
    owner: { team: nordvikFirst, person: null },
    responsible: first,
    handler: null,
    service: payroll,
    type: null,
    area: null,
    impact: null,
    urgency: null,
    priority: null,
    toldPriority: null,
    status: { name: 'new' },
    dealings: [],
    links: [],
    confidential: null,
    information: null,
    chain: [],
    toCall: false,
    undelivered: [],
    informationDemanded: false,
    notices: [],
    returns: 0,
    handedOverAt: null,
    waitingSince: null,
    openedAt: noon,
    changedAt: noon,
    ...part,
  }
}

const level: Level = 2
const triaged = { type: 'support', impact: level, urgency: level, priority: 3 } as const
const kept = { owner: { team: nordvikFirst, person: cast.kari.person } } as const
const atFirst = { ...kept, responsible: first, handler: cast.kari.person } as const
const atSecond = { ...kept, ...triaged, responsible: second, handler: cast.ola.person } as const
const after = { ...kept, ...triaged, responsible: first, handler: null, dealings: [sentToAino] } as const

/**
 * One case in every shape a rule can tell apart. The letter is the status, the digit the line that has it; from W2 on
 * the 3rd line (Aino) has been written to; R2 was reported by the operations supplier (Drift).
 */
export const shapes = {
  N1: stateOf(),
  O1: stateOf({ ...atFirst, status: { name: 'open' } }),
  W1: stateOf({ ...atFirst, status: waitingForRequester }),
  N2: stateOf({ responsible: second }),
  O2: stateOf({ ...atSecond, status: { name: 'open' } }),
  W2: stateOf({ ...atSecond, status: waitingForThirdLine, dealings: [sentToAino] }),
  S2: stateOf({ ...atSecond, status: { name: 'solved', solution, confirmed: false }, dealings: [sentToAino] }),
  S1: stateOf({ ...after, status: { name: 'solved', solution, confirmed: false } }),
  K1: stateOf({ ...after, status: { name: 'solved', solution, confirmed: true } }),
  C1: stateOf({ ...after, status: { name: 'closed', outcome: 'solved', solution } }),
  I1: stateOf({ ...after, status: { name: 'closed', outcome: 'withdrawn', solution: null } }),
  R2: stateOf({
    reporter: { kind: 'supplier', supplier: operations },
    owner: null,
    responsible: second,
    handler: cast.ola.person,
    status: { name: 'open' },
    dealings: [{ supplier: operations, role: 'operations-application', reference: null }],
  }),
} as const satisfies Record<string, CaseState>

export const shapeNames = ['N1', 'O1', 'W1', 'N2', 'O2', 'W2', 'S2', 'S1', 'K1', 'C1', 'I1', 'R2'] as const
export type ShapeName = (typeof shapeNames)[number]
