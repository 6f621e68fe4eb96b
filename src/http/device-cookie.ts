import type { FastifyReply } from 'fastify'
import type { House } from '../desk/house.ts'

/** A year: how long a browser is known is the desk's to say, this only outlasts it. */
const SECONDS = 365 * 86_400

/** What a browser shows of having been signed in from before, or null (J01). */
export function deviceOf(house: House, cookies: string | undefined): string | null {
  const shown = (cookies ?? '')
    .split(';')
    .map(part => part.trim().split('='))
    .find(([name]) => name === nameOf(house))?.[1]
  return shown !== undefined && /^[\w-]{20,100}$/.test(shown) ? shown : null
}

/** Gives a browser what it is known by from now on; it lets nobody in. Null changes nothing. */
export function giveDevice(house: House, reply: FastifyReply, device: string | null): void {
  if (device === null) return
  const secure = house.baseUrl.startsWith('https:') ? '; Secure' : ''
  reply.header('set-cookie', `${nameOf(house)}=${device}; Path=/; Max-Age=${SECONDS}; HttpOnly; SameSite=Lax${secure}`)
}

function nameOf(house: House): string {
  return house.baseUrl.startsWith('https:') ? '__Host-linje-device' : 'linje-device'
}
