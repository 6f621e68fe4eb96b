import { isStaff, maySee, standing } from '../domain/access/standing.ts'
import type { Actor, Door } from '../domain/actor.ts'
import type { Command } from '../domain/case/command.ts'
import { lostTo } from '../domain/case/confidential.ts'
import { conflictsWith } from '../domain/case/conflict.ts'
import { decide } from '../domain/case/decide.ts'
import { movesOf } from '../domain/case/moves.ts'
import type { CaseState } from '../domain/case/state.ts'
import type { CaseNumber, Instant } from '../domain/id.ts'
import type { Routine } from '../domain/routine/model.ts'
import { activeSteps } from '../domain/routine/next.ts'
import { appendEvents, eventsAfter, lockCase, type StoredCase, saveCase } from '../store/case-store.ts'
import type { Reader } from '../store/database.ts'
import { announceCase } from '../store/live-store.ts'
import { keepMentions } from '../store/mention-store.ts'
import { keepMoves } from '../store/move-store.ts'
import { CHAIN_START, chainHash } from './chain.ts'
import { advance, type Course, factsOf, type Occasion } from './course.ts'
import type { DeskRefusal, House, Outcome } from './house.ts'
import { writeReactions } from './reaction.ts'
import { readerTeams } from './readers.ts'
import type { PublishedRoutine } from './routine-shelf.ts'
import { titleAfter, type Writing, writeDown } from './writing.ts'

/** A command with the words that belong to it. */
export type Resolved = {
  readonly command: Command
  readonly writings: readonly Writing[]
  /** The version of its routine that a case is moved to. */
  readonly onto?: PublishedRoutine
}

/** What a step sees of the case and the moment when it is turned into a command. */
export type Scene = {
  readonly house: House
  readonly tx: Reader
  readonly state: CaseState
  readonly title: string
  /** The routine it follows, and where it stands there; null where it follows none. */
  readonly routine: Routine | null
  readonly run: Course['run']
  readonly at: Instant
  readonly actor: Actor
}

/** One thing to be done: looks up what it names and says the command, or why it cannot be asked. */
export type Step = (scene: Scene) => Promise<Resolved | { readonly refusal: DeskRefusal }>

export type Change = {
  readonly number: CaseNumber
  readonly actor: Actor
  readonly door: Door
  readonly steps: readonly Step[]
  /** When it happens, where that was before now: the deadline that has passed. */
  readonly at?: Instant
  /** The version the actor had seen; absent for machines, which decide on what is there now. */
  readonly seen?: number
  /**
   * What she does without reading the case: whoever keeps the handbook moves one that is not confidential to another
   * version, and whom a notice from it has reached passes that on. Nobody else learns by a refusal that it is there.
   */
  readonly unread?: 'move' | 'relay'
}

/**
 * Changes a case inside a transaction of the caller: lock - decide - write; the only way a case changes. Several steps
 * are all or nothing. On a refusal nothing has been written and the caller may end the transaction as it likes; when
 * a letter turns out to have left meanwhile, it must roll back, which is why `Taken` is thrown.
 */
export async function changeCase(
  house: House,
  tx: Reader,
  change: Change,
): Promise<Outcome<{ readonly number: CaseNumber; readonly version: number }>> {
  const stored = await lockCase(tx, change.number)
  if (stored === null || !mayTouch(stored.state, change)) return { done: false, refusal: { code: 'not-found' } }
  const occasion = { at: change.at ?? house.now(), actor: change.actor, door: change.door }
  const seen = await unseenEvents(tx, stored, change.seen)
  const begun: Course = { state: stored.state, run: await runOf(house, tx, stored), events: [], work: [] }
  const going = await takeSteps(house, tx, begun, stored, change.steps, occasion, seen)
  if (!going.done) return going
  const { course, writings } = going.value
  await writeCourse(house, tx, stored, course, writings)
  return { done: true, value: { number: course.state.number, version: course.state.version } }
}

