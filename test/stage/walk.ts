import fc from 'fast-check'
import { actorLine } from '../../src/domain/access/standing.ts'
import type { Actor } from '../../src/domain/actor.ts'
import type { Command } from '../../src/domain/case/command.ts'
import { decide } from '../../src/domain/case/decide.ts'
import type { Decision } from '../../src/domain/case/decision.ts'
import type { CaseEvent, EventBody } from '../../src/domain/case/event.ts'
import { evolve } from '../../src/domain/case/evolve.ts'
import type { Facts } from '../../src/domain/case/facts.ts'
import { decideOpen, type Opening } from '../../src/domain/case/open.ts'
import type { CaseState } from '../../src/domain/case/state.ts'
import { closing, confirming, factsOf, informing, solving, telling, toOperations } from './case-facts.ts'
import { noon, seconds } from './moments.ts'
import { cast, havnaFirst, ident, machine, nordvik, nordvikFirst, payroll, secondLine } from './people.ts'
import { anyCommand, everybody } from './random-command.ts'
import { readerTeamsOf } from './readers.ts'

/** One thing tried in a walk, and what came of it: the answer, the events in their places, the state after. */
export type Visit = {
  readonly facts: Facts
  readonly command: Command
  readonly before: CaseState
  readonly decision: Decision
  readonly events: readonly CaseEvent[]
  readonly after: CaseState
}

const users: Opening = {
  reporter: { kind: 'user', requester: cast.siri.person, agency: nordvik, firstLine: nordvikFirst },
  service: payroll,
  secondLine,
  mailbox: null,
  caseType: null,
  area: null,
  impact: null,
  urgency: null,
  form: 'mail',
  letter: ident<'letter'>(80),
}
/** Siri wrote to the mailbox of another agency's 1st line. */
const strayed: Opening = { ...users, mailbox: { team: havnaFirst, line: 'first' } }
const suppliers: Opening = { ...users, reporter: { kind: 'supplier', supplier: toOperations } }

const anyStart = fc.constantFrom<readonly [Opening, Actor]>(
  [users, machine],
  [users, cast.kari],
  [users, cast.ola],
  [users, cast.siri],
  [strayed, machine],
  [suppliers, cast.ola],
  [suppliers, cast.drift],
)

/** Who tries something: mostly somebody with a part in it, else anybody at all. */
type Speaker = 'whoever has it' | 'its owner' | Actor

type Attempt = { readonly speaker: Speaker; readonly facts: Omit<Facts, 'actor'>; readonly command: Command }

const anyAttempt: fc.Arbitrary<Attempt> = fc
  .record({
    speaker: fc.oneof(
      { weight: 6, arbitrary: fc.constant<Speaker>('whoever has it') },
      { weight: 2, arbitrary: fc.constant<Speaker>('its owner') },
      { weight: 1, arbitrary: fc.constant<Speaker>(cast.siri) },
      { weight: 3, arbitrary: fc.constantFrom<Speaker>(...everybody, machine) },
    ),
    command: anyCommand,
    delegatesPublic: fc.boolean(),
    activeSteps: fc.subarray([confirming, closing, solving, telling, informing]),
  })
  .map(({ speaker, command, ...part }) => ({ speaker, facts: factsOf(machine, part), command }))

function actorOf(speaker: Speaker, state: CaseState): Actor {
  if (typeof speaker !== 'string') return speaker
  const team = speaker === 'its owner' ? state.owner?.team : state.responsible.team
  const { confidential } = state
  const there = everybody.filter(person => person.memberships.some(membership => membership.team === team))
  const reading = there.filter(({ person }) => confidential === null || confidential.readers.includes(person))
  // Somebody has proposed to lift it: it goes on where another one speaks.
  return reading.find(({ person }) => person !== confidential?.lifting) ?? reading[0] ?? there[0] ?? machine
}

/** A case opened in some way and up to sixty things tried on it by anybody (ACCEPTANCE section 5). */
export const anyWalk: fc.Arbitrary<Walk> = fc
  .record({ start: anyStart, moves: fc.array(anyAttempt, { maxLength: 60, size: 'max' }) })
  .map(({ start, moves }) => walk(start[0], start[1], moves))

export type Walk = { readonly opened: CaseState; readonly log: readonly CaseEvent[]; readonly visits: readonly Visit[] }

function walk(opening: Opening, opener: Actor, moves: readonly Attempt[]): Walk {
  const start = decideOpen(opening, factsOf(opener))
  if (!start.accepted) throw new Error(`the walk cannot start: ${start.refusal.code}`)
  const [first] = placed(null, start.events, factsOf(opener))
  if (first === undefined) throw new Error('opening gave no event')
  const opened = evolve(null, first)
  const visits: Visit[] = []
  let state = opened
  for (const { speaker, command, facts } of moves) {
    const actor = actorOf(speaker, state)
    const now = { ...facts, readerTeams: readerTeamsOf(state), actor, at: seconds(noon, visits.length) }
    const decision = decide(state, command, now)
    const events = decision.accepted ? placed(state, decision.events, now) : []
    const after = events.reduce<CaseState>(evolve, state)
    visits.push({ command, facts: now, before: state, decision, events, after })
    state = after
  }
  return { opened, log: [first, ...visits.flatMap(visit => visit.events)], visits }
}

/** Gives decided events their numbers, as the desk does. */
export function placed(
  state: CaseState | null,
  bodies: readonly EventBody[],
  facts: Facts,
): readonly [CaseEvent, ...CaseEvent[]] | readonly [] {
  const [head, ...tail] = bodies.map((body, index) => ({
    case: 10_001,
    version: (state?.version ?? 0) + index + 1,
    at: facts.at,
    actor: facts.actor.kind === 'person' ? facts.actor.person : null,
    line: state === null ? ('system' as const) : actorLine(state, facts.actor),
    door: facts.door,
    body,
  }))
  return head === undefined ? [] : [head, ...tail]
}
