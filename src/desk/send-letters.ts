import { Temporal } from 'temporal-polyfill'
import type { LetterId } from '../domain/id.ts'
import { goneBy } from '../mail/bounce/gone-by.ts'
import { CONNECTIONS, type Sent, type Transport } from '../mail/transport.ts'
import { failPoint } from '../store/fail-point.ts'
import {
  type ClaimedLetter,
  claimLetters,
  letGo,
  letterFiles,
  letterKeptBack,
  letterPostponed,
  letterSent,
  lettersHeldUp,
  toldNow,
} from '../store/outbox-store.ts'
import type { House } from './house.ts'
import { type LetterFrame, readLetterFrame } from './letter-frame.ts'
import { mailOfLetter } from './letter-mail.ts'
import { readSigners, type SignerOf } from './signing.ts'
import { noteUndelivered } from './undelivered.ts'

const BATCH = 20
const LEASE_SECONDS = 60
/** Seconds of the lease after which nothing more is begun: a slow server takes up to 30 for one letter. */
const BEGUN_WITHIN = 25
/** Minutes to the next try; the last one again and again, until a letter has been tried for two days. */
const DELAYS = [1, 2, 5, 15, 60, 120, 240]
const TRIES = 17
/** Minutes to the next try where no server answered: it must leave within ten minutes of its return (E01). */
const UNREACHABLE_MINUTES = 5

/**
 * Takes letters whose time has come and sends them, at least once, each with its fixed Message-ID. `unreachable` = the
 * mail server did not answer; the rest was not tried and it is of no use to go on at once.
 */
export async function sendLetters(house: House, transport: Transport): Promise<'none' | 'some' | 'unreachable'> {
  const now = Temporal.Instant.from(house.now())
  const letters = [...(await claimLetters(house.database, house.now(), later(now, LEASE_SECONDS), BATCH))]
  if (letters.length === 0) return 'none'
  failPoint('letter.claimed')
  const begunBy = later(now, BEGUN_WITHIN)
  const [frame, signerOf] = await Promise.all([readLetterFrame(house, letters), readSigners(house)])
  let reachable = true
  const lane = async (): Promise<void> => {
    while (reachable && house.now() < begunBy) {
      const letter = letters.shift()
      if (letter === undefined) return
      if ((await sendLetter(house, { transport, signerOf }, frame, letter)) === 'unreachable') reachable = false
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, lane))
  if (letters.length > 0) await letGo(house.database, letters.map(idOf))
  return reachable ? 'some' : 'unreachable'
}

async function sendLetter(
  house: House,
  { transport, signerOf }: { readonly transport: Transport; readonly signerOf: SignerOf },
  frame: LetterFrame,
  letter: ClaimedLetter,
): Promise<Sent['kind']> {
  const told = await toldNow(house.database, letter.id)
  if (told === 'nothing') {
    await letterKeptBack(house.database, letter.id)
    return 'accepted'
  }
  const files = letter.hasFiles && told === 'all' ? await letterFiles(house.database, letter.id) : []
  const mail = mailOfLetter(house, { ...letter, told }, files, frame)
  const sent = await transport.send(mail, signerOf(letter.mailbox))
  if (sent.kind === 'accepted') failPoint('letter.accepted')
  await writeOutcome(house, letter, sent)
  return sent.kind
}

async function writeOutcome(house: House, letter: ClaimedLetter, sent: Sent): Promise<void> {
  const { database } = house
  switch (sent.kind) {
    case 'accepted':
      return letterSent(database, letter.id, house.now())
    case 'refused':
      return undeliverable(house, letter, sent.reason)
    case 'later':
      if (letter.attempts >= TRIES) return undeliverable(house, letter, sent.reason)
      return postpone(house, letter, minutesAfter(letter.attempts), sent.reason)
    case 'unreachable':
      // The server's fault and not the letter's: it is never given up for that, and the others are held up by the same.
      await postpone(house, letter, Math.min(minutesAfter(letter.attempts), UNREACHABLE_MINUTES), sent.reason)
      return lettersHeldUp(database, house.now(), sent.reason)
    default:
      return sent satisfies never
  }
}

/** Shows on the letter, in the mail server's own words, and is news on the case. */
async function undeliverable(house: House, letter: ClaimedLetter, reason: string): Promise<void> {
  house.say('a letter could not be delivered', { case: letter.case, letter: letter.id, reason })
  const failed = { letter, fault: reason, gone: goneBy(reason), wasSent: false, door: 'job' } as const
  await house.database.transaction(tx => noteUndelivered(house, tx, failed))
}

function postpone(house: House, letter: ClaimedLetter, minutes: number, reason: string): Promise<void> {
  const after = later(Temporal.Instant.from(house.now()), minutes * 60)
  return letterPostponed(house.database, letter.id, after, reason)
}

function minutesAfter(attempts: number): number {
  return DELAYS[attempts - 1] ?? DELAYS.at(-1) ?? 0
}

function later(from: Temporal.Instant, seconds: number): string {
  return from.add({ seconds }).toString({ fractionalSecondDigits: 3 })
}

function idOf({ id }: ClaimedLetter): LetterId {
  return id
}
