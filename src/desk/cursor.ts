import { createHmac, timingSafeEqual } from 'node:crypto'
import type { CaseSort } from '../contract/case-filter.ts'
import type { CasePlace } from '../store/case-order.ts'

/** An opaque, signed place in a list of cases: nobody can make one up or read another list or order with it. */
export function cursorAt(secret: Uint8Array, sort: CaseSort, { number, by }: CasePlace): string {
  const figure = typeof by === 'string' ? Date.parse(by) : by
  return signedPlace(secret, `cases ${sort}`, [number, figure].map(each => each?.toString(36) ?? '').join('-'))
}

/** The place a cursor names in that order, or null when it is not one of ours. */
export function placeOf(secret: Uint8Array, sort: CaseSort, cursor: string): CasePlace | null {
  const place = placeSigned(secret, `cases ${sort}`, cursor)
  if (place === null) return null
  const [number = '', figure = ''] = place.split('-')
  const by = figure === '' ? null : Number.parseInt(figure, 36)
  const isMoment = sort === 'changed' || sort === 'follow-up'
  return { number: Number.parseInt(number, 36), by: by !== null && isMoment ? new Date(by).toISOString() : by }
}

/** A place in any list, as a cursor; `place` has no dots. */
export function signedPlace(secret: Uint8Array, list: string, place: string): string {
  return `${place}.${signature(secret, list, place)}`
}

/** The place a cursor of this list names, or null. */
export function placeSigned(secret: Uint8Array, list: string, cursor: string): string | null {
  const [place = '', signed = ''] = cursor.split('.')
  const expected = Buffer.from(signature(secret, list, place))
  const given = Buffer.from(signed)
  return expected.length === given.length && timingSafeEqual(expected, given) ? place : null
}

function signature(secret: Uint8Array, list: string, place: string): string {
  return createHmac('sha256', secret).update(`cursor ${list} ${place}`).digest('base64url').slice(0, 22)
}
