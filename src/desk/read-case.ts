import type { CaseView } from '../contract/case.ts'
import type { Instruction, WrittenInstruction } from '../contract/instruction.ts'
import { inLanguage } from '../contract/text/in-language.ts'
import { isStaff, readsTitle, type Standing, standing } from '../domain/access/standing.ts'
import type { Door } from '../domain/actor.ts'
import { allowed } from '../domain/case/allowed.ts'
import type { LostTo } from '../domain/case/confidential.ts'
import type { EventBody } from '../domain/case/event.ts'
import type { CaseState } from '../domain/case/state.ts'
import { todayIn } from '../domain/house-day.ts'
import type { CaseNumber } from '../domain/id.ts'
import { UNDO_SECONDS } from '../domain/letter.ts'
import { activeSteps } from '../domain/routine/next.ts'
import { caseInReach, caseInReachIfOpen } from '../store/case-reach.ts'
import { stateOf } from '../store/case-row.ts'
import { readableAttachment, type WholeCase, wholeCase } from '../store/case-whole.ts'
import { zoneOfHouse } from '../store/settings-store.ts'
import type { House, Viewer } from './house.ts'
import { readerTeams } from './readers.ts'
import { routineView } from './routine-view.ts'

/**
 * A case as far as the viewer may see it, with what she may do; null is the same for hidden and for absent. That
 * she has read it stands in the log where it is confidential (L05).
 */
export async function readCase(house: House, viewer: Viewer, door: Door, number: CaseNumber): Promise<CaseView | null> {
  const whole = await wholeCase(house.database, { actor: viewer.actor, at: house.now(), door }, number)
  if (whole === null) return null
  const state = stateOf(whole, whole.dealings)
  const who = standing(state, viewer.actor)
  const run =
    whole.routine_id !== null && whole.position !== null
      ? { routine: await house.routines.byId(house.database, whole.routine_id), position: whole.position }
      : null
  const facts = {
    at: house.now(),
    actor: viewer.actor,
    door: 'web',
    delegatesPublic: whole.delegates_public,
    readerTeams: await readerTeams(house.database, state),
    activeSteps: run === null ? [] : activeSteps(run.routine.compiled, run.position),
  } as const
  return {
    number: whole.number,
    version: whole.version,
    seen: whole.seen,
    title: readsTitle(state, who) ? whole.title : `#${whole.number}`,
    status: statusView(state.status, who, viewer),
    reporter: reporterView(whole, who),
    owner: whole.owner_team === null ? null : { team: whole.owner_team, person: whole.owner },
    team: whole.team,
    handler: whole.handler,
    service: whole.service,
    instruction: isStaff(who) && whole.instruction !== null ? spoken(whole.instruction, viewer) : null,
    type: whole.type,
    area: whole.area,
    impact: whole.impact,
    urgency: whole.urgency,
    priority: whole.priority,
    toldPriority: isStaff(who) ? state.toldPriority : null,
    dealings: isStaff(who)
      ? whole.dealings.map(({ summary, role, reference, phone }) => ({ supplier: summary, role, reference, phone }))
      : whole.dealings
          .filter(dealing => dealing.supplier === viewer.actor.supplier)
          .map(({ summary, role, reference }) => ({ supplier: summary, role, reference, phone: null })),
    chain: isStaff(who) ? [...whole.chained] : [],
    toCall: isStaff(who) && state.toCall,
    undelivered: isStaff(who)
      ? state.undelivered.filter(({ answer }) => answer === null).map(({ letter }) => letter)
      : [],
    confidential: isStaff(who)
      ? confidentialView(state, whole, todayIn(await zoneOfHouse(house.database), facts.at))
      : null,
    solution: isStaff(who) || who.readsHead || (who.requester && reachesUser(whole)) ? whole.solution : null,
    links: isStaff(who) ? [...whole.linked] : [],
    information: isStaff(who) ? { decided: state.information, demanded: state.informationDemanded } : null,
    handedOverAt: isStaff(who) ? whole.handed_over_at : null,
    returns: isStaff(who) ? whole.returns : 0,
    openedAt: whole.opened_at,
    changedAt: whole.changed_at,
    letters: whole.letters.map(letter => letterView(letter, viewer, house.now(), who)),
    events: isStaff(who) ? whole.events.map(event => eventView(event, viewer)) : [],
    routine: run === null || !isStaff(who) ? null : routineView(run, whole.events, viewer.language),
    allowed: allowed(state, facts),
  }
}

function confidentialView(
  { confidential }: Pick<CaseState, 'confidential'>,
  { named }: WholeCase,
  today: string,
): CaseView['confidential'] {
  if (confidential === null) return null
  const { basis, reviewOn, lifting } = confidential
  return { readers: [...named], basis, reviewOn, toReview: reviewOn <= today, lifting }
}

