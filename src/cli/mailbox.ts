import { parseArgs } from 'node:util'
import type { House } from '../desk/house.ts'
import { endImap, type ImapSecret, imapSecret, listImap, setImap } from '../desk/imap.ts'
import type { ImapPlace } from '../mail/imap-mailbox.ts'
import { isThisMachine } from '../mail/this-machine.ts'
import { EXIT } from './exit.ts'
import { standardInput } from './streams.ts'

const USES = `what about a mailbox?
linje mailbox list                                   mailboxes that are fetched by IMAP, and how they stand
linje mailbox set ADDRESS --imap imaps://USER@HOST/FOLDER < SECRET
  SECRET is the password alone, or for OAuth 2.0 JSON: tokenUrl, clientId, clientSecret, refreshToken?, scope?
  imap:// upgrades by STARTTLS; without encryption only on this machine itself
linje mailbox end ADDRESS                            fetch it no more`

/** `linje mailbox …`: mailboxes of ours on another server, fetched by IMAP. What lets us in comes on stdin, never as a word. */
export async function runMailbox(house: House, words: readonly string[]): Promise<number> {
  const asked = readWords(words)
  const [act, address] = asked?.positionals ?? []
  if (act === 'list') {
    process.stdout.write(`${JSON.stringify(await listImap(house), null, 2)}\n`)
    return EXIT.done
  }
  if (act === 'end' && address !== undefined) {
    const ended = await endImap(house, address.toLowerCase())
    if (!ended) house.say('this mailbox is not fetched', { address })
    return ended ? EXIT.done : EXIT.nobody
  }
  const place = placeOf(asked?.values.imap)
  if (act !== 'set' || address === undefined || place === null) {
    house.say(USES)
    return EXIT.usage
  }
  const secret = secretOf(String(await standardInput()))
  if (secret === null) {
    house.say('what lets us in? The password on stdin, or JSON with tokenUrl, clientId and clientSecret')
    return EXIT.data
  }
  const set = await setImap(house, address.toLowerCase(), place, secret)
  if (!set) house.say('no team of ours has this address', { address })
  return set ? EXIT.done : EXIT.nobody
}

function readWords(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: { imap: { type: 'string' } }, allowPositionals: true })
  } catch {
    return null
  }
}

/** RFC 5092, with the folder as the path; INBOX where none is named. */
function placeOf(text: string | undefined): ImapPlace | null {
  if (text === undefined || !URL.canParse(text)) return null
  const { protocol, hostname, port, username, pathname } = new URL(text)
  if ((protocol !== 'imaps:' && protocol !== 'imap:') || hostname === '' || username === '') return null
  return {
    host: hostname,
    port: port === '' ? (protocol === 'imaps:' ? 993 : 143) : Number(port),
    security: protocol === 'imaps:' ? 'tls' : isThisMachine(hostname) ? 'plain' : 'starttls',
    username: decodeURIComponent(username),
    folder: decodeURIComponent(pathname.slice(1)) || 'INBOX',
  }
}

function secretOf(text: string): ImapSecret | null {
  const line = text.trim()
  if (!line.startsWith('{')) return line === '' ? null : { password: line }
  try {
    return imapSecret.parse(JSON.parse(line))
  } catch {
    return null
  }
}
