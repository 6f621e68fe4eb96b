import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import type { RequestKey } from '../desk/house.ts'

/** What a change goes by besides its body: the version that was seen, and the key by which a repeat is known. */
export function conditionsOf(request: FastifyRequest): { readonly ifMatch?: number; readonly request?: RequestKey } {
  const ifMatch = versionSeen(request)
  const key = requestKeyOf(request)
  return { ...(ifMatch === undefined ? {} : { ifMatch }), ...(key === undefined ? {} : { request: key }) }
}

/** Longest name of a browser that is worth keeping. */
const BROWSER = 300

/** From where somebody knocks: who connects, whatever forwarded headers say (J05), and what her browser calls itself. */
export function whereaboutsOf({ ip, headers }: FastifyRequest): {
  readonly source: string
  readonly browser: string | null
} {
  return { source: ip, browser: headers['user-agent']?.slice(0, BROWSER) ?? null }
}

/** The version in If-Match, as the ETag of a case has it; undefined when there is none that could be one. */
function versionSeen({ headers }: FastifyRequest): number | undefined {
  const version = /^"(\d{1,9})"$/.exec(headers['if-match'] ?? '')?.[1]
  return version === undefined ? undefined : Number(version)
}

/**
 * The Idempotency-Key of a POST, with a hash of what is asked for where: the same key for something else is no repeat.
 * A key too long to keep is none.
 */
export function requestKeyOf({ headers, method, url, body }: FastifyRequest): RequestKey | undefined {
  const key = headers['idempotency-key']
  if (method !== 'POST' || typeof key !== 'string' || key === '' || key.length > 200) return undefined
  const bodyHash = createHash('sha256')
    .update(`${url}\n${JSON.stringify(body)}`)
    .digest()
  return { key, bodyHash }
}
