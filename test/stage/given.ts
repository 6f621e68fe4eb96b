import type { Actor } from '../../src/domain/actor.ts'
import type { Command } from '../../src/domain/case/command.ts'
import { decide } from '../../src/domain/case/decide.ts'
import type { EventBody } from '../../src/domain/case/event.ts'
import { evolve } from '../../src/domain/case/evolve.ts'
import type { Facts } from '../../src/domain/case/facts.ts'
import type { CaseState } from '../../src/domain/case/state.ts'
import type { RefusalCode } from '../../src/domain/refusal.ts'
import { factsOf } from './case-facts.ts'
import { readerTeamsOf } from './readers.ts'
import { placed } from './walk.ts'

/** What a rule test looks at: the events and the state after them, or the code of the refusal. */
export type Outcome = {
  readonly refused: RefusalCode | null
  readonly events: readonly EventBody[]
  readonly types: readonly EventBody['type'][]
  readonly state: CaseState
}

/** Given a case, when somebody says something, then this came of it; no step of a routine is open unless given. */
export function when(given: CaseState, actor: Actor, command: Command, part: Partial<Facts> = {}): Outcome {
  const facts = factsOf(actor, { readerTeams: readerTeamsOf(given), ...part })
  const decision = decide(given, command, facts)
  if (!decision.accepted) return { refused: decision.refusal.code, events: [], types: [], state: given }
  const { events } = decision
  const state = placed(given, events, facts).reduce<CaseState>(evolve, given)
  return { refused: null, events, types: events.map(event => event.type), state }
}
