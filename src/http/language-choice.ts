import type { FastifyReply } from 'fastify'
import { type Language, languages } from '../contract/value.ts'
import type { House } from '../desk/house.ts'

const COOKIE = 'linje-language'

/** The language chosen in this browser before signing in, or null. */
export function languageChosen(cookies: string | undefined): Language | null {
  const chosen = (cookies ?? '')
    .split(';')
    .map(part => part.trim().split('='))
    .find(([name]) => name === COOKIE)?.[1]
  return languageNamed(chosen)
}

/** A language of ours by its code, or null. */
export function languageNamed(code: string | undefined): Language | null {
  return languages.find(language => language === code) ?? null
}

/** A year: somebody who comes once a year chooses once. */
const SECONDS = 365 * 86_400

/** Lets the browser keep the choice; null takes it away. */
export function keepLanguageChosen(house: House, reply: FastifyReply, language: Language | null): void {
  const secure = house.baseUrl.startsWith('https:') ? '; Secure' : ''
  const age = language === null ? 0 : SECONDS
  reply.header('set-cookie', `${COOKIE}=${language ?? ''}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax${secure}`)
}