function mayTouch(state: CaseState, { actor, unread }: Change): boolean {
  if (actor.kind === 'machine') return true
  const who = standing(state, actor)
  return maySee(who) || (unread === 'move' ? state.confidential === null : unread === 'relay' && who.reached)
}

/** Thrown to roll back: the post took a letter between the look and the leap. */
export class Taken extends Error {}

type Unseen = Awaited<ReturnType<typeof eventsAfter>>

async function unseenEvents(tx: Reader, stored: StoredCase, seen: number | undefined): Promise<Unseen> {
  if (seen === undefined || seen >= stored.state.version) return []
  return eventsAfter(tx, stored.state.number, seen)
}

async function runOf(house: House, tx: Reader, stored: StoredCase): Promise<Course['run']> {
  if (stored.run === null) return null
  return { routine: await house.routines.byId(tx, stored.run.routine), position: stored.run.position }
}

type Going = Outcome<{ readonly course: Course; readonly writings: readonly Writing[] }>

/** Takes steps one after the other, each on what the ones before it have made of the case. */
export async function takeSteps(
  house: House,
  tx: Reader,
  begun: Course,
  around: { readonly title: string; readonly delegatesPublic: boolean },
  steps: readonly Step[],
  occasion: Occasion,
  unseen: Unseen = [],
): Promise<Going> {
  let course = begun
  const writings: Writing[] = []
  for (const step of steps) {
    const title = titleAfter(around.title, writings)
    const routine = course.run?.routine.compiled ?? null
    const { state, run } = course
    const resolved = await step({ house, tx, state, title, routine, run, at: occasion.at, actor: occasion.actor })
    if ('refusal' in resolved) return { done: false, refusal: resolved.refusal }
    const events = unseen.filter(({ event }) => conflictsWith(resolved.command, event))
    if (events.length > 0) return { done: false, refusal: changedMeanwhile(course.state, occasion.actor, events) }
    const surroundings = {
      delegatesPublic: around.delegatesPublic,
      readerTeams: await readerTeams(tx, course.state),
    }
    const decision = decide(course.state, resolved.command, factsOf(course, occasion, surroundings))
    if (!decision.accepted) return { done: false, refusal: decision.refusal }
    course = decision.events.reduce((so, body) => advance(so, body, occasion, resolved.onto), course)
    writings.push(...resolved.writings)
  }
  return { done: true, value: { course, writings } }
}

/** Who did what is the case's log, which those outside the lines do not read: they are told that it has changed. */
function changedMeanwhile(state: CaseState, actor: Actor, events: Unseen): DeskRefusal {
  const told = isStaff(standing(state, actor)) ? events : []
  return {
    code: 'changed-meanwhile',
    events: told.map(({ event, who }) => ({ who, when: event.at, what: event.body.type })),
  }
}

async function writeCourse(
  house: House,
  tx: Reader,
  stored: StoredCase,
  course: Course,
  writings: readonly Writing[],
): Promise<void> {
  const title = titleAfter(stored.title, writings)
  await saveCase(tx, stored.state, course.state, { title, run: keptRun(course) })
  await appendEvents(tx, chained(stored.chain, course.events))
  if (!(await writeDown(tx, course.state.number, writings))) throw new Taken()
  await keepMentions(tx, course.events)
  await keepMoves(tx, movesOf(stored.state.responsible.team, course.events))
  await writeReactions(house, tx, course, { title, receipt: null, answers: null })
  await announceCase(tx, course.state.number, course.state.version, lostTo(stored.state, course.state))
}

/** Where the routine stands, as it is kept beside the case, and the numbers of its active steps for lists. */
export function keptRun({ run }: Course) {
  if (run === null) return null
  const { routine, position } = run
  return { routine: routine.id, position, steps: activeSteps(routine.compiled, position).map(({ step }) => step) }
}

/** Each event with its link of the chain, from the hash before them on. */
export function chained(before: Buffer | null, events: Course['events']) {
  let previous: Buffer = before ?? CHAIN_START
  return events.map(event => {
    previous = chainHash(previous, event)
    return { event, hash: previous }
  })
}
