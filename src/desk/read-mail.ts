import { Temporal } from 'temporal-polyfill'
import type { MailReader } from '../mail/mail-reader.ts'
import { type ClaimedMail, claimMails, postponeMail, rawMail } from '../store/mail-store.ts'
import { actOnMail, giveToPerson, type MailEnd } from './act-on-mail.ts'
import type { House } from './house.ts'

/** Mails taken at once: no more than can be read within the lease, each as slowly as a mail may be. */
const BATCH = 4
const LEASE_SECONDS = 60
/** Seconds until a mail that could not be acted on is tried again; after these a person has to look at it. */
const DELAYS = [5, 30, 180]

/**
 * Takes the oldest mails that wait, reads each and acts on it; false when none waited. What one sender wrote is taken
 * in order, senders beside each other. A mail that fails is tried again later and stops no other.
 */
export async function readMails(house: House, reader: MailReader): Promise<boolean> {
  const now = Temporal.Instant.from(house.now())
  const claimed = await claimMails(house.database, house.now(), later(now, LEASE_SECONDS), BATCH)
  const senders = Map.groupBy(claimed, mail => mail.envelopeFrom)
  await Promise.all(
    [...senders.values()].map(async mails => {
      for (const mail of mails) await readMail(house, reader, mail)
    }),
  )
  return claimed.length > 0
}

async function readMail(house: House, reader: MailReader, claimed: ClaimedMail): Promise<void> {
  // Taken more often than it was tried in vain: the reader died each time, and must not die of it again.
  if (claimed.attempts > DELAYS.length + 1) return unreadable(house, claimed, 'reader-failed')
  try {
    const read = await reader.read(await rawMail(house.database, claimed.id))
    if ('fault' in read) await failed(house, claimed, 'unreadable', read.fault)
    else if (claimed.whole) await actOnMail(house, claimed, read.mail)
    else await giveToPerson(house, claimed, read.mail, waitsFor('too-large'))
  } catch (error) {
    await failed(house, claimed, 'failed', error instanceof Error ? error.message : String(error)).catch(() => {
      // The database is away: the lease lets go of the mail by itself.
    })
  }
}

async function failed(house: House, claimed: ClaimedMail, reason: string, fault: string): Promise<void> {
  house.say('a mail could not be read', { mail: claimed.id, attempt: claimed.attempts, fault })
  const delay = DELAYS[claimed.attempts - 1]
  if (delay === undefined) return unreadable(house, claimed, reason)
  await postponeMail(house.database, claimed.id, later(Temporal.Instant.from(house.now()), delay))
}

function unreadable(house: House, claimed: ClaimedMail, reason: string): Promise<void> {
  return giveToPerson(house, claimed, null, waitsFor(reason))
}

function waitsFor(reason: string): MailEnd {
  return { state: 'needs-person', verdict: 'needs-person', reason, case: null }
}

function later(from: Temporal.Instant, seconds: number): string {
  return from.add({ seconds }).toString({ fractionalSecondDigits: 3 })
}
