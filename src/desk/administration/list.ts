import type { AgencyItem } from '../../contract/administration-agency.ts'
import type { AdministrationEntry } from '../../contract/administration-log.ts'
import type { Person } from '../../contract/administration-person.ts'
import type { RegisterQuery } from '../../contract/administration-register.ts'
import type { Service } from '../../contract/administration-service.ts'
import type { Supplier } from '../../contract/administration-supplier.ts'
import type { TeamItem } from '../../contract/administration-team.ts'
import { isId } from '../../domain/id.ts'
import { agencyPage } from '../../store/administration/agency-register.ts'
import { changesLogged } from '../../store/administration/log-store.ts'
import { peoplePage } from '../../store/administration/person-register.ts'
import type { RegisterPage } from '../../store/administration/register.ts'
import { servicePage } from '../../store/administration/service-register.ts'
import { supplierPage } from '../../store/administration/supplier-register.ts'
import { teamPage } from '../../store/administration/team-register.ts'
import type { Reader } from '../../store/database.ts'
import { placeSigned, signedPlace } from '../cursor.ts'
import type { House, Outcome } from '../house.ts'

/** Things on a page of a register, and entries on a page of the log. */
const LIMIT = 50

type Page<Item> = Outcome<{ readonly items: Item[]; readonly next: string | null }>
type List<Item> = (house: House, asked: RegisterQuery) => Promise<Page<Item>>

export const listAgencies: List<AgencyItem> = register('agencies', agencyPage)
export const listTeams: List<TeamItem> = register('teams', teamPage)
export const listSuppliers: List<Supplier> = register('suppliers', supplierPage)
export const listServices: List<Service> = register('services', servicePage)

/** People by name, of one team or of all. */
export function listPeople(
  house: House,
  asked: RegisterQuery & { readonly team?: string | undefined; readonly active?: 'yes' | undefined },
): Promise<Page<Person>> {
  const team = asked.team ?? null
  const active = asked.active === 'yes'
  return pageOf(house, 'people', asked.after, place =>
    peoplePage(house.database, { ...place, q: asked.q || null, team, active }),
  )
}

/** What administrators have changed, newest first. */
export function listChanges(
  house: House,
  asked: { readonly subject?: string | undefined; readonly after?: string | undefined },
): Promise<Page<AdministrationEntry>> {
  return pageOf(house, 'log', asked.after, place =>
    changesLogged(house.database, { ...place, subject: asked.subject ?? null }),
  )
}

function register<Item extends { readonly id: string }>(
  list: string,
  read: (tx: Reader, page: RegisterPage) => Promise<Item[]>,
): List<Item> {
  return (house, { q, after }) => pageOf(house, list, after, place => read(house.database, { ...place, q: q || null }))
}

/** A list's place is the last id on the page; no other list's cursor is good for it. */
async function pageOf<Item extends { readonly id: string }>(
  house: House,
  list: string,
  after: string | undefined,
  read: (place: { readonly after: string | null; readonly limit: number }) => Promise<Item[]>,
): Promise<Page<Item>> {
  const name = `administration ${list}`
  const place = after === undefined ? null : placeSigned(house.secret, name, after)
  if (after !== undefined && (place === null || !isId(place))) {
    return { done: false, refusal: { code: 'invalid-cursor' } }
  }
  const found = await read({ after: place, limit: LIMIT + 1 })
  const items = found.slice(0, LIMIT)
  const last = items.at(-1)
  const more = found.length > LIMIT && last !== undefined
  return { done: true, value: { items, next: more ? signedPlace(house.secret, name, last.id) : null } }
}
