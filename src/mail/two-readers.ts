import { setTimeout as sleep } from 'node:timers/promises'
import { type MailReader, openMailReader } from './mail-reader.ts'

/** A hundred times what an ordinary mail takes. */
const PATIENCE_MS = 1_000

/**
 * Reads in one process, and in a second one while the first is at a mail for longer than a second: a mail that takes long
 * holds up nobody for longer than that, and the 59 MB of the second are taken where there is need of them alone.
 */
export function openTwoReaders(): MailReader {
  const [first, second] = [openMailReader(), openMailReader()]
  let busy: { readonly since: number; readonly over: Promise<unknown> } | null = null
  const patience = () => (busy === null ? 0 : busy.since + PATIENCE_MS - performance.now())
  return {
    async read(raw) {
      for (let wait = patience(); busy !== null && wait > 0; wait = patience()) {
        await Promise.race([busy.over, sleep(wait, undefined, { ref: false })])
      }
      if (busy !== null) return second.read(raw)
      const read = first.read(raw).finally(() => {
        busy = null
      })
      busy = { since: performance.now(), over: read.catch(() => {}) }
      return read
    },
    async close() {
      await Promise.all([first.close(), second.close()])
    },
  }
}
