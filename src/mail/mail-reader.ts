import { type Pieces, piecesOf } from '../contract/pieces.ts'
import { READING_MS } from './limits/limits.ts'
import { type ReadingProcess, type ReadMail, startReading } from './reading-process.ts'

export type MailReader = {
  /**
   * What the mail says, or why it could not be read: ten seconds after its turn at the latest, whatever the mail.
   * Rejects where its bytes could not be had.
   */
  readonly read: (raw: Uint8Array | Pieces) => Promise<ReadMail>
  /** What is still being read is given up. */
  readonly close: () => Promise<void>
}

/** So long without a mail, and the process ends: it holds 56 MB, and another is there within half a second. */
const IDLE_MS = 60_000

/**
 * Reads mails, one after the other, in a process that is killed when one takes too long or too much memory; those that
 * wait behind it are read by the next. A process and not a thread: a mail of 50 MB takes 300 MB to read, which ours
 * never holds (B01), and what kills the one does not kill ours (F11).
 */
export function openMailReader(deadlineMs: number = READING_MS, idleMs: number = IDLE_MS): MailReader {
  let reading: ReadingProcess | null = null
  let closed = false
  let turn: Promise<unknown> = Promise.resolve()
  let idle: NodeJS.Timeout | undefined
  const one = async (raw: Pieces): Promise<ReadMail> => {
    clearTimeout(idle)
    if (closed) return { fault: 'the reader was closed' }
    if (reading === null || !reading.alive()) reading = startReading()
    const { read, end } = reading
    return read(raw, deadlineMs).finally(() => {
      idle = setTimeout(end, idleMs).unref()
    })
  }
  return {
    read(raw) {
      const read = turn.then(() => one('each' in raw ? raw : piecesOf(raw)))
      turn = read.catch(() => {})
      return read
    },
    async close() {
      closed = true
      reading?.end()
      await turn
    },
  }
}
