import { Worker } from 'node:worker_threads'
import { READING_MB, READING_MS } from './limits/limits.ts'
import type { ParsedMail } from './parsed-mail.ts'

export type ReadMail = { readonly mail: ParsedMail } | { readonly fault: string }

export type MailReader = {
  /** What the mail says, or why it could not be read; answers within ten seconds, whatever the mail. */
  readonly read: (raw: Uint8Array) => Promise<ReadMail>
  /** What is still being read is given up. */
  readonly close: () => Promise<void>
}

/** For what is soon thrown away: left to itself, each thread takes fifty for it and gives none back. */
const YOUNG_MB = 8

type Waiting = {
  readonly raw: Uint8Array
  readonly answer: (read: ReadMail) => void
  deadline: NodeJS.Timeout
}

/**
 * Reads mails, one after the other, in a thread that is killed when one takes too long or too much memory; those that
 * waited behind it are read by the next thread.
 */
export function openMailReader(deadlineMs: number = READING_MS): MailReader {
  const waiting = new Map<number, Waiting>()
  let tickets = 0
  let worker: Worker | null = null
  const settle = (ticket: number, read: ReadMail): void => {
    const found = waiting.get(ticket)
    if (found === undefined) return
    clearTimeout(found.deadline)
    waiting.delete(ticket)
    found.answer(read)
  }
  const giveUp = (fault: string): void => {
    void worker?.terminate()
    worker = null
    // The thread reads in order: the first that waits is the one it could not finish.
    const [culprit, ...others] = [...waiting.keys()]
    if (culprit !== undefined) settle(culprit, { fault })
    for (const ticket of others) hand(ticket)
  }
  const hand = (ticket: number): void => {
    const found = waiting.get(ticket)
    if (found === undefined) return
    clearTimeout(found.deadline)
    found.deadline = setTimeout(() => giveUp('took too long to read'), deadlineMs)
    thread().postMessage({ ticket, raw: found.raw })
  }
  const thread = (): Worker => {
    if (worker !== null) return worker
    const started = new Worker(new URL('./read-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: READING_MB, maxYoungGenerationSizeMb: YOUNG_MB },
    })
    started.unref()
    started.on('message', ({ ticket, ...read }: ReadMail & { readonly ticket: number }) => settle(ticket, read))
    started.on('error', error => worker === started && giveUp(error.message))
    worker = started
    return started
  }
  return {
    read: raw =>
      new Promise(answer => {
        tickets += 1
        waiting.set(tickets, { raw, answer, deadline: setTimeout(() => {}, 0) })
        hand(tickets)
      }),
    async close() {
      const last = worker
      worker = null
      for (const ticket of [...waiting.keys()]) settle(ticket, { fault: 'the reader was closed' })
      await last?.terminate()
    },
  }
}
