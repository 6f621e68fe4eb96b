import type { FastifyRequest } from 'fastify'
import type { TokenScope } from '../contract/token.ts'
import { viewerOfProgram } from '../desk/api-token.ts'
import type { House, Viewer } from '../desk/house.ts'
import { viewerOfSession } from '../desk/session.ts'
import type { Instant } from '../domain/id.ts'
import type { News } from './news.ts'

/** Who asks, and how she has shown it. */
export type Known = {
  readonly viewer: Viewer
  /** The pages show a cookie, programs a bearer token. */
  readonly by: 'cookie' | 'bearer'
  readonly token: string
  /** What may be done by it: a person at the pages does whatever the rules let her. */
  readonly scope: TokenScope
}

export type Who = {
  /** Null when nobody is signed in. Headers by which a proxy might name somebody are never looked at (J07). */
  readonly is: (request: FastifyRequest) => Promise<Known | null>
  /** Forgets everybody on this node; the next request of each asks the database. */
  readonly forget: () => void
}

type Remembered = { readonly known: Known; readonly until: number }

/** Seconds for which somebody is remembered. A change is announced and forgets at once; this is for a lost notice. */
const REMEMBERED_MS = 10_000
const MOST = 10_000

/** Knows people by cookie or token and remembers them for a moment, until anything about people changes. */
export function openWho(house: House, news: News): Who {
  const remembered = new Map<string, Remembered>()
  // What was asked before people changed must not be remembered after.
  let age = 0
  const forget = () => {
    age += 1
    remembered.clear()
  }
  news.follow(({ kind }) => {
    if (kind === 'people') forget()
  })
  return {
    forget,
    async is(request) {
      const shown = shownBy(request, cookieName(house))
      if (shown === null) return null
      const key = `${shown.by} ${shown.token}`
      const now = Date.parse(house.now())
      const before = remembered.get(key)
      if (before !== undefined && before.until > now) return before.known
      const asked = age
      const found = await askHouse(house, shown)
      if (found === null) return null
      const known = { ...shown, viewer: found.viewer, scope: found.scope }
      const until = Math.min(now + REMEMBERED_MS, Date.parse(found.until))
      if (asked === age) {
        if (remembered.size >= MOST) remembered.clear()
        remembered.set(key, { known, until })
      }
      return known
    },
  }
}

/** The prefix makes browsers refuse it from other hosts and without TLS (RFC 6265bis section 4.1.3). */
export function cookieName(house: House): string {
  return house.baseUrl.startsWith('https:') ? '__Host-linje' : 'linje'
}

type Shown = Pick<Known, 'by' | 'token'>

function shownBy({ headers }: FastifyRequest, cookie: string): Shown | null {
  const { authorization } = headers
  if (authorization !== undefined) {
    const token = /^Bearer ([\w-]{20,100})$/i.exec(authorization)?.[1]
    return token === undefined ? null : { by: 'bearer', token }
  }
  for (const part of (headers.cookie ?? '').split(';')) {
    const [name, token = ''] = part.trim().split('=')
    if (name === cookie) return /^[\w-]{20,100}$/.test(token) ? { by: 'cookie', token } : null
  }
  return null
}

async function askHouse(
  house: House,
  shown: Shown,
): Promise<{ readonly viewer: Viewer; readonly scope: TokenScope; readonly until: Instant } | null> {
  if (shown.by === 'bearer') return viewerOfProgram(house, shown.token)
  const found = await viewerOfSession(house, shown.token)
  return found === null ? null : { ...found, scope: 'write' }
}
