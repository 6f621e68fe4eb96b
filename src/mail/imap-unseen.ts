import type { ImapFlow } from 'imapflow'
import { PIECE_BYTES, type Pieces, piecesOf } from '../contract/pieces.ts'
import { MAIL_BYTES } from './limits/limits.ts'
import { headOf } from './raw-mail.ts'
import { spool } from './spool.ts'

/** A mail of a mailbox on another server. */
export type Fetched = {
  readonly raw: Pieces
  /** False of one that is larger than we take: this is its head, and the rest lies where it lay (B02). */
  readonly whole: boolean
}

/** Mails that could not be taken; they stay unseen in the mailbox and are named as a fault, and the others have come. */
export class LeftBehind extends Error {}

/** Mails taken in one turn; a mailbox with a hundred thousand unread is worked off piece by piece. */
const AT_ONCE = 200

/**
 * Hands over each mail that is not marked as seen, oldest first, and marks it once `keep` has resolved. Returns how many
 * there were; throws `LeftBehind` where some did not come whole.
 */
export async function eachUnseen(client: ImapFlow, keep: (mail: Fetched) => Promise<void>): Promise<number> {
  const oldest = (await unseen(client)).toSorted((a, b) => a - b).slice(0, AT_ONCE)
  let broken = 0
  for (const uid of oldest) if (!(await take(client, uid, keep))) broken += 1
  if (broken > 0) throw new LeftBehind(`${broken} mail(s) of which not all came lie unseen in the mailbox`)
  return oldest.length
}

/** Numbers (UID) of the mails that are not marked as seen. */
export async function unseen(client: ImapFlow): Promise<readonly number[]> {
  const found = await client.search({ seen: false, deleted: false }, { uid: true })
  return found === false ? [] : found
}

/** False where not all of it came. One that is gone by now is none of ours. */
async function take(client: ImapFlow, uid: number, keep: (mail: Fetched) => Promise<void>): Promise<boolean> {
  const told = await client.fetchOne(String(uid), { size: true, source: pieceAt(0) }, { uid: true })
  if (told === false) return true
  const { size = 0, source: first } = told
  if (!first?.length) return false
  try {
    const whole = size > MAIL_BYTES ? null : await spool(bytesOf(client, uid, first), MAIL_BYTES)
    try {
      await keep({ raw: whole ?? piecesOf(headOf(first)), whole: whole !== null })
    } finally {
      await whole?.close()
    }
  } catch (error) {
    if (error instanceof Broken) return false
    throw error
  }
  await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true })
  return true
}

/** A part of a mail as it is asked for (BODY.PEEK[]<from.length>, RFC 9051 section 6.4.5). */
function pieceAt(start: number) {
  return { start, maxLength: PIECE_BYTES }
}

/**
 * A mail from its first piece on: what is shorter than was asked for, or nothing at all, is the end. `download` of
 * imapflow takes a mail that is gone for ended, and half of one would be kept.
 */
async function* bytesOf(client: ImapFlow, uid: number, first: Uint8Array): AsyncIterable<Uint8Array> {
  yield first
  for (let from = PIECE_BYTES, last = first; last.length === PIECE_BYTES; from += PIECE_BYTES) {
    const next = await client.fetchOne(String(uid), { source: pieceAt(from) }, { uid: true })
    if (next === false) throw new Broken()
    last = next.source ?? new Uint8Array(0)
    yield last
  }
}

/** A mail of which a piece did not come. */
class Broken extends Error {}
