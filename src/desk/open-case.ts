import type { Act, OpenCase } from '../contract/case-route.ts'
import type { Actor, Door } from '../domain/actor.ts'
import { movesOf } from '../domain/case/moves.ts'
import { decideOpen, type Opening } from '../domain/case/open.ts'
import { type SaidArea, toldArea } from '../domain/case/told-area.ts'
import { type CaseNumber, id, type LetterId } from '../domain/id.ts'
import { routineFor } from '../domain/routine/choose.ts'
import { findPerson, findService, findSupplier } from '../store/case-lookup.ts'
import { appendEvents, insertCase, nextNumber } from '../store/case-store.ts'
import type { Reader } from '../store/database.ts'
import { announceCase } from '../store/live-store.ts'
import { keepMoves } from '../store/move-store.ts'
import { routineOfService } from '../store/service-view.ts'
import { languageOfHouse, zoneOfHouse } from '../store/settings-store.ts'
import { askedBefore } from './asked-before.ts'
import { chained, keptRun, type Step, takeSteps } from './change.ts'
import { advance, type Course, openCourse } from './course.ts'
import { partyOfRequester, partyOfSupplier, uploaded } from './draft-letter.ts'
import { inTransaction } from './execute.ts'
import type { DeskRefusal, House, Outcome, RequestKey, Viewer } from './house.ts'
import { type Receipt, writeReactions } from './reaction.ts'
import { resolved, stepOf } from './resolve.ts'
import { reportText } from './supplier-report.ts'
import { putUnderNotice } from './under-notice.ts'
import { type DraftLetter, titleAfter, writeDown } from './writing.ts'

/** A case to be opened, with everything looked up and its first letter written. */
export type Plan = {
  readonly number: CaseNumber
  readonly actor: Actor
  readonly door: Door
  readonly opening: Opening
  readonly delegatesPublic: boolean
  readonly title: string
  readonly letter: DraftLetter
  readonly receipt: Receipt
  /** What is done with it at once: solved at first contact, or handed over. */
  readonly afterwards: readonly Step[]
}

/** Opens a case as somebody who is signed in (O-10); with a solution or a hand-over, or under a notice, in the same act. */
export async function openCase(
  house: House,
  viewer: Viewer,
  door: Door,
  body: OpenCase,
  request?: RequestKey,
): Promise<Outcome<CaseNumber>> {
  return inTransaction<CaseNumber>(house, async tx => {
    const number = await nextNumber(tx)
    const before = await askedBefore(house, tx, viewer, request, String(number))
    if (before !== null) return before.done ? { done: true, value: Number(before.value) } : before
    const plan = await planned(house, tx, viewer, door, number, body)
    if ('refusal' in plan) return { done: false, refusal: plan.refusal }
    const opened = await openPlanned(house, tx, plan)
    if (!opened.done || body.notice === undefined) return opened
    const refusal = await putUnderNotice(house, tx, viewer, door, { notice: body.notice, number, attached: true })
    return refusal === null ? opened : { done: false, refusal }
  })
}

/** Opens a planned case inside a transaction of the caller, who rolls back on a refusal. */
export async function openPlanned(house: House, tx: Reader, plan: Plan): Promise<Outcome<CaseNumber>> {
  const occasion = { at: house.now(), actor: plan.actor, door: plan.door }
  const facts = { ...occasion, delegatesPublic: plan.delegatesPublic, activeSteps: [], readerTeams: [] }
  const decision = decideOpen(plan.opening, facts)
  if (!decision.accepted) return { done: false, refusal: decision.refusal }
  const [opened, ...further] = decision.events
  if (opened === undefined) throw new Error('opening a case gave no event')
  const { reporter, area } = plan.opening
  const own = await house.routines.current(
    tx,
    routineFor(reporter.kind, area, await routineOfService(tx, plan.opening.service)),
  )
  // One that holds from a day to come is not followed yet.
  const routine = own ?? (await house.routines.current(tx, routineFor(reporter.kind, area)))
  const begun = further.reduce<Course>(
    (so, body) => advance(so, body, occasion),
    openCourse(plan.number, opened, occasion, routine),
  )
  const noted = await takeSteps(house, tx, begun, plan, heldBack(plan), { ...occasion, actor: { kind: 'machine' } })
  if (!noted.done) return noted
  const going = await takeSteps(house, tx, noted.value.course, plan, plan.afterwards, occasion)
  if (!going.done) return going
  const { course } = going.value
  const writings = [{ type: 'letter', letter: plan.letter } as const, ...going.value.writings]
  const title = titleAfter(plan.title, writings)
  await insertCase(tx, course.state, { title, run: keptRun(course) })
  await appendEvents(tx, chained(null, course.events))
  await keepMoves(tx, movesOf(null, course.events))
  await writeDown(tx, plan.number, writings)
  await writeReactions(house, tx, course, { title, receipt: plan.receipt, answers: plan.letter.messageId })
  await announceCase(tx, plan.number, course.state.version)
  return { done: true, value: plan.number }
}

