import type { House } from '../desk/house.ts'
import { claimImap, holdImap, imapKey, keepFetched, releaseImap } from '../desk/imap.ts'
import { openMailbox } from '../mail/imap-mailbox.ts'
import { LeftBehind } from '../mail/imap-unseen.ts'
import type { ImapMailbox } from '../store/imap-store.ts'
import { openLoop } from './loop.ts'

/** How often a node looks for a mailbox that nobody holds. */
const CLAIM_MS = 10_000
/** A third of the lease: two renewals may be missed. */
const RENEW_MS = 15_000
/** Without IDLE, or where the server forgets to say, this is how late a mail can be. */
const QUIET_MS = 60_000
/** A server that does not let us in is asked again after this. */
const FAULT_MS = 30_000

/**
 * Fetches mailboxes on other servers: each is held by one node at a time, by a lease that ends by itself. `kept` is told
 * of mail that came. A mailbox that cannot be reached stops no other.
 */
export function openFetching(house: House, kept: () => void): { readonly close: () => Promise<void> } {
  const holder = house.newId()
  const stop = new AbortController()
  const held = new Set<Promise<void>>()
  const claiming = openLoop(
    async () => {
      const mailbox = await claimImap(house, holder)
      if (mailbox === null) return 'none'
      const holding = hold(house, holder, mailbox, kept, stop.signal).finally(() => held.delete(holding))
      held.add(holding)
      return 'some'
    },
    { pollMs: CLAIM_MS, failed: error => house.say('mailboxes could not be claimed now', { fault: String(error) }) },
  )
  return {
    async close() {
      stop.abort()
      await claiming.close()
      await Promise.all(held)
    },
  }
}

/** Fetches one mailbox until the house closes or another node has it. Never throws. */
async function hold(
  house: House,
  holder: string,
  mailbox: ImapMailbox,
  kept: () => void,
  closing: AbortSignal,
): Promise<void> {
  const lost = new AbortController()
  const over = AbortSignal.any([closing, lost.signal])
  let fault: string | null = null
  const renew = async (): Promise<void> => {
    const mine = await holdImap(house, holder, mailbox, fault).catch(() => true)
    if (!mine) lost.abort()
  }
  const renewing = setInterval(renew, RENEW_MS)
  while (!over.aborted) {
    try {
      await look(house, mailbox, kept, over, async large => {
        fault = large
        await renew()
      })
    } catch (error) {
      if (over.aborted) break
      fault = error instanceof Error ? error.message.slice(0, 300) : String(error)
      house.say('a mailbox could not be fetched', { mailbox: mailbox.mailbox, fault })
      await renew()
      await pause(FAULT_MS, over)
    }
  }
  clearInterval(renewing)
  if (!lost.signal.aborted) await releaseImap(house, holder, mailbox).catch(() => {})
}

/** One connection, for as long as it lasts. */
async function look(
  house: House,
  mailbox: ImapMailbox,
  kept: () => void,
  over: AbortSignal,
  looked: (fault: string | null) => Promise<void>,
): Promise<void> {
  const open = await openMailbox(mailbox, await imapKey(house, mailbox))
  const end = () => void open.close()
  over.addEventListener('abort', end, { once: true })
  try {
    while (!over.aborted) {
      const found = await open
        .each(async mail => {
          if (over.aborted) throw new Error('the mailbox is let go')
          await keepFetched(house, mailbox, mail)
          kept()
        })
        .catch((error: unknown) => {
          if (error instanceof LeftBehind) return error.message
          throw error
        })
      await looked(typeof found === 'string' ? found : null)
      if (found === 0 || typeof found === 'string') await open.quiet(QUIET_MS)
    }
  } finally {
    over.removeEventListener('abort', end)
    await open.close()
  }
}

function pause(ms: number, over: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const done = () => {
      clearTimeout(timer)
      over.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    over.addEventListener('abort', done, { once: true })
  })
}
