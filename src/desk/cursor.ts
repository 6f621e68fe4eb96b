import { createHmac, timingSafeEqual } from 'node:crypto'
import type { CaseNumber } from '../domain/id.ts'

/** An opaque, signed place in a list: nobody can make one up or read another list with it. */
export function cursorAt(secret: Uint8Array, number: CaseNumber): string {
  return `${number.toString(36)}.${signature(secret, number)}`
}

/** The place a cursor names, or null when it is not one of ours. */
export function placeOf(secret: Uint8Array, cursor: string): CaseNumber | null {
  const [place = '', signed = ''] = cursor.split('.')
  const number = Number.parseInt(place, 36)
  if (!Number.isSafeInteger(number)) return null
  const expected = Buffer.from(signature(secret, number))
  const given = Buffer.from(signed)
  return expected.length === given.length && timingSafeEqual(expected, given) ? number : null
}

function signature(secret: Uint8Array, number: CaseNumber): string {
  return createHmac('sha256', secret).update(`cursor ${number}`).digest('base64url').slice(0, 22)
}
