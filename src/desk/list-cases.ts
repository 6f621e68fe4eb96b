import type { CaseItem } from '../contract/case.ts'
import type { CaseFilter, ListQuery } from '../contract/case-filter.ts'
import type { Door } from '../domain/actor.ts'
import { daysOfBand } from '../domain/age-band.ts'
import { PING_PONG } from '../domain/case/moves.ts'
import { todayIn } from '../domain/house-day.ts'
import { id, type PersonId } from '../domain/id.ts'
import { countCases as countOf } from '../store/case-count.ts'
import { findTeam } from '../store/case-lookup.ts'
import { placeIn } from '../store/case-order.ts'
import type { CaseConditions, MoveAsked, Whose } from '../store/case-query.ts'
import { caseSearch } from '../store/case-search.ts'
import { caseList } from '../store/case-view.ts'
import { keepFound } from '../store/confidential-read.ts'
import { unknownName } from '../store/named-view.ts'
import { zoneOfHouse } from '../store/settings-store.ts'
import { cursorAt, placeOf } from './cursor.ts'
import type { House, Outcome, Viewer } from './house.ts'

export type CasePage = { readonly items: CaseItem[]; readonly next: string | null }

/** How far a list is counted. */
const EXACT_TO = 1000

/**
 * One page of the cases the viewer may see; `next` asks for the rest. That a search has shown her a confidential one
 * stands in the log (L05).
 */
export async function listCases(
  house: House,
  viewer: Viewer,
  door: Door,
  query: ListQuery,
): Promise<Outcome<CasePage>> {
  const { sort } = query
  const after = query.after === undefined ? null : placeOf(house.secret, sort, query.after)
  if (after === null && query.after !== undefined) return { done: false, refusal: { code: 'invalid-cursor' } }
  const conditions = { ...(await conditionsOf(house, viewer, query)), numbers: query.number ?? null }
  const asked = { ...conditions, sort, after, limit: query.limit + 1 }
  const found =
    query.q === undefined
      ? await caseList(house.database, viewer.actor, asked)
      : await caseSearch(house.database, viewer.actor, query.q, asked)
  const items = found.slice(0, query.limit)
  const last = items.at(-1)
  if (last === undefined) return emptyOr(house, viewer, conditions, { items, next: null })
  if (query.q !== undefined) {
    const numbers = items.map(({ number }) => number)
    await keepFound(house.database, numbers, { actor: viewer.actor, at: house.now(), door })
  }
  return {
    done: true,
    value: { items, next: found.length > query.limit ? cursorAt(house.secret, sort, placeIn(sort, last)) : null },
  }
}

/** How many a list holds: exact to 1,000, and whether there are more. */
export async function countCases(
  house: House,
  viewer: Viewer,
  filter: CaseFilter,
): Promise<Outcome<{ readonly count: number; readonly more: boolean }>> {
  const conditions = await conditionsOf(house, viewer, filter)
  const count = await countOf(house.database, viewer.actor, conditions, filter.q ?? null, EXACT_TO)
  const value = { count: Math.min(count, EXACT_TO), more: count > EXACT_TO }
  return count === 0 ? emptyOr(house, viewer, conditions, value) : { done: true, value }
}

/**
 * A list is empty either because there is nothing in it, or because it names what nobody bears: staff, who choose among
 * the names, are told which.
 */
async function emptyOr<Value>(
  house: House,
  { actor }: Viewer,
  conditions: CaseConditions,
  value: Value,
): Promise<Outcome<Value>> {
  const what = actor.memberships.length === 0 ? null : await unknownName(house.database, conditions)
  return what === null ? { done: true, value } : { done: false, refusal: { code: 'unknown', what } }
}

async function todayOf({ database, now }: House): Promise<string> {
  return todayIn(await zoneOfHouse(database), now())
}

async function conditionsOf(house: House, viewer: Viewer, filter: CaseFilter): Promise<CaseConditions> {
  const today = await todayOf(house)
  return {
    team: await byId(house, filter.team),
    line: filter.line ?? null,
    ownerTeam: await byId(house, filter.ownerTeam),
    handler: whose(filter.handler, viewer),
    owner: whose(filter.owner, viewer),
    requester: filter.requester === undefined ? null : id<'person'>(filter.requester),
    agency: filter.agency ?? null,
    service: filter.service ?? null,
    supplier: filter.supplier ?? null,
    statuses: filter.status ?? null,
    waitingFor: filter.waitingFor ?? null,
    waitingSupplier: filter.waitingSupplier ?? null,
    waited: filter.waited?.map(band => daysOfBand(band, today)) ?? null,
    ages: filter.age?.map(band => daysOfBand(band, today)) ?? null,
    receipt: filter.receipt ?? null,
    untaken: filter.handOver === 'untaken',
    returns: filter.returns === undefined ? null : filter.returns === 'often' ? PING_PONG : 1,
    move: moveAsked(filter),
    step: filter.step ?? null,
    types: filter.type ?? null,
    priorities: filter.priority?.map(Number) ?? null,
    opened: { from: filter.openedFrom ?? null, to: filter.openedTo ?? null },
    changed: { from: filter.changedFrom ?? null, to: filter.changedTo ?? null },
    followUpTo: filter.followUpTo ?? null,
    confidential:
      filter.confidential === undefined
        ? null
        : { reader: viewer.actor.person, reviewTo: filter.confidential === 'to-review' ? today : null },
    numbers: null,
  }
}

/** The team's id, by which the store knows whether it is one of hers; what nobody bears stays as it was written. */
async function byId({ database }: House, team: string | undefined): Promise<string | null> {
  if (team === undefined || team === 'mine') return team ?? null
  return (await findTeam(database, team))?.team ?? team
}

/** What has to be true of one and the same move; null where nothing is asked of it. */
function moveAsked({ moved, movedFrom, movedTo, movedBy, movedToTeam, returnReason }: CaseFilter): MoveAsked | null {
  const asked = [moved, movedFrom, movedTo, movedBy, movedToTeam, returnReason]
  if (asked.every(each => each === undefined)) return null
  return {
    kind: moved ?? null,
    days: { from: movedFrom ?? null, to: movedTo ?? null },
    by: movedBy ?? null,
    to: movedToTeam ?? null,
    reasons: returnReason ?? null,
  }
}

function whose(asked: string | undefined, viewer: Viewer): Whose | null {
  const me: PersonId = viewer.actor.person
  switch (asked) {
    case undefined:
      return null
    case 'nobody':
      return 'nobody'
    case 'others':
      return { not: me }
    case 'me':
      return me
    default:
      return id<'person'>(asked)
  }
}
