import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { havnaFirst, nordvikFirst } from '../../../test/stage/people.ts'
import { everybody } from '../../../test/stage/random-command.ts'
import { readerTeamsOf } from '../../../test/stage/readers.ts'
import { anyWalk, type Visit, type Walk } from '../../../test/stage/walk.ts'
import { maySee, standing } from '../access/standing.ts'
import { teamsOf } from '../actor.ts'
import type { PersonId, TeamId } from '../id.ts'
import { evolve } from './evolve.ts'
import type { CaseState } from './state.ts'

/** Holds a law against every state of 1,000 random walks; the numbers are those of ACCEPTANCE section 5. */
function always(law: (walk: Walk) => void): void {
  fc.assert(fc.property(anyWalk, law), { numRuns: 1000 })
}

const everyState = ({ opened, visits }: Walk): readonly CaseState[] => [opened, ...visits.map(visit => visit.after)]
const everyChange = ({ visits }: Walk): readonly Visit[] => visits.filter(visit => visit.decision.accepted)
const types = (visit: Visit): readonly string[] => visit.events.map(event => event.body.type)

describe('random walks by anybody over everything', () => {
  test('they get far enough to prove something', () => {
    const seen = new Map<string, number>()
    always(walk => {
      for (const visit of everyChange(walk)) {
        for (const name of [visit.after.status.name, visit.command.type]) seen.set(name, (seen.get(name) ?? 0) + 1)
      }
    })
    const common = [
      'mark-confidential',
      'change-readers',
      'propose-lifting',
      'agree-to-lifting',
      'open',
      'waiting',
      'solved',
      'closed',
      'send-back',
      'confirm',
      'object',
      'return',
      'hand-over',
    ]
    for (const name of common) expect(seen.get(name) ?? 0, name).toBeGreaterThan(10)
  })

  test('5 the fold of the events is the state, for every prefix', () => {
    always(walk => {
      let folded: CaseState | null = null
      let place = 0
      for (const event of walk.log) {
        folded = evolve(folded, event)
        while (place < walk.visits.length && walk.visits[place]?.after.version === folded.version) {
          expect(walk.visits[place]?.after).toEqual(folded)
          place += 1
        }
      }
    })
  })

  test('6 versions are contiguous and time never runs back', () => {
    always(walk => {
      expect(walk.log.map(event => event.version)).toEqual(walk.log.map((_, index) => index + 1))
      const times = walk.log.map(event => event.at)
      expect(times).toEqual([...times].sort())
    })
  })

  test('8 a case has exactly one responsible team, and its line is that team’s (O-8)', () => {
    const firstLines: readonly TeamId[] = [nordvikFirst, havnaFirst]
    always(walk => {
      for (const { responsible, owner, reporter } of everyState(walk)) {
        expect(responsible.line).toBe(firstLines.includes(responsible.team) ? 'first' : 'second')
        expect(owner === null).toBe(reporter.kind === 'supplier')
      }
    })
  })

  test('9 the handler is a member of the team that has it, the owner a member of the owner’s team, and both read it (U-19, O-10)', () => {
    always(walk => {
      for (const { handler, responsible, owner, confidential } of everyState(walk)) {
        if (handler !== null) expect(isMember(handler, responsible.team)).toBe(true)
        if (owner !== null && owner.person !== null) expect(isMember(owner.person, owner.team)).toBe(true)
        if (confidential === null) continue
        for (const person of [handler, owner?.person ?? null]) {
          if (person !== null) expect(confidential.readers).toContain(person)
        }
      }
    })
  })

  test('8 a confidential case is with a team where somebody may read it, and two or more may', () => {
    always(walk => {
      for (const state of everyState(walk)) {
        if (state.confidential === null) continue
        expect(readerTeamsOf(state)).toContain(state.responsible.team)
        expect(new Set(state.confidential.readers).size).toBeGreaterThanOrEqual(2)
      }
    })
  })

  test('A-3 a confidential case is read by its lines again only after one of its readers has proposed it and another agreed', () => {
    always(walk => {
      for (const { before, after, facts } of everyChange(walk)) {
        if (before.confidential === null || after.confidential !== null) continue
        const agreeing = facts.actor.kind === 'person' ? facts.actor.person : null
        expect(before.confidential.readers).toContain(agreeing)
        expect(before.confidential.readers).toContain(before.confidential.lifting)
        expect(before.confidential.lifting).not.toBe(agreeing)
      }
    })
  })

  test('A-3 of a confidential case know its readers, its requester and whom it was sent to since, and nobody else does anything with it', () => {
    // What comes in by itself, and what Linje and a 1st line that a notice has reached see to without reading it.
    const unread = ['receive', 'leave', 'come-back', 'note-undelivered', 'hold-back-receipt', 'relay-notice']
    always(walk => {
      for (const state of everyState(walk)) {
        if (state.confidential === null) continue
        const { readers, released } = state.confidential
        for (const somebody of everybody.filter(each => maySee(standing(state, each)))) {
          const { requester } = standing(state, somebody)
          const isSentTo = released.some(({ supplier }) => supplier === somebody.supplier)
          expect(readers.includes(somebody.person) || requester || isSentTo).toBe(true)
        }
      }
      for (const { before, command, facts } of everyChange(walk)) {
        if (before.confidential === null || facts.actor.kind === 'machine' || unread.includes(command.type)) continue
        expect(maySee(standing(before, facts.actor))).toBe(true)
      }
    })
  })

  test('O-10 a case keeps its owner while others work on it', () => {
    always(walk => {
      for (const { before, after, command } of everyChange(walk)) {
        if (command.type === 'correct-requester') continue
        expect(after.owner?.team).toBe(before.owner?.team)
        const shut = command.type === 'mark-confidential' || command.type === 'change-readers'
        if (before.owner?.person && command.type !== 'leave' && !shut) expect(after.owner?.person).not.toBeNull()
      }
    })
  })

  test('17 refused means that nothing happened, accepted means at least one event', () => {
    always(walk => {
      for (const visit of walk.visits) {
        if (visit.decision.accepted) expect(visit.events.length).toBeGreaterThan(0)
        else expect(visit.after).toBe(visit.before)
      }
    })
  })

  test('O-14 new never comes back, and waiting, solved and closed come by their own commands only', () => {
    const into: Readonly<Record<string, readonly string[]>> = {
      waiting: ['wait', 'send-to-supplier'],
      solved: ['solve'],
      closed: ['close'],
    }
    always(walk => {
      for (const { before, after, command } of everyChange(walk)) {
        if (before.status.name !== 'new') expect(after.status.name).not.toBe('new')
        if (after.status.name !== before.status.name) {
          // M.2.1.9: a supplier's case that was solved is closed by the last answer of those it concerned.
          const byTelling = command.type === 'relay-notice' && before.status.name === 'solved'
          const way = byTelling && before.reporter.kind === 'supplier' ? 'close' : command.type
          expect(into[after.status.name] ?? [way]).toContain(way)
        }
      }
    })
  })

  test('O-14 a closed case is left only by reopening or objecting; solved with a solution, else without', () => {
    always(walk => {
      for (const { before, after, command } of everyChange(walk)) {
        if (before.status.name === 'closed' && after.status.name !== 'closed') {
          expect(['reopen', 'object']).toContain(command.type)
        }
        if (after.status.name === 'closed' && after.status.outcome === 'solved') {
          expect(after.status.solution).not.toBeNull()
        }
      }
    })
  })

  test('O-1 a letter joins: it never confirms, closes, solves or reopens by itself', () => {
    always(walk => {
      for (const visit of everyChange(walk)) {
        if (visit.command.type !== 'receive' && visit.command.type !== 'write') continue
        expect(
          types(visit).filter(type => !['letter-received', 'letter-written', 'waiting-ended'].includes(type)),
        ).toEqual([])
      }
    })
  })

  test('O-3 only a 2nd line that has the case sets its type or writes to a supplier from it', () => {
    always(walk => {
      for (const { before, command, facts } of everyChange(walk)) {
        if (!['triage', 'return', 'send-to-supplier', 'send-back'].includes(command.type)) continue
        expect(before.responsible.line).toBe('second')
        expect(teamsOf(facts.actor)).toContain(before.responsible.team)
      }
    })
  })

  test('U-19 a case moves from 1st line to 2nd and back to its owner, never from 2nd line to 2nd line', () => {
    always(walk => {
      for (const { before, after } of everyChange(walk)) {
        if (after.responsible.team === before.responsible.team) continue
        expect(before.responsible.line === 'second' && after.responsible.line === 'second').toBe(false)
        expect(after.handler).toBeNull()
        if (after.responsible.line === 'first') expect(after.responsible.team).toBe(after.owner?.team)
      }
    })
  })
})

function isMember(person: PersonId, team: TeamId): boolean {
  return everybody.some(somebody => somebody.person === person && teamsOf(somebody).includes(team))
}
