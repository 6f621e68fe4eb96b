import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readBpmn } from '../../src/bpmn/read-bpmn.ts'
import type { Actor } from '../../src/domain/actor.ts'
import type { Command } from '../../src/domain/case/command.ts'
import { decide } from '../../src/domain/case/decide.ts'
import { evolve } from '../../src/domain/case/evolve.ts'
import { decideOpen, type Opening } from '../../src/domain/case/open.ts'
import type { CaseState } from '../../src/domain/case/state.ts'
import type { TeamId } from '../../src/domain/id.ts'
import type { Position } from '../../src/domain/position.ts'
import { compile } from '../../src/domain/routine/compile.ts'
import { begin, follow } from '../../src/domain/routine/follow.ts'
import type { Routine } from '../../src/domain/routine/model.ts'
import { activeSteps } from '../../src/domain/routine/next.ts'
import { factsOf, named, toIntegrated, toOperations, toThirdLine } from './case-facts.ts'
import { friday } from './moments.ts'
import { cast, ident, machine, nordvik, nordvikFirst, payroll, secondLine } from './people.ts'
import { placed } from './walk.ts'

/** The routines as they are published: the drawings in routines/, compiled. */
export const m1: Routine = await compiledFrom('M.1.bpmn')
export const m21: Routine = await compiledFrom('M.2.1.bpmn')
export const m22: Routine = await compiledFrom('M.2.2.bpmn')

async function compiledFrom(file: string): Promise<Routine> {
  const read = await readBpmn(readFileSync(join(import.meta.dirname, '../../routines', file)))
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  const compiled = compile(read.drawing)
  if ('faults' in compiled) throw new Error(JSON.stringify(compiled.faults))
  return compiled.routine
}

/** A case with its place in the routine, told command by command through the rules. */
export type Story = {
  readonly state: CaseState
  readonly position: Position
  /** Numbers of the active steps. */
  readonly at: readonly string[]
  /** The story after one more command; a refusal is a fault of the test. */
  readonly by: (actor: Actor, command: Command) => Story
}

const siriWrites: Opening = {
  reporter: { kind: 'user', requester: cast.siri.person, agency: nordvik, firstLine: nordvikFirst },
  service: payroll,
  secondLine,
  mailbox: { team: nordvikFirst, line: 'first' },
  caseType: null,
  area: null,
  impact: null,
  urgency: null,
  form: 'mail',
  letter: ident<'letter'>(80),
}

/** Siri in Nordvik writes to her 1st line; or whatever is given instead. */
export function opened(part: Partial<Opening> = {}, actor: Actor = machine, routine: Routine = m1): Story {
  const facts = factsOf(actor)
  const decision = decideOpen({ ...siriWrites, ...part }, facts)
  if (!decision.accepted) throw new Error(`the case was not opened: ${decision.refusal.code}`)
  const [event] = placed(null, decision.events, facts)
  if (event === undefined) throw new Error('opening gave no event')
  const state = evolve(null, event)
  return told(routine, state, follow(routine, begin(routine), event, state))
}

/** The operations supplier reports a fault of its own, in the application or in the infrastructure. */
export function reported(area: 'application' | 'database'): Story {
  const reporter = { kind: 'supplier', supplier: toOperations } as const
  return opened({ reporter, area, mailbox: null }, cast.ola, area === 'application' ? m21 : m22)
}

function told(routine: Routine, state: CaseState, position: Position): Story {
  return {
    state,
    position,
    at: activeSteps(routine, position).map(({ step }) => step),
    by(actor, command) {
      const facts = factsOf(actor, { activeSteps: activeSteps(routine, position) })
      const decision = decide(state, command, facts)
      if (!decision.accepted) throw new Error(`${command.type} was refused: ${decision.refusal.code}`)
      let [now, place] = [state, position]
      for (const event of placed(state, decision.events, facts)) {
        now = evolve(now, event)
        place = follow(routine, place, event, now)
      }
      return told(routine, now, place)
    },
  }
}

const note = ident<'note'>(71)
const letter = ident<'letter'>(81)

/** Commands as people say them in stories. */
export const say = {
  take: (person: typeof cast.kari): Command => ({ type: 'assign', person: named(person) }),
  handOver: { type: 'hand-over', to: { team: secondLine, line: 'second' }, note },
  triage: { type: 'triage', caseType: 'support', area: null, impact: 2, urgency: 2, priority: null, reason: null },
  toThirdLine: { type: 'send-to-supplier', supplier: toThirdLine, letter, followUpAt: friday },
  toOperations: { type: 'send-to-supplier', supplier: toOperations, letter, followUpAt: friday },
  sheAnswers: {
    type: 'receive',
    kind: 'supplier',
    form: 'mail',
    from: 'supplier',
    supplier: toThirdLine.id,
    automatic: false,
    letter,
  },
  toIntegrated: { type: 'send-to-supplier', supplier: toIntegrated, letter, followUpAt: friday },
  driftAnswers: {
    type: 'receive',
    kind: 'supplier',
    form: 'mail',
    from: 'supplier',
    supplier: toOperations.id,
    automatic: false,
    reference: 'D-7',
    letter,
  },
  decide: (inform: boolean, onlyInformation = false): Command => ({
    type: 'decide-information',
    inform,
    onlyInformation,
    note: null,
  }),
  demand: { type: 'demand-information', note },
  publish: (notice: number, ...teams: readonly TeamId[]): Command => ({
    type: 'publish-notice',
    notice: ident<'notice'>(notice),
    teams,
  }),
  relay: (notice: number, team: TeamId): Command => ({
    type: 'relay-notice',
    notice: ident<'notice'>(notice),
    team,
    told: true,
  }),
  promise: { type: 'solve', solution: ident<'solution'>(61), kind: 'later-version' },
  inform: { type: 'close', outcome: 'information' },
  solve: { type: 'solve', solution: ident<'solution'>(61), kind: 'now' },
  sendBack: { type: 'send-back' },
  returnFor: (reason: 'missing-information' | 'internal-network'): Command => ({ type: 'return', reason, note }),
  write: { type: 'write', kind: 'public', form: 'mail', direction: 'out', supplier: null, letter },
  call: { type: 'write', kind: 'public', form: 'phone', direction: 'out', supplier: null, letter },
  note: { type: 'write', kind: 'internal', form: 'web', direction: 'out', supplier: null, letter },
  confirm: { type: 'confirm', letter: null },
  object: { type: 'object', letter },
  reopen: { type: 'reopen' },
  close: { type: 'close', outcome: 'solved' },
  dismiss: { type: 'close', outcome: 'withdrawn' },
  mark: (step: string, state: 'done' | 'skipped'): Command => ({ type: 'mark-step', step, state }),
} as const satisfies Record<string, Command | ((...words: never[]) => Command)>
