import type { FastifyReply } from 'fastify'
import type { House } from '../desk/house.ts'
import type { CaseNumber } from '../domain/id.ts'

/** Seconds for which a browser keeps it. How long it is good is the desk's to say; what is over may ask once more. */
const SECONDS = 2 * 86_400

/** What a browser shows of a case it has asked to read or reads, or null. */
export function readingShown(house: House, cookies: string | undefined, number: CaseNumber): string | null {
  const shown = (cookies ?? '')
    .split(';')
    .map(part => part.trim().split('='))
    .find(([name]) => name === nameOf(house, number))?.[1]
  return shown !== undefined && /^[\w-]{20,100}$/.test(shown) ? shown : null
}

/** Gives a browser what it is to show for a case; null takes it away. One a case, so that none is in another's way. */
export function giveReading(house: House, reply: FastifyReply, number: CaseNumber, browser: string | null): void {
  const secure = house.baseUrl.startsWith('https:') ? '; Secure' : ''
  const age = browser === null ? 0 : SECONDS
  const cookie = `${nameOf(house, number)}=${browser ?? ''}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax${secure}`
  reply.header('set-cookie', cookie)
}

function nameOf(house: House, number: CaseNumber): string {
  return `${house.baseUrl.startsWith('https:') ? '__Host-' : ''}linje-reading-${number}`
}
