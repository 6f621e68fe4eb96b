import type { CaseItem } from '../contract/case.ts'
import type { ListQuery } from '../contract/case-route.ts'
import { id, type PersonId } from '../domain/id.ts'
import { caseList, caseSearch } from '../store/case-view.ts'
import type { CaseQuery } from '../store/newest-cases.ts'
import { cursorAt, placeOf } from './cursor.ts'
import type { House, Outcome, Viewer } from './house.ts'

export type CasePage = { readonly items: CaseItem[]; readonly next: string | null }

/** One page of the cases the viewer may see; `next` asks for the rest. */
export async function listCases(house: House, viewer: Viewer, query: ListQuery): Promise<Outcome<CasePage>> {
  const before = query.after === undefined ? null : placeOf(house.secret, query.after)
  if (before === null && query.after !== undefined) return { done: false, refusal: { code: 'invalid-cursor' } }
  const asked: CaseQuery = {
    team: query.team ?? null,
    statuses: query.status ?? null,
    handler: who(query.handler, viewer),
    owner: who(query.owner, viewer),
    before,
    limit: query.limit + 1,
  }
  const found =
    query.q === undefined
      ? await caseList(house.database, viewer.actor, asked)
      : await caseSearch(house.database, viewer.actor, query.q, asked)
  const items = found.slice(0, query.limit)
  const last = items.at(-1)
  const more = found.length > query.limit && last !== undefined
  return { done: true, value: { items, next: more ? cursorAt(house.secret, last.number) : null } }
}

function who(asked: string | undefined, viewer: Viewer): PersonId | 'nobody' | null {
  if (asked === undefined) return null
  if (asked === 'nobody') return 'nobody'
  return asked === 'me' ? viewer.actor.person : id<'person'>(asked)
}
