import type { ImapFlow } from 'imapflow'
import { PIECE_BYTES, type Pieces, piecesOf } from '../contract/pieces.ts'
import { HEAD_BYTES, MAIL_BYTES } from './limits/limits.ts'
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
  const told = await client.fetchOne(String(uid), { size: true }, { uid: true })
  if (told === false) return true
  try {
    const whole = (told.size ?? 0) > MAIL_BYTES ? null : await spool(bytesOf(client, uid), MAIL_BYTES)
    try {
      await keep({ raw: whole ?? piecesOf(await headIn(client, uid)), whole: whole !== null })
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

/**
 * A mail, a piece at a time: what is shorter than was asked for, or nothing at all, is the end. `download` of imapflow
 * takes a mail that is gone for ended, and half of one would be kept.
 */
async function* bytesOf(client: ImapFlow, uid: number): AsyncIterable<Uint8Array> {
  for (let from = 0, more = true; more; from += PIECE_BYTES) {
    const piece = await pieceOf(client, uid, from, PIECE_BYTES)
    if (piece.length > 0) yield piece
    more = piece.length === PIECE_BYTES
  }
}

async function headIn(client: ImapFlow, uid: number): Promise<Uint8Array> {
  return headOf(await pieceOf(client, uid, 0, HEAD_BYTES))
}

/** So many bytes of a mail from there on, unless it ends before (BODY.PEEK[]<from.length>, RFC 9051 section 6.4.5). */
async function pieceOf(client: ImapFlow, uid: number, start: number, maxLength: number): Promise<Uint8Array> {
  const piece = await client.fetchOne(String(uid), { source: { start, maxLength } }, { uid: true })
  if (piece === false || (start === 0 && !piece.source?.length)) throw new Broken()
  return piece.source ?? new Uint8Array(0)
}

/** A mail of which a piece did not come, or nothing. */
class Broken extends Error {}
