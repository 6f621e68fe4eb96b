import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Explained, explain, explainUnread } from '../mail/explain.ts'
import { MAIL_BYTES } from '../mail/limits/limits.ts'
import { type MailReader, openMailReader } from '../mail/mail-reader.ts'
import { EXIT } from './exit.ts'
import { give, standardInput } from './streams.ts'

/**
 * `linje letter explain [--mailbox ADDRESS] < mail.eml` prints what a mail shows by itself, as one JSON object and
 * without a database; `--each FOLDER` prints a line for every file in it. Never fails for a mail, whatever the mail.
 */
export async function runLetter(words: readonly string[], say: (line: string) => void): Promise<number> {
  const asked = readWords(words)
  if (asked === null) {
    say('what about a letter? linje letter explain [--mailbox ADDRESS] < mail.eml, or --each FOLDER')
    return EXIT.usage
  }
  const reader = openMailReader()
  try {
    if (asked.folder === null) await print(await explained(reader, await standardInput(), asked.mailbox), 2)
    else await printEach(reader, asked.folder, asked.mailbox)
    return EXIT.done
  } finally {
    await reader.close()
  }
}

type Asked = { readonly mailbox: string | null; readonly folder: string | null }

function readWords([act, ...rest]: readonly string[]): Asked | null {
  let asked: Asked | null = act === 'explain' && rest.length % 2 === 0 ? { mailbox: null, folder: null } : null
  for (let place = 0; place < rest.length && asked !== null; place += 2) {
    const value = rest[place + 1] ?? ''
    if (rest[place] === '--mailbox') asked = { ...asked, mailbox: value }
    else asked = rest[place] === '--each' ? { ...asked, folder: value } : null
  }
  return asked
}

async function printEach(reader: MailReader, folder: string, mailbox: string | null): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  for (const path of files.sort()) {
    const file = path.slice(folder.length).replace(/^[/\\]+/, '')
    await print({ file, ...(await explained(reader, await readFile(path), mailbox)) }, 0)
  }
}

/** A mail that is too large is read as far as one may be, and said to be so. */
async function explained(reader: MailReader, raw: Buffer, mailbox: string | null): Promise<Explained> {
  const cut = raw.length > MAIL_BYTES
  const read = await reader.read(cut ? raw.subarray(0, MAIL_BYTES) : raw)
  if (!('mail' in read)) return explainUnread(raw, read.fault)
  const told = explain(read.mail, mailbox)
  return cut ? { ...told, problems: [...told.problems, 'too-large'], verdict: TOO_LARGE, receipt: false } : told
}

const TOO_LARGE = { kind: 'needs-person', reason: 'too-large' } as const

function print(told: object, indent: number): Promise<void> {
  return give(`${JSON.stringify(told, null, indent)}\n`)
}
