import { memoryUsage } from 'node:process'
import type { Instant } from '../domain/id.ts'
import { mailWaiting } from '../store/health-view.ts'
import { imapStates } from '../store/imap-store.ts'
import { outboxHealth } from '../store/outbox-store.ts'
import { refusedToday } from '../store/refused-mail-store.ts'
import type { House } from './house.ts'
import { canSend } from './outgoing-mail.ts'

export type Level = 'green' | 'yellow' | 'red'

export type Health = {
  readonly status: Level
  readonly details?: {
    readonly mailsUnread: number
    /** How long the mail that has waited longest for the reader has waited; 0 where none does. */
    readonly mailUnreadSeconds: number
    readonly mailsNeedingPerson: number
    /** The same for a person. */
    readonly mailNeedingPersonSeconds: number
    /** Too large, or to no mailbox of ours: their senders were told. */
    readonly mailsRefusedToday: number
    readonly lettersWaiting: number
    readonly lettersFailed: number
    /** Mailboxes on another server that could not be looked into. */
    readonly mailboxesFaulty: number
    readonly smtp: 'set' | 'unset'
    readonly memoryMb: number
  }
}

const MINUTE = 60_000

/**
 * How Linje is: yellow when a mail needs a person, a letter failed, a mailbox lets us not in, or something has waited for 5 minutes; red when
 * something has waited for 30, ten mails need a person or one has for an hour, or the database does not answer. Where
 * no mail server is set, letters wait on purpose.
 */
export async function readHealth(house: House): Promise<Health> {
  try {
    const [mails, letters, mailboxes, refused, sends] = await Promise.all([
      mailWaiting(house.database),
      outboxHealth(house.database),
      imapStates(house.database),
      refusedToday(house.database, house.now()),
      canSend(house),
    ])
    const mailboxesFaulty = mailboxes.filter(({ fault }) => fault !== null).length
    const age = (since: Instant | null) => (since === null ? 0 : Date.parse(house.now()) - Date.parse(since))
    const behind = Math.max(age(mails.unreadSince), sends ? age(letters.oldest) : 0)
    const levels = [
      level(behind, 5 * MINUTE, 30 * MINUTE),
      level(mails.needingPerson, 1, 10),
      level(age(mails.needingPersonSince), 1, 60 * MINUTE),
      level(letters.failed, 1, Number.POSITIVE_INFINITY),
      level(mailboxesFaulty, 1, Number.POSITIVE_INFINITY),
    ]
    return {
      status: levels.includes('red') ? 'red' : levels.includes('yellow') ? 'yellow' : 'green',
      details: {
        mailsUnread: mails.unread,
        mailUnreadSeconds: seconds(age(mails.unreadSince)),
        mailsNeedingPerson: mails.needingPerson,
        mailNeedingPersonSeconds: seconds(age(mails.needingPersonSince)),
        mailsRefusedToday: refused,
        lettersWaiting: letters.waiting,
        lettersFailed: letters.failed,
        mailboxesFaulty,
        smtp: sends ? 'set' : 'unset',
        memoryMb: Math.round(memoryUsage().rss / 1_048_576),
      },
    }
  } catch (error) {
    house.say('the database does not answer', { fault: String(error) })
    return { status: 'red' }
  }
}

function seconds(ms: number): number {
  return Math.max(0, Math.round(ms / 1_000))
}

function level(value: number, yellow: number, red: number): Level {
  if (value >= red) return 'red'
  return value >= yellow ? 'yellow' : 'green'
}
