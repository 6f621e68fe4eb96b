import { FIELD_CHARACTERS, HEAD_BYTES, HEAD_FIELDS } from '../limits/limits.ts'

/** A header field as it stands in the mail: its name in lower case, its bytes as Latin-1 characters, unfolded. */
export type Header = { readonly name: string; readonly value: string }

/** What is read of a head, and where the body begins. */
export type Head = { readonly headers: readonly Header[]; readonly bodyStart: number; readonly cut: boolean }

const FIELD = /^([!-9;-~]{1,100})[ \t]*:/

/**
 * Reads the head of a mail or of a part (RFC 5322 section 2.2) from `start` on. What is not a field ends the head,
 * unless fields go on right after it: then it belongs to the field before.
 */
export function readHead(bytes: Buffer, start: number, end: number): Head {
  const window = bytes.subarray(start, Math.min(end, start + HEAD_BYTES)).toString('latin1')
  const fields: string[] = []
  let place = skipPostmark(window)
  let cut = false
  while (place < window.length) {
    const [line, next] = lineAt(window, place)
    if (line === '') {
      place = next
      break
    }
    const last = fields.length - 1
    const follows = last >= 0 && (/^[ \t]/.test(line) || (!FIELD.test(line) && fieldFollows(window, next)))
    if (!follows && !FIELD.test(line)) break
    if (!follows && fields.length < HEAD_FIELDS) fields.push(line.slice(0, FIELD_CHARACTERS))
    else if (follows && (fields[last]?.length ?? 0) < FIELD_CHARACTERS) fields[last] += ` ${line.trim()}`
    else cut = true
    place = next
  }
  return { headers: fields.map(asHeader), bodyStart: start + place, cut: cut || place >= HEAD_BYTES }
}

/** A field stands on the next line, or under one that is folded. */
function fieldFollows(window: string, place: number): boolean {
  const [line, next] = lineAt(window, place)
  return FIELD.test(/^[ \t]+\S/.test(line) ? lineAt(window, next)[0] : line)
}

/** The value of a field, the first where it stands more than once; empty where there is none. */
export function headerValue(headers: readonly Header[], name: string): string {
  return headers.find(header => header.name === name)?.value ?? ''
}

/** A byte order mark, blank lines, and the line that mailbox files put before a head ("From kari Tue Nov ..."). */
function skipPostmark(window: string): number {
  return /^(?:\u00ef\u00bb\u00bf)?(?:\r?\n)*(?:>?From \S[^\n]*\n)?/.exec(window)?.[0].length ?? 0
}

function lineAt(window: string, place: number): readonly [line: string, next: number] {
  const feed = window.indexOf('\n', place)
  if (feed === -1) return [window.slice(place), window.length]
  return [window.slice(place, feed).replace(/\r+$/, ''), feed + 1]
}

function asHeader(line: string): Header {
  const colon = line.indexOf(':')
  return { name: line.slice(0, colon).trim().toLowerCase(), value: line.slice(colon + 1).trim() }
}
