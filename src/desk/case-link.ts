import { createHmac, timingSafeEqual } from 'node:crypto'
import type { CaseNumber, Instant, PersonId } from '../domain/id.ts'
import { id, isId } from '../domain/id.ts'
import type { House } from './house.ts'

/** Whose link to which case. */
export type CaseLink = { readonly number: CaseNumber; readonly person: PersonId }

const DAY_MS = 86_400_000
const VALID_DAYS = 30
/** Path of the page behind a link in a mail; its token follows. */
export const LINK_PATH = '/case'

/**
 * The link in a mail: opens one page of one case for the one it was sent to, without an account, for 30 days (DESIGN
 * section 8). It proves that she got the mail, and no more: what it shows and does is decided where it is opened.
 */
export function caseLink(house: House, link: CaseLink): string {
  const expiry = Math.floor(Date.parse(house.now()) / DAY_MS) + VALID_DAYS
  const said = `${link.number}.${link.person}.${expiry}`
  return `${house.baseUrl}${LINK_PATH}/${said}.${signature(house.secret, said)}`
}

/** What a link's token says; null for one that is over, or was never ours. */
export function readCaseLink(secret: Uint8Array, token: string, now: Instant): CaseLink | null {
  const link = signedCaseLink(secret, token)
  return link === null || (link.lastDay + 1) * DAY_MS <= Date.parse(now) ? null : link
}

/** The same of one that may be over: it opens nothing, but a fresh link may be sent to the address it once went to. */
export function signedCaseLink(secret: Uint8Array, token: string): (CaseLink & { readonly lastDay: number }) | null {
  const [, said, number, person, expiry, signed] =
    /^((\d{1,10})\.([0-9a-f-]{36})\.(\d{1,6}))\.([\w-]{22})$/.exec(token) ?? []
  if (said === undefined || signed === undefined || person === undefined || !isId<'person'>(person)) return null
  if (!timingSafeEqual(Buffer.from(signature(secret, said)), Buffer.from(signed))) return null
  return { number: Number(number), person: id<'person'>(person), lastDay: Number(expiry) }
}

function signature(secret: Uint8Array, said: string): string {
  return createHmac('sha256', secret).update(`case-link ${said}`).digest('base64url').slice(0, 22)
}