/** Whoever wrote and is not answered by the house is seen by those who have the case (B12). */
function heldBack({ receipt, letter }: Plan): readonly Step[] {
  if (receipt === 'known' || receipt === 'stranger') return []
  return [async () => resolved({ type: 'hold-back-receipt', letter: letter.id, why: receipt })]
}

async function planned(
  house: House,
  tx: Reader,
  viewer: Viewer,
  door: Door,
  number: CaseNumber,
  body: OpenCase,
): Promise<Plan | { readonly refusal: DeskRefusal }> {
  const service = await findService(tx, body.service)
  if (service === null) return { refusal: { code: 'unknown', what: 'service' } }
  const from = await reporterOf(tx, viewer, body)
  if (from === null) return { refusal: { code: 'unknown', what: body.supplier ? 'supplier' : 'person' } }
  const letter = id<'letter'>(house.newId())
  const path = (['report', 'supplierNumber', 'area'] as const).find(field => body[field] !== undefined)
  if (from.reporter.kind === 'user' && path !== undefined) {
    return { refusal: { code: 'invalid', faults: [{ path, code: 'not-allowed' }] } }
  }
  const text =
    body.report === undefined ? body.text : reportText(body, await languageOfHouse(tx), await zoneOfHouse(tx))
  return {
    number,
    actor: viewer.actor,
    door,
    opening: {
      reporter: from.reporter,
      service: service.id,
      secondLine: service.secondLine,
      mailbox: null,
      caseType: body.type ?? null,
      area: from.area(body.area ?? null),
      impact: body.impact ?? null,
      urgency: body.urgency ?? null,
      form: body.form,
      letter,
      critical: body.report?.priority === 1,
      toldPriority: body.report?.priority ?? null,
      reference: body.supplierNumber ?? null,
    },
    delegatesPublic: service.delegatesPublic,
    title: body.title,
    letter: firstLetter(house, viewer, number, { ...body, text }, letter, from),
    receipt: 'known',
    afterwards: followUps(body).map(act => stepOf(act, viewer)),
  }
}

type From = Pick<DraftLetter, 'with' | 'supplier'> & {
  readonly reporter: Opening['reporter']
  /** Where the fault is, by what was said of it. */
  readonly area: (said: SaidArea | null) => Opening['area']
}

/** Who reported it: the supplier or the end user named, or the one who is signed in herself. */
async function reporterOf(tx: Reader, viewer: Viewer, body: OpenCase): Promise<From | null> {
  const herself = body.requester === undefined ? viewer.actor.supplier : null
  const wanted = body.supplier ?? herself
  if (wanted !== null) {
    const supplier = await findSupplier(tx, wanted)
    if (supplier === null) return null
    return {
      reporter: { kind: 'supplier', supplier },
      with: partyOfSupplier(supplier),
      supplier: supplier.id,
      area: said => toldArea(said, supplier),
    }
  }
  const person = await findPerson(tx, body.requester ?? viewer.actor.person)
  if (person === null || person.agency === null || person.firstLine === null) return null
  return {
    reporter: { kind: 'user', requester: person.id, agency: person.agency, firstLine: person.firstLine },
    with: partyOfRequester(person.id, person.email),
    supplier: null,
    area: () => null,
  }
}

function firstLetter(
  house: House,
  viewer: Viewer,
  number: CaseNumber,
  body: OpenCase,
  letter: LetterId,
  from: From,
): DraftLetter {
  return {
    id: letter,
    case: number,
    kind: from.reporter.kind === 'user' ? 'public' : 'supplier',
    form: body.form,
    direction: 'in',
    author: viewer.actor.person,
    authorName: null,
    supplier: from.supplier,
    with: from.with,
    subject: body.title,
    text: body.text,
    messageId: null,
    inReplyTo: null,
    mail: null,
    automatic: false,
    at: house.now(),
    sendAfter: null,
    attachments: (body.attachments ?? []).map(file => uploaded(house, file)),
  }
}

function followUps({ confidential, solution, handOver }: OpenCase): readonly Act[] {
  const acts: Act[] = []
  if (confidential) acts.push({ action: 'mark-confidential', body: confidential })
  if (solution) acts.push({ action: 'solve', body: solution })
  if (handOver) acts.push({ action: 'hand-over', body: handOver })
  return acts
}
