import { actorLine } from '../domain/access/standing.ts'
import type { Actor, Door } from '../domain/actor.ts'
import type { CaseEvent, EventBody } from '../domain/case/event.ts'
import { evolve } from '../domain/case/evolve.ts'
import type { Facts } from '../domain/case/facts.ts'
import { react, type Work } from '../domain/case/react.ts'
import type { CaseState } from '../domain/case/state.ts'
import type { CaseNumber, Instant } from '../domain/id.ts'
import type { Position } from '../domain/position.ts'
import { begin, follow } from '../domain/routine/follow.ts'
import { activeSteps } from '../domain/routine/next.ts'
import type { PublishedRoutine } from './routine-shelf.ts'

/** How a case goes through one transaction: what it has become, where the routine stands, and what has to follow. */
export type Course = {
  readonly state: CaseState
  readonly run: { readonly routine: PublishedRoutine; readonly position: Position } | null
  readonly events: readonly CaseEvent[]
  readonly work: readonly Work[]
}

/** Who does it, when, and through which door. */
export type Occasion = { readonly at: Instant; readonly actor: Actor; readonly door: Door }

/** The course of a case that is opened: its first event is `opened`. */
export function openCourse(
  number: CaseNumber,
  body: EventBody,
  occasion: Occasion,
  routine: PublishedRoutine | null,
): Course {
  const draft = {
    case: number,
    version: 1,
    at: occasion.at,
    actor: personOf(occasion.actor),
    door: occasion.door,
    body,
  }
  const blank = evolve(null, { ...draft, line: 'system' })
  const event: CaseEvent = { ...draft, line: actorLine(blank, occasion.actor) }
  return {
    state: blank,
    run:
      routine === null ? null : { routine, position: follow(routine.compiled, begin(routine.compiled), event, blank) },
    events: [event],
    work: react(event, blank),
  }
}

/** The course after one more event: state, routine and reactions follow it. `onto` is the version it moves a case to. */
export function advance(course: Course, body: EventBody, occasion: Occasion, onto?: PublishedRoutine): Course {
  const event: CaseEvent = {
    case: course.state.number,
    version: course.state.version + 1,
    at: later(occasion.at, course.state.changedAt),
    actor: personOf(occasion.actor),
    line: actorLine(course.state, occasion.actor),
    door: occasion.door,
    body,
  }
  const state = evolve(course.state, event)
  const run = course.run !== null && onto !== undefined ? { ...course.run, routine: onto } : course.run
  return {
    state,
    run: run === null ? null : { ...run, position: follow(run.routine.compiled, run.position, event, state) },
    events: [...course.events, event],
    work: [...course.work, ...react(event, state)],
  }
}

/** What rules may know besides the state, at this point of the course. */
export function factsOf(
  course: Course,
  occasion: Occasion,
  { delegatesPublic, readerTeams }: Pick<Facts, 'delegatesPublic' | 'readerTeams'>,
): Facts {
  const { run } = course
  return {
    ...occasion,
    delegatesPublic,
    readerTeams,
    activeSteps: run === null ? [] : activeSteps(run.routine.compiled, run.position),
  }
}

/** Times never decrease within a case, even when a node's clock goes back (invariant 6). */
function later(at: Instant, before: Instant): Instant {
  return at < before ? before : at
}

function personOf(actor: Actor) {
  return actor.kind === 'person' ? actor.person : null
}
