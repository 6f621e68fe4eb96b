import { createHmac, timingSafeEqual } from 'node:crypto'
import { type CaseNumber, isId } from '../domain/id.ts'
import type { ReadingLinkId } from '../store/reading-link-store.ts'
import type { House } from './house.ts'

/** Path of the pages of a case that is read without an account; its number follows. */
export const READING_PATH = '/reading'

/** The fresh link that goes to her address. It is made when the letter leaves, so that no table and no screen holds it. */
export function readingLink(house: House, number: CaseNumber, link: ReadingLinkId): string {
  return `${house.baseUrl}${READING_PATH}/${number}/${link}.${signature(house.secret, link)}`
}

/** Which link a token is; null for one that is none of ours. Whether it is good is kept in the database. */
export function readReadingToken(secret: Uint8Array, token: string): ReadingLinkId | null {
  const [, link, signed] = /^([0-9a-f-]{36})\.([\w-]{22})$/.exec(token) ?? []
  if (link === undefined || signed === undefined || !isId<'reading-link'>(link)) return null
  return timingSafeEqual(Buffer.from(signature(secret, link)), Buffer.from(signed)) ? link : null
}

/** 132 bits (J04). */
function signature(secret: Uint8Array, link: string): string {
  return createHmac('sha256', secret).update(`reading-link ${link}`).digest('base64url').slice(0, 22)
}
