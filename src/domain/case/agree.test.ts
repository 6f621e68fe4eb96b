import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { havnaFirst, secondLine } from '../../../test/stage/people.ts'
import { everybody } from '../../../test/stage/random-command.ts'
import { readerTeamsOf } from '../../../test/stage/readers.ts'
import { spareReaders, validCommand } from '../../../test/stage/valid-command.ts'
import { anyWalk, type Visit } from '../../../test/stage/walk.ts'
import { actions } from './action.ts'
import { allowed } from './allowed.ts'
import type { Command } from './command.ts'
import { actionOf, decide } from './decide.ts'
import { speaksForAll } from './decide-notice.ts'
import type { CaseState } from './state.ts'

/** The last thing tried in a random walk: a state that somebody got to, with what was tried there. */
const anyVisit: fc.Arbitrary<Visit> = anyWalk
  .filter(walk => walk.visits.length > 0)
  .chain(walk => fc.constantFrom(...walk.visits.slice(-5)))

/** What Linje says on a case by itself, beside what people may. */
const ofLinje: readonly Command['type'][] = ['link', 'publish-notice', 'end-notice']

function frozen(state: CaseState): CaseState {
  for (const part of Object.values(state)) if (typeof part === 'object' && part !== null) Object.freeze(part)
  return Object.freeze(state)
}

/** With those named whom valid commands speak of: they sit where those commands send a case. */
function withSpareReaders(state: CaseState): CaseState {
  const { confidential } = state
  if (confidential === null) return state
  return { ...state, confidential: { ...confidential, readers: [...confidential.readers, ...spareReaders] } }
}

describe('invariant 17: what is offered is what is accepted', () => {
  test('allowed says yes exactly when decide accepts a command with nothing wrong in itself', () => {
    fc.assert(
      fc.property(anyVisit, fc.constantFrom(...everybody), ({ after, facts }, actor) => {
        const state = withSpareReaders(after)
        const readerTeams = [...readerTeamsOf(after), secondLine, havnaFirst]
        const hers = { ...facts, actor, readerTeams }
        const offered = allowed(state, hers)
        for (const action of actions) {
          const decision = decide(state, validCommand(action, state, actor, facts.activeSteps), hers)
          const answer = decision.accepted ? 'yes' : decision.refusal
          expect(answer, `${action}`).toEqual(offered[action])
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('a command that is accepted was offered, whatever was wrong with others', () => {
    fc.assert(
      fc.property(anyVisit, ({ before, command, facts, decision }) => {
        if (
          command.type === 'receive' ||
          command.type === 'leave' ||
          command.type === 'come-back' ||
          command.type === 'note-undelivered' ||
          command.type === 'hold-back-receipt' ||
          command.type === 'move-routine' ||
          // Said for others where the notice is told of, and no act on the case's own page.
          (command.type === 'relay-notice' && speaksForAll(command, facts.actor)) ||
          (ofLinje.includes(command.type) && facts.actor.kind === 'machine') ||
          !decision.accepted
        )
          return
        expect(allowed(before, facts)[actionOf(command, facts)]).toBe('yes')
      }),
      { numRuns: 1000 },
    )
  })
})

describe('deciding is a pure question', () => {
  test('the same question has the same answer, and asking changes nothing', () => {
    fc.assert(
      fc.property(anyVisit, ({ before, command, facts, decision }) => {
        expect(decide(frozen(structuredClone(before)), command, facts)).toEqual(decision)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('said twice is said once', () => {
  const settled: readonly Command['type'][] = [
    'assign',
    'release',
    'change-owner',
    'correct-requester',
    'return',
    'hand-over',
    'send-back',
    'resume',
    'reopen',
    'confirm',
    'close',
    'link',
    'unlink',
    'mark-confidential',
    'change-readers',
    'propose-lifting',
    'agree-to-lifting',
    'decline-lifting',
    'log-supplier-number',
  ]

  test('who repeats a command that sets something is refused and nothing is written twice', () => {
    fc.assert(
      fc.property(anyVisit, ({ after, command, facts, decision }) => {
        if (!decision.accepted || !settled.includes(command.type)) return
        expect(decide(after, command, facts).accepted, command.type).toBe(false)
      }),
      { numRuns: 2000 },
    )
  })
})