/** May the viewer know of this case? Asked for each live event before it is sent to her. */
export function mayRead(house: House, viewer: Viewer, number: CaseNumber): Promise<boolean> {
  return caseInReach(house.database, viewer.actor, number)
}

/** Did the viewer know of this case until now? Her desk is told once that it has gone on, and finds it there no more. */
export async function readBefore(
  house: House,
  { actor }: Viewer,
  number: CaseNumber,
  lostTo: LostTo,
): Promise<boolean> {
  if (lostTo !== 'all-but-readers') return lostTo.includes(actor.person)
  return caseInReachIfOpen(house.database, actor, number)
}

/** The bytes of a file whose letter the viewer may read, or null. */
export function readAttachment(house: House, viewer: Viewer, door: Door, number: CaseNumber, attachment: string) {
  return readableAttachment(house.database, { actor: viewer.actor, at: house.now(), door }, number, attachment)
}

/** Which supplier it waits for is said to staff, and to her. */
/** A solution in the hands of the 2nd line is the 1st line's to hand over, unless the service delegates it (O-1, M.1.2.4). */
function reachesUser(whole: WholeCase): boolean {
  return whole.line === 'first' || whole.delegates_public
}

function statusView(
  status: ReturnType<typeof stateOf>['status'],
  who: Standing,
  { actor }: Viewer,
): CaseView['status'] {
  switch (status.name) {
    case 'new':
    case 'open':
      return { name: status.name }
    case 'waiting':
      return {
        name: 'waiting',
        for: status.for,
        supplier: isStaff(who) || status.supplier === actor.supplier ? status.supplier : null,
        followUpAt: status.followUpAt,
      }
    case 'solved':
      return { name: 'solved', confirmed: status.confirmed }
    case 'closed':
      return { name: 'closed', outcome: status.outcome }
    default:
      return status satisfies never
  }
}

/** The 2nd line sees the requester's name and agency, not where to reach her, unless the service delegates writing to her. */
function reporterView(whole: WholeCase, who: Standing): CaseView['reporter'] {
  const { requester, agency, reporting } = whole
  if (requester !== null && agency !== null) {
    const mayWrite = who.firstLine || who.requester || (who.secondLine && whole.delegates_public)
    return {
      kind: 'user',
      // A supplier is told the agency and no name (ACCEPTANCE 2.3, note 4).
      person: {
        id: requester.id,
        name: isStaff(who) || who.requester ? requester.name : agency.name,
        email: mayWrite ? requester.email : null,
        phone: mayWrite ? requester.phone : null,
      },
      agency,
    }
  }
  if (reporting === null) throw new Error(`case ${whole.number} has nobody who reported it`)
  return { kind: 'supplier', supplier: reporting }
}

function letterView(
  { author, ...letter }: WholeCase['letters'][number],
  viewer: Viewer,
  now: string,
  who: Standing,
): CaseView['letters'][number] {
  const age = Date.parse(now) - Date.parse(letter.at)
  return {
    ...letter,
    fault: isStaff(who) ? letter.fault : null,
    mine: author === viewer.actor.person && letter.delivery === 'waiting' && age < UNDO_SECONDS * 1000,
  }
}

function eventView(event: WholeCase['events'][number], viewer: Viewer): CaseView['events'][number] {
  return {
    version: event.version,
    at: event.at,
    actor: event.actor,
    line: event.line,
    door: event.door,
    type: event.body.type,
    facts: { ...codes(event.body), ...event.names, ...teamReason(event, viewer) },
    words: event.words ?? {},
  }
}

/** What the returning team calls its reason, in the reader's language. */
function teamReason({ reason_texts: texts }: WholeCase['events'][number], { language }: Viewer) {
  return texts === null ? {} : { teamReason: inLanguage(texts, language) }
}

/** The operating instruction in the reader's language. */
function spoken({ texts, duties }: WrittenInstruction, { language }: Viewer): Instruction {
  return {
    text: texts === null ? null : inLanguage(texts, language),
    duties: duties.map(({ what, ...who }) => ({ ...who, what: inLanguage(what, language) })),
  }
}

const POINTERS = new Set([
  'type',
  'letter',
  'note',
  'solution',
  'service',
  'handler',
  'owner',
  'supplier',
  'notice',
  'team',
  'teamReason',
  // The number of another case stands among the names, where she may know of it.
  'to',
])

/** The codes and numbers of an event as text; what points to rows is left out, what is an id is named elsewhere. */
function codes(body: EventBody): Record<string, string> {
  return Object.fromEntries(
    Object.entries(body)
      .filter(([key, value]) => !POINTERS.has(key) && value !== null && typeof value !== 'object')
      .map(([key, value]) => [key, String(value)]),
  )
}
