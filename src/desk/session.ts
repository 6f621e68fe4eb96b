import { Temporal } from 'temporal-polyfill'
import type { Instant, PersonId } from '../domain/id.ts'
import type { Reader } from '../store/database.ts'
import { personById } from '../store/person-view.ts'
import {
  endSession,
  endSessionOf,
  endSessionsOf,
  keepSession,
  type SessionId,
  type SessionSeen,
  sessionOf,
  sessionSeen,
  sessionsOf,
  type Whereabouts,
} from '../store/session-store.ts'
import type { House, Viewer } from './house.ts'
import { hashOf, newToken } from './random-token.ts'
import { viewerOf } from './viewer.ts'

/** A session lasts no longer than this however much it is used, and no longer than this unused (J03). */
const SESSION_HOURS = 12
const IDLE_HOURS = 8
/** Seconds after which a use is written down: not each request, and never late by more than this. */
const SEEN_SECONDS = 60

/** What a browser is given: the session's token, once, and until when it is good at the latest. */
export type OpenSession = { readonly token: string; readonly person: PersonId; readonly expiresAt: Instant }

const NOWHERE: Whereabouts = { source: null, browser: null }

/** Opens a session with a token of its own; one that the browser brought is never taken over (J03). */
export async function openSession(
  house: House,
  person: PersonId,
  from: Whereabouts = NOWHERE,
  tx: Reader = house.database,
): Promise<OpenSession> {
  const { token, hash } = newToken()
  const at = house.now()
  const expiresAt = hoursFrom(at, SESSION_HOURS)
  await keepSession(tx, { ...from, token: hash, id: house.newId(), person, at, expiresAt })
  return { token, person, expiresAt }
}

/** Ends a session: it is dead on every node when this returns. */
export function signOut(house: House, token: string): Promise<void> {
  return house.database.transaction(tx => endSession(tx, hashOf(token)))
}

/** Who is behind a session's token, and until when at the latest; null when it is unknown, over, idle, or hers no more. */
export async function viewerOfSession(
  house: House,
  token: string,
): Promise<{ readonly viewer: Viewer; readonly until: Instant } | null> {
  const hash = hashOf(token)
  const at = house.now()
  const session = await sessionOf(house.database, hash, at, hoursFrom(at, -IDLE_HOURS))
  if (session === null) return null
  if (Date.parse(at) - Date.parse(session.lastSeenAt) > SEEN_SECONDS * 1000) await sessionSeen(house.database, hash, at)
  const person = await personById(house.database, session.person)
  return person === null ? null : { viewer: viewerOf(person), until: session.expiresAt }
}

/** Where the viewer is signed in, the session of this token first. */
export function mySessions(house: House, { actor }: Viewer, token: string): Promise<SessionSeen[]> {
  const at = house.now()
  return sessionsOf(house.database, actor.person, hashOf(token), at, hoursFrom(at, -IDLE_HOURS))
}

/** Ends one of the viewer's own sessions; false when she has no such one. */
export function endMySession(house: House, { actor }: Viewer, session: SessionId): Promise<boolean> {
  return house.database.transaction(tx => endSessionOf(tx, actor.person, session))
}

/** Ends all of the viewer's sessions but the one of this token. */
export function endMyOtherSessions(house: House, { actor }: Viewer, token: string): Promise<void> {
  return house.database.transaction(tx => endSessionsOf(tx, actor.person, hashOf(token)))
}

function hoursFrom(at: Instant, hours: number): Instant {
  return Temporal.Instant.from(at).add({ hours }).toString({ fractionalSecondDigits: 3 })
}
