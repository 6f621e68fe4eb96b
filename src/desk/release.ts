import type { AwaitedVersion, ReleasedCase } from '../contract/release.ts'
import { isSecondLine } from '../domain/actor.ts'
import { keepRelease, releasedCases, type VersionPlace, versionPage } from '../store/release-store.ts'
import { askedBefore } from './asked-before.ts'
import { placeSigned, signedPlace } from './cursor.ts'
import { inTransaction } from './execute.ts'
import type { House, Outcome, RequestKey, Viewer } from './house.ts'

const PAGE = 50

type Page<Item> = Outcome<{ readonly items: Item[]; readonly next: string | null }>

/** Versions that cases within reach wait for or have got, for staff. */
export async function listVersions(
  house: House,
  { actor }: Viewer,
  after: string | undefined,
): Promise<Page<AwaitedVersion>> {
  if (actor.memberships.length === 0) return notStaff
  const place = after === undefined ? null : versionPlace(placeSigned(house.secret, 'versions', after))
  if (after !== undefined && place === null) return { done: false, refusal: { code: 'invalid-cursor' } }
  const found = await versionPage(house.database, actor, place, PAGE + 1)
  return paged(house, 'versions', found, ({ product, version }) => written({ product, version }))
}

/** Registers that a version has come, by the 2nd line, which answers to the suppliers (O-3); twice is once. */
export async function registerRelease(
  house: House,
  viewer: Viewer,
  { product = '', version }: { readonly product?: string | undefined; readonly version: string },
  request?: RequestKey,
): Promise<Outcome<Kept>> {
  const { actor } = viewer
  if (!isSecondLine(actor)) return { done: false, refusal: { code: 'only-second-line' } }
  const release = { id: house.newId(), product, version, at: house.now(), by: actor.person }
  return inTransaction<Kept>(house, async tx => {
    const before = await askedBefore(house, tx, viewer, request, release.id)
    if (before?.done === false) return before
    return { done: true, value: await keepRelease(tx, release) }
  })
}

type Kept = Awaited<ReturnType<typeof keepRelease>>

/** The cases within reach that a version which has come is the solution of, for staff. */
export async function listReleasedCases(
  house: House,
  { actor }: Viewer,
  release: string,
  after: string | undefined,
): Promise<Page<ReleasedCase>> {
  if (actor.memberships.length === 0) return notStaff
  const list = `release ${release}`
  const place = after === undefined ? null : placeSigned(house.secret, list, after)
  if (after !== undefined && place === null) return { done: false, refusal: { code: 'invalid-cursor' } }
  const found = await releasedCases(house.database, actor, release, place === null ? null : Number(place), PAGE + 1)
  if (found === null) return { done: false, refusal: { code: 'not-found' } }
  return paged(house, list, found, ({ number }) => String(number))
}

const notStaff = { done: false, refusal: { code: 'not-your-line' } } as const

function paged<Item>(house: House, list: string, found: Item[], placeOf: (item: Item) => string): Page<Item> {
  const items = found.slice(0, PAGE)
  const last = items.at(-1)
  const more = found.length > PAGE && last !== undefined
  return { done: true, value: { items, next: more ? signedPlace(house.secret, list, placeOf(last)) : null } }
}

/** Product and version hold any sign; a place holds no dots. */
function written({ product, version }: VersionPlace): string {
  const both = JSON.stringify([product.toLowerCase(), version.toLowerCase()])
  return Buffer.from(both).toString('base64url')
}

function versionPlace(place: string | null): VersionPlace | null {
  if (place === null) return null
  const [product, version]: readonly unknown[] = JSON.parse(Buffer.from(place, 'base64url').toString())
  return typeof product === 'string' && typeof version === 'string' ? { product, version } : null
}
