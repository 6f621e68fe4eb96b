import { Temporal } from 'temporal-polyfill'
import { chained, keptRun } from '../src/desk/change.ts'
import { advance, type Course, factsOf, openCourse } from '../src/desk/course.ts'
import type { PublishedRoutine } from '../src/desk/routine-shelf.ts'
import type { Actor, Door } from '../src/domain/actor.ts'
import type { Command } from '../src/domain/case/command.ts'
import { decide } from '../src/domain/case/decide.ts'
import type { Decision } from '../src/domain/case/decision.ts'
import { decideOpen } from '../src/domain/case/open.ts'
import { type CaseNumber, type Id, type Instant, id } from '../src/domain/id.ts'
import { type Ticket, ticket } from './corpus.mjs'
import { agencyOf, agentActor, desks, requesterAddress, requesterId, supplier } from './municipality.ts'

/** What is said in a case, with the moment and the writer. */
export type Said = {
  readonly id: Id<'letter'>
  readonly kind: 'public' | 'internal' | 'supplier'
  readonly direction: 'in' | 'out'
  readonly author: Id<'person'>
  readonly address: string | null
  readonly text: string
  readonly at: Instant
}

/** A case from its opening to where the corpus left it, as it would have been written act by act. */
export type History = {
  readonly title: string
  readonly course: Course
  readonly run: ReturnType<typeof keptRun>
  readonly links: ReturnType<typeof chained>
  readonly said: readonly Said[]
  readonly notes: readonly { readonly id: Id<'note'>; readonly words: Readonly<Record<string, string>> }[]
  readonly solution: { readonly id: Id<'solution'>; readonly at: Instant; readonly person: Id<'person'> } | null
}

const FIRST_NUMBER = 10_001
const MINUTES_APART = 7
const WAITING_DAYS = 14

/**
 * The n-th ticket as a case of ours, made by the rules alone (decide, evolve, follow, and the chain of hashes): it
 * comes by mail, the 1st line hands it over, an agent takes and triages it; an open one has been talked about, a
 * stalled one waits (every other one for the supplier), a resolved one has gone all of M.1.
 */
export function history(n: number, total: number, routine: PublishedRoutine, newId: () => string): History {
  const it = ticket(n, total)
  const agency = agencyOf(it.requester)
  const agent = agentActor(it.agent)
  const [first, second, third] = it.messages
  const said: Said[] = []
  const notes: History['notes'][number][] = []
  let minutes = 0
  const at = () => momentOf(it, minutes)
  const say = (part: Omit<Said, 'id' | 'at'>) => {
    const letter = { ...part, id: id<'letter'>(newId()), at: at() }
    said.push(letter)
    return letter.id
  }
  const note = (words: Readonly<Record<string, string>>) => {
    const noted = { id: id<'note'>(newId()), words }
    notes.push(noted)
    return noted.id
  }
  const hers = { author: requesterId(it.requester), address: requesterAddress(it.requester) }
  const enquiry = say({ ...hers, kind: 'public', direction: 'in', text: first })
  let course = opened(it, enquiry, routine, at())
  const act = (actor: Actor, door: Door, command: Command) => {
    minutes += MINUTES_APART
    const occasion = { at: at(), actor, door }
    const events = accepted(
      decide(course.state, command, factsOf(course, occasion, { delegatesPublic: false, readerTeams: [] })),
      command.type,
    )
    course = events.reduce((so, body) => advance(so, body, occasion), course)
  }
  const ours = (author: Id<'person'>) => ({ author, address: null, direction: 'out' }) as const
  const received = () => {
    const letter = say({ ...hers, kind: 'public', direction: 'in', text: third })
    const from = { kind: 'public', form: 'mail', from: 'requester', supplier: null, automatic: false } as const
    act({ kind: 'machine' }, 'mail', { type: 'receive', letter, ...from })
    return letter
  }
  const followUpAt = Temporal.Instant.from(at())
    .add({ hours: WAITING_DAYS * 24 })
    .toString(MILLISECONDS)
  const { service: _, ...desk } = desks[it.queue]
  const to = { team: desk.team, line: 'second' } as const

  act(agency.clerk, 'web', { type: 'hand-over', to, note: note({ tried: 'Restarted it.', asked: 'What is wrong?' }) })
  act(agent, 'web', { type: 'assign', person: { id: agent.person, memberships: agent.memberships } })
  const judged = { caseType: 'support', area: null, impact: 2, urgency: 2, priority: null, reason: null } as const
  act(agent, 'web', { type: 'triage', ...judged })
  let solution: History['solution'] = null
  if (it.status === 'resolved') {
    solution = { id: id<'solution'>(newId()), at: at(), person: agent.person }
    act(agent, 'web', { type: 'solve', solution: solution.id, kind: 'now' })
    act(agent, 'web', { type: 'send-back' })
    const letter = say({ ...ours(agency.clerk.person), kind: 'public', address: hers.address, text: second })
    const written = { kind: 'public', form: 'mail', direction: 'out', supplier: null } as const
    act(agency.clerk, 'web', { type: 'write', letter, ...written })
    const answer = received()
    const named = { id: answer, author: hers.author, at: at(), gone: true, fromRequester: true }
    act(agency.clerk, 'web', { type: 'confirm', letter: named })
    act(agency.clerk, 'web', { type: 'close', outcome: 'solved' })
  } else if (it.status === 'stalled' && n % 2 === 0) {
    received()
    const letter = say({ ...ours(agent.person), kind: 'supplier', text: second })
    act(agent, 'web', { type: 'send-to-supplier', supplier, letter, followUpAt })
  } else {
    const letter = say({ ...ours(agent.person), kind: 'internal', text: second })
    const written = { kind: 'internal', form: 'web', direction: 'out', supplier: null } as const
    act(agent, 'web', { type: 'write', letter, ...written })
    received()
    if (it.status === 'stalled') {
      act(agent, 'web', { type: 'wait', for: 'requester', followUpAt, note: note({ note: 'Asked for a picture.' }) })
    }
  }
  return { title: it.subject, course, run: keptRun(course), links: chained(null, course.events), said, notes, solution }
}

/** The number of the n-th ticket's case. */
export function numberOf(n: number): CaseNumber {
  return FIRST_NUMBER + n - 1
}

const MILLISECONDS = { fractionalSecondDigits: 3 } as const

function opened(it: Ticket, letter: Id<'letter'>, routine: PublishedRoutine, at: Instant): Course {
  const { id: agency, firstLine } = agencyOf(it.requester)
  const { service, team: secondLine } = desks[it.queue]
  const occasion = { at, actor: { kind: 'machine' }, door: 'mail' } as const
  const [event] = accepted(
    decideOpen(
      {
        reporter: { kind: 'user', requester: requesterId(it.requester), agency, firstLine },
        service,
        secondLine,
        mailbox: { team: firstLine, line: 'first' },
        caseType: null,
        area: null,
        impact: null,
        urgency: null,
        form: 'mail',
        letter,
      },
      { ...occasion, delegatesPublic: false, activeSteps: [], readerTeams: [] },
    ),
    'open',
  )
  if (event === undefined) throw new Error('opening a case gives an event')
  return openCourse(numberOf(it.n), event, occasion, routine)
}

function accepted(decision: Decision, what: string) {
  if (!decision.accepted) throw new Error(`the corpus may not ${what}: ${decision.refusal.code}`)
  return decision.events
}

function momentOf(it: Ticket, minutes: number): Instant {
  return Temporal.Instant.fromEpochMilliseconds(it.created * 1000 + minutes * 60_000).toString(MILLISECONDS)
}
