import { decodeBase64, decodeQuotedPrintable } from '../mime/transfer-encoding.ts'

/** The bytes of a body that was coded although nobody says so; null where it is what it says. */
export function unannounced(body: Buffer): Buffer | null {
  const start = body.subarray(0, START).toString('latin1')
  if (looksQuoted(start)) return decodeQuotedPrintable(body)
  return looksBase64(start) ? readableBase64(body) : null
}

const START = 20_000

/**
 * Quoted-printable: several coded bytes and no `=` that is neither one nor a soft line break, with such a break or with
 * letters of UTF-8, which nobody writes by chance.
 */
function looksQuoted(start: string): boolean {
  const coded = start.match(/=[0-9A-F]{2}/g)?.length ?? 0
  const soft = start.match(/=\r?\n/g)?.length ?? 0
  const letters = start.match(/=C[2-9A-F]=[89AB][0-9A-F]/g)?.length ?? 0
  const all = start.split('=').length - 1
  return coded >= 2 && (soft >= 1 || letters >= 2) && coded + soft === all
}

/** Base64: lines of one width and no blanks, the last perhaps shorter. */
function looksBase64(start: string): boolean {
  const lines = start.trim().split(/\r?\n/)
  const [first = ''] = lines
  return (
    first.length >= MIN_WIDTH &&
    lines.every(
      (line, place) =>
        CODED.test(line) &&
        (line.length === first.length || (place === lines.length - 1 && line.length < first.length)),
    )
  )
}

const MIN_WIDTH = 60
const CODED = /^[A-Za-z0-9+/]{1,1000}={0,2}$/

/** What it stands for, where that is words. */
function readableBase64(body: Buffer): Buffer | null {
  const bytes = decodeBase64(body.toString('latin1'))
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return /\s/.test(text) && !CONTROL.test(text) ? bytes : null
  } catch {
    return null
  }
}

/** Signs that no words have. */
const CONTROL = /[^\P{Cc}\t\r\n]/u
