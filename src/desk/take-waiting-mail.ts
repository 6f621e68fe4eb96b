import type { Pieces } from '../contract/pieces.ts'
import type { Door } from '../domain/actor.ts'
import { id } from '../domain/id.ts'
import { openMailReader } from '../mail/mail-reader.ts'
import type { ParsedMail } from '../mail/parsed-mail.ts'
import { unreadMail } from '../mail/unread-mail.ts'
import type { Reader } from '../store/database.ts'
import type { ClaimedMail } from '../store/mail-store.ts'
import { rawMailNeedingPerson, takeMailNeedingPerson } from '../store/mail-view.ts'
import { askedBefore } from './asked-before.ts'
import { inTransaction } from './execute.ts'
import type { House, Outcome, RequestKey, Viewer } from './house.ts'

export type AskedOfMail<Value> = {
  readonly mail: string
  readonly request?: RequestKey | undefined
  /** What is answered to one who asks the same a second time. */
  readonly again: (tx: Reader) => Promise<Value>
}

/** Does something with a mail that needs a person, once, in a transaction that holds it; hidden ones are not found. */
export async function withWaitingMail<Value>(
  house: House,
  viewer: Viewer,
  { mail, request, again }: AskedOfMail<Value>,
  work: (tx: Reader, claimed: ClaimedMail) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  return inTransaction<Value>(house, async tx => {
    const before = await askedBefore(house, tx, viewer, request, mail)
    if (before !== null) return before.done ? { done: true, value: await again(tx) } : before
    const claimed = await takeMailNeedingPerson(tx, viewer.actor, id<'mail'>(mail))
    return claimed === null ? { done: false, refusal: { code: 'not-found' } } : work(tx, claimed)
  })
}

/**
 * Reads such a mail in a process of its own: it may be here because the reader could not finish it. What cannot be read
 * this time either comes as its head, with the mail itself as a file. Null: there is no such mail.
 */
export async function readWaitingMail(
  house: House,
  viewer: Viewer,
  door: Door,
  mail: string,
): Promise<ParsedMail | null> {
  const raw = await rawMailNeedingPerson(house.database, { actor: viewer.actor, at: house.now(), door }, mail)
  if (raw === null) return null
  const reader = openMailReader()
  try {
    const read = await reader.read(raw)
    return 'fault' in read ? unreadMail(await wholeOf(raw), read.fault) : read.mail
  } finally {
    await reader.close()
  }
}

async function wholeOf(pieces: Pieces): Promise<Buffer> {
  const whole = Buffer.allocUnsafe(pieces.size)
  let length = 0
  for await (const piece of pieces.each()) {
    whole.set(piece, length)
    length += piece.length
  }
  return whole
}
