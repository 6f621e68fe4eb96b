import { Temporal } from 'temporal-polyfill'
import type { ApiToken, MadeToken, NewToken, TokenScope } from '../contract/token.ts'
import { type Instant, isId } from '../domain/id.ts'
import { logChanges } from '../store/administration/log-store.ts'
import {
  apiToken,
  apiTokens,
  apiTokenUsed,
  endApiToken,
  keepApiToken,
  programOf,
  renewApiToken,
} from '../store/api-token-store.ts'
import type { Reader } from '../store/database.ts'
import { personByEmail, personById } from '../store/person-view.ts'
import { askedBefore } from './asked-before.ts'
import { placeSigned, signedPlace } from './cursor.ts'
import { inTransaction } from './execute.ts'
import type { House, Outcome, RequestKey, Viewer } from './house.ts'
import { postHouseLetter } from './house-letter.ts'
import { hashOf, newToken } from './random-token.ts'
import { viewerOf } from './viewer.ts'

/** What finds secrets in places where none should be finds ours by this. */
const PREFIX = 'linje_'
const PAGE = 50
/** A use is written down once an hour. */
const USED_MINUTES = 60

/** Who a program acts for, what it may do and until when; null when the token is unknown, over, or she is not active. */
export async function viewerOfProgram(
  house: House,
  token: string,
): Promise<{ readonly viewer: Viewer; readonly scope: TokenScope; readonly until: Instant } | null> {
  const hash = hashOf(token)
  const at = house.now()
  const found = await programOf(house.database, hash, at)
  const person = found === null ? null : await personById(house.database, found.person)
  if (found === null || person === null) return null
  if (Date.parse(at) - Date.parse(found.lastUsedAt ?? '1970-01-01') > USED_MINUTES * 60_000) {
    await apiTokenUsed(house.database, hash, at)
  }
  return { viewer: viewerOf(person), scope: found.scope, until: found.expiresAt }
}

/** Makes a token for a program of the viewer's, or as an administrator for somebody else's; she is told by letter. */
export async function makeToken(
  house: House,
  viewer: Viewer,
  given: NewToken,
  request?: RequestKey,
): Promise<Outcome<MadeToken>> {
  const email = given.person ?? viewer.email
  if (email !== viewer.email && !viewer.actor.administrator) return onlyAdministrator
  return inTransaction<MadeToken>(house, async tx => {
    const person = await personByEmail(tx, email)
    if (person === null) return { done: false, refusal: { code: 'unknown', what: 'person' } }
    const { token, hash } = newToken(PREFIX)
    const fresh = house.newId()
    const before = await askedBefore(house, tx, viewer, request, fresh)
    if (before !== null && !before.done) return before
    // The first answer got lost: it is the same token still, under a secret that somebody knows.
    if (before?.done) await renewApiToken(tx, before.value, hash)
    else await keepApiToken(tx, { ...shapeOf(house, given), token: hash, id: fresh, person: person.person })
    const made = await apiToken(tx, before?.value ?? fresh)
    if (made === null) return { done: false, refusal: { code: 'not-found' } }
    if (before === null) {
      await logToken(house, tx, viewer, made, 'made')
      if (person.person !== viewer.actor.person) await postHouseLetter(house, tx, 'token-made', person.email)
    }
    return { done: true, value: { token: made, secret: token } }
  })
}

/** Ends a token of the viewer's, or as an administrator anybody's. */
export function endToken(house: House, viewer: Viewer, id: string): Promise<Outcome<null>> {
  const { actor } = viewer
  return inTransaction<null>(house, async tx => {
    const token = await apiToken(tx, id)
    if (token === null || (token.person.id !== actor.person && !actor.administrator)) {
      return { done: false, refusal: { code: 'not-found' } }
    }
    await endApiToken(tx, id)
    await logToken(house, tx, viewer, token, 'ended')
    return { done: true, value: null }
  })
}

/** What was made or ended stands in the administration log, whoever did it; its secret does not. */
function logToken(house: House, tx: Reader, { actor }: Viewer, token: ApiToken, what: 'made' | 'ended'): Promise<void> {
  const facts = { person: token.person.email, scope: token.scope, expiresAt: token.expiresAt }
  const [before, after] = what === 'made' ? [null, facts] : [facts, null]
  const entry = { id: house.newId(), kind: 'token', subject: token.name, subjectId: token.id, before, after } as const
  return logChanges(tx, actor.person, house.now(), [entry])
}

/** One page of tokens, newest first: the viewer's own, or everybody's for an administrator. */
export async function listTokens(
  house: House,
  viewer: Viewer,
  asked: { readonly of: 'me' | 'everybody'; readonly after?: string | undefined },
): Promise<Outcome<{ readonly items: ApiToken[]; readonly next: string | null }>> {
  const { actor } = viewer
  if (asked.of === 'everybody' && !actor.administrator) return onlyAdministrator
  const after = asked.after === undefined ? null : placeSigned(house.secret, 'tokens', asked.after)
  if (asked.after !== undefined && (after === null || !isId(after))) {
    return { done: false, refusal: { code: 'invalid-cursor' } }
  }
  const found = await apiTokens(house.database, asked.of === 'me' ? actor.person : null, after, PAGE + 1)
  const items = found.slice(0, PAGE)
  const last = items.at(-1)
  const more = found.length > PAGE && last !== undefined
  return { done: true, value: { items, next: more ? signedPlace(house.secret, 'tokens', last.id) : null } }
}

/** A token made at the terminal of the installation, for the active person with this address; null when nobody has it. */
export async function tokenAtTerminal(
  house: House,
  email: string,
  given: Omit<NewToken, 'person'>,
): Promise<string | null> {
  const person = await personByEmail(house.database, email)
  if (person === null) return null
  const { token, hash } = newToken(PREFIX)
  const shape = shapeOf(house, given)
  await keepApiToken(house.database, { ...shape, token: hash, id: house.newId(), person: person.person })
  return token
}

function shapeOf(house: House, { name, scope, days }: Omit<NewToken, 'person'>) {
  const at = house.now()
  const expiresAt = Temporal.Instant.from(at)
    .add({ hours: days * 24 })
    .toString({ fractionalSecondDigits: 3 })
  return { name, scope, at, expiresAt }
}

const onlyAdministrator = { done: false, refusal: { code: 'only-administrator' } } as const
