import { xmlText } from '../bpmn/xml-text.ts'
import type { Drawing } from '../contract/drawing.ts'
import type { ComingVersion, HandbookPage, HandbookTerm, RoutineItem } from '../contract/handbook.ts'
import { stepOf } from '../domain/routine/path.ts'
import {
  type ComingRoutine,
  type DatedRoutine,
  drawingInForce,
  routinesInForce,
  routinesToCome,
  standingAt,
  standingIn,
} from '../store/handbook-view.ts'
import { type KeptTerm, keptTerms } from '../store/term-store.ts'
import { handbookPage, textIn, validFrom } from './handbook-page.ts'
import { placesOfTerms, termsIn } from './handbook-terms.ts'
import type { House, Outcome, Viewer } from './house.ts'

type Handbook = {
  readonly items: RoutineItem[]
  readonly coming: ComingVersion[]
  readonly terms: HandbookTerm[]
}

/** The routines in force, with how many cases stand in each, and the terms of all of them; for those who work at the desk. */
export async function readHandbook(house: House, viewer: Viewer): Promise<Outcome<Handbook>> {
  if (!mayRead(viewer)) return NOT_STAFF
  const [routines, standing, terms, coming] = await Promise.all([
    routinesInForce(house.database, house.now()),
    standingIn(house.database, viewer.actor),
    keptTerms(house.database),
    viewer.actor.processOwner ? routinesToCome(house.database, house.now()) : [],
  ])
  const cases = new Map(standing.map(({ key, cases }) => [key, cases]))
  const items = routines.map(routine => ({
    key: routine.key,
    title: textIn(routine, viewer.language).title,
    version: routine.version,
    validFrom: validFrom(routine, routine.since, viewer.language),
    activities: routine.compiled.order.length,
    cases: cases.get(routine.key) ?? 0,
  }))
  return {
    done: true,
    value: { items, coming: coming.map(each => comingVersion(each, viewer)), terms: termsOf(routines, viewer, terms) },
  }
}

function comingVersion(routine: ComingRoutine, { language }: Viewer): ComingVersion {
  const { key, version, validFrom, publishedBy } = routine
  return { key, title: textIn(routine, language).title, version, validFrom, publishedBy }
}

/** A routine in force as a document. */
export async function readRoutine(house: House, viewer: Viewer, key: string): Promise<Outcome<HandbookPage>> {
  if (!mayRead(viewer)) return NOT_STAFF
  const [routine] = await routinesInForce(house.database, house.now(), key)
  if (routine === undefined) return NOT_FOUND
  return { done: true, value: handbookPage(routine, routine.since, viewer.language, await keptTerms(house.database)) }
}

/** Its drawing. */
export async function readRoutineDrawing(house: House, viewer: Viewer, key: string): Promise<Outcome<Drawing>> {
  if (!mayRead(viewer)) return NOT_STAFF
  const bytes = await drawingInForce(house.database, key, house.now())
  // A routine whose bytes cannot be read as text is never published.
  const bpmn = bytes === null ? null : xmlText(bytes)
  return bpmn === null ? NOT_FOUND : { done: true, value: { bpmn } }
}

/** How many cases within the viewer's reach stand at each of its activities: as many as the list of that step shows. */
export async function countAtSteps(
  house: House,
  viewer: Viewer,
  key: string,
): Promise<Outcome<{ readonly items: { step: string; cases: number }[] }>> {
  if (!mayRead(viewer)) return NOT_STAFF
  const [routine] = await routinesInForce(house.database, house.now(), key)
  if (routine === undefined) return NOT_FOUND
  return { done: true, value: { items: await standingAt(house.database, viewer.actor, numbersOf(routine)) } }
}

const NOT_STAFF = { done: false, refusal: { code: 'not-your-line' } } as const
const NOT_FOUND = { done: false, refusal: { code: 'not-found' } } as const

/** Whoever works in a line, runs the house or keeps the handbook. */
function mayRead({ actor }: Viewer): boolean {
  return actor.memberships.length > 0 || actor.administrator || actor.processOwner
}

function numbersOf({ compiled }: DatedRoutine): readonly string[] {
  return compiled.order.map(id => stepOf(compiled, id).number)
}

/** The same term of several routines is one, with all its places. */
function termsOf(routines: readonly DatedRoutine[], { language }: Viewer, kept: readonly KeptTerm[]): HandbookTerm[] {
  const said = termsIn(language, kept)
  const terms = new Map<string, HandbookTerm>()
  for (const routine of routines) {
    for (const { term, means, at } of placesOfTerms(textIn(routine, language), numbersOf(routine), said)) {
      const places = at.map(step => ({ routine: routine.key, step }))
      terms.set(term, { term, means, at: [...(terms.get(term)?.at ?? []), ...places] })
    }
  }
  return [...terms.values()]
}
