import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Pieces } from '../contract/pieces.ts'
import { READING_MB } from './limits/limits.ts'
import type { ParsedMail } from './parsed-mail.ts'
import type { FromReader, ToReader } from './reader-words.ts'

export type ReadMail = { readonly mail: ParsedMail } | { readonly fault: string }

/** A process that reads mails, one at a time. */
export type ReadingProcess = {
  /** What the mail says, or why it could not be read, so long after all of it was handed over at the latest. */
  readonly read: (raw: Pieces, deadlineMs: number) => Promise<ReadMail>
  /** False once it was ended or has ended by itself. */
  readonly alive: () => boolean
  readonly end: () => void
}

/** For what is soon thrown away: left to itself, a process takes fifty for it and gives none back. */
const YOUNG_MB = 4

/** Starts one. It keeps nobody from ending, and ends with us; of what we are set to, secrets too, it is told nothing. */
export function startReading(): ReadingProcess {
  const { NODE_COMPILE_CACHE } = process.env
  const child = fork(fileURLToPath(new URL('./read-worker.ts', import.meta.url)), [], {
    execArgv: [`--max-old-space-size=${READING_MB}`, `--max-semi-space-size=${YOUNG_MB}`],
    env: { NODE_COMPILE_CACHE },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  child.unref()
  child.channel?.unref()
  // One that could not be started is heard of where it is told something.
  child.on('error', () => {})
  return {
    read: (raw, deadlineMs) => ask(child, raw, deadlineMs),
    alive: () => child.connected && !child.killed,
    end: () => void child.kill('SIGKILL'),
  }
}

function ask(child: ChildProcess, raw: Pieces, deadlineMs: number): Promise<ReadMail> {
  return new Promise<ReadMail>((resolve, reject) => {
    const hear = hearing(answer)
    const ended = (code: number | null, signal: string | null) =>
      answer({ fault: `what read it ended (${signal ?? code})` })
    const deadline = setTimeout(() => {
      child.kill('SIGKILL')
      answer({ fault: 'took too long to read' })
    }, deadlineMs)
    function over(): void {
      clearTimeout(deadline)
      child.off('message', hear).off('exit', ended)
    }
    function answer(read: ReadMail): void {
      over()
      resolve(read)
    }
    child.on('message', hear).on('exit', ended)
    hand(child, raw).then(
      () => deadline.refresh(),
      error => {
        // It holds the half of a mail.
        child.kill('SIGKILL')
        over()
        reject(error)
      },
    )
  })
}

async function hand(child: ChildProcess, raw: Pieces): Promise<void> {
  for await (const piece of raw.each()) await tell(child, { piece })
  await tell(child, { piece: null })
}

function tell(child: ChildProcess, words: ToReader): Promise<void> {
  return new Promise((resolve, reject) => {
    child.send(words, error => (error === null ? resolve() : reject(error)))
  })
}

/** Puts an answer together. */
function hearing(answer: (read: ReadMail) => void): (words: FromReader) => void {
  let mail: ParsedMail | null = null
  let contents: readonly Buffer[] = []
  let [file, filled] = [0, 0]
  return words => {
    if (words.kind === 'fault') return answer({ fault: words.fault })
    if (words.kind === 'mail') {
      mail = words.mail
      contents = words.sizes.map(size => Buffer.allocUnsafeSlow(size))
    } else {
      contents[file]?.set(words.piece, filled)
      filled += words.piece.length
    }
    // A file may be empty.
    while (file < contents.length && filled === contents[file]?.length) [file, filled] = [file + 1, 0]
    if (mail === null || file < contents.length) return
    const attachments = mail.attachments.map((each, place) => ({ ...each, content: contents[place] ?? each.content }))
    answer({ mail: { ...mail, attachments } })
  }
}
