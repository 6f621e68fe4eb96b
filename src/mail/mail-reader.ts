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

/**
 * Reads mails, one after the other, in a process that is killed when one takes too long or too much memory; those that
 * wait behind it are read by the next. A process and not a thread: a mail of 50 MB takes 300 MB to read, which ours
 * never holds (B01), and what kills the one does not kill ours (F11).
 */
export function openMailReader(deadlineMs: number = READING_MS): MailReader {
  let reading: ReadingProcess | null = null
  let closed = false
  let turn: Promise<unknown> = Promise.resolve()
  const one = (raw: Pieces): Promise<ReadMail> | ReadMail => {
    if (closed) return { fault: 'the reader was closed' }
    if (reading === null || !reading.alive()) reading = startReading()
    return reading.read(raw, deadlineMs)
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
