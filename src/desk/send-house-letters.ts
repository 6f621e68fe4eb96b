import { Temporal } from 'temporal-polyfill'
import type { Sent, Transport } from '../mail/transport.ts'
import {
  type ClaimedHouseLetter,
  claimHouseLetters,
  houseAddressee,
  houseLetterDone,
  houseLetterFailed,
  houseLetterPostponed,
} from '../store/house-letter-store.ts'
import type { House } from './house.ts'
import { mailOfHouseLetter } from './house-letter-mail.ts'
import { readSigners } from './signing.ts'

/** Few enough that a slow server, at 30 seconds each on two connections, has answered before their lease ends. */
const BATCH = 16
const LEASE_SECONDS = 300
/** Seconds to the next try, and no more than five minutes to any: whoever asked for a link sits and waits for it. */
const FIRST_REST = 15
const LONGEST_REST = 300

/**
 * Takes letters about somebody's own access or about a notice and sends them, at least once each, several at a time.
 * One to an address that nobody active has is dropped here, in silence (J02). `unreachable` = the mail server did not
 * answer.
 */
export async function sendHouseLetters(house: House, transport: Transport): Promise<'none' | 'some' | 'unreachable'> {
  const lease = secondsFrom(house.now(), LEASE_SECONDS)
  const letters = await claimHouseLetters(house.database, house.now(), lease, BATCH)
  const lanes = Map.groupBy(letters, ({ address }) => address).values()
  const sent = await Promise.all(Array.from(lanes, lane => sendInTurn(house, transport, lane)))
  if (sent.flat().includes('unreachable')) return 'unreachable'
  return letters.length === 0 ? 'none' : 'some'
}

/** The letters to one address leave as they were written: a notice before its update. Ids grow with time. */
async function sendInTurn(
  house: House,
  transport: Transport,
  lane: readonly ClaimedHouseLetter[],
): Promise<readonly Sent['kind'][]> {
  const sent: Sent['kind'][] = []
  for (const letter of lane.toSorted((one, other) => (one.id < other.id ? -1 : 1))) {
    sent.push(await sendHouseLetter(house, transport, letter))
  }
  return sent
}

async function sendHouseLetter(house: House, transport: Transport, letter: ClaimedHouseLetter): Promise<Sent['kind']> {
  const { database } = house
  const to = await houseAddressee(database, letter.address)
  if (to === null) {
    await houseLetterDone(database, letter.id)
    return 'accepted'
  }
  const mail = await mailOfHouseLetter(house, letter, to)
  const sent = await transport.send(mail, (await readSigners(house))(mail.from.address))
  if (sent.kind === 'accepted') await houseLetterDone(database, letter.id)
  else await writeFault(house, letter, sent)
  return sent.kind
}

async function writeFault(
  house: House,
  letter: ClaimedHouseLetter,
  sent: Extract<Sent, { readonly reason: string }>,
): Promise<void> {
  const rest = Math.min(FIRST_REST * 2 ** (letter.attempts - 1), LONGEST_REST)
  const after = secondsFrom(house.now(), rest)
  if (sent.kind === 'refused' || after > letter.until) {
    house.say('a letter about an account could not be delivered', { kind: letter.kind, reason: sent.reason })
    await houseLetterFailed(house.database, letter.id, sent.reason)
  } else await houseLetterPostponed(house.database, letter.id, after, sent.reason)
}

function secondsFrom(at: string, seconds: number): string {
  return Temporal.Instant.from(at).add({ seconds }).toString({ fractionalSecondDigits: 3 })
}
