import { createHmac, timingSafeEqual } from 'node:crypto'
import type { CaseNumber } from '../domain/id.ts'

/** An opaque, signed place in a list of cases: nobody can make one up or read another list with it. */
export function cursorAt(secret: Uint8Array, number: CaseNumber): string {
  return signedPlace(secret, 'cases', number.toString(36))
}

/** The place a cursor names, or null when it is not one of ours. */
export function placeOf(secret: Uint8Array, cursor: string): CaseNumber | null {
  const place = placeSigned(secret, 'cases', cursor)
  return place === null ? null : Number.parseInt(place, 36)
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
