/**
 * The bytes that were sent (RFC 2045 section 6). Damage is survived: what cannot be read is left out of base64 and
 * left as it stands in quoted-printable; an unknown encoding is no encoding.
 */
export function decodeTransfer(body: Buffer, encoding: string): Buffer {
  const name = encoding.toLowerCase()
  if (/base-?64/.test(name)) return decodeBase64(body.toString('latin1'))
  if (/quoted/.test(name)) return decodeQuotedPrintable(body)
  if (/uu/.test(name)) return decodeUu(body.toString('latin1'))
  return body
}

/** Base64, several pieces with padding between them included. */
export function decodeBase64(text: string): Buffer {
  if (!/=[^=\s]/.test(text)) return Buffer.from(text, 'base64')
  return Buffer.concat(text.split(/=+/).map(piece => Buffer.from(piece, 'base64')))
}

export function decodeQuotedPrintable(bytes: Buffer): Buffer {
  const out = Buffer.alloc(bytes.length)
  let length = 0
  let place = 0
  while (place < bytes.length) {
    const byte = bytes[place] ?? 0
    if (byte !== EQUALS) {
      out[length] = byte
      length += 1
      place += 1
      continue
    }
    const soft = softBreak(bytes, place)
    if (soft > 0) {
      place += soft
      continue
    }
    const [high, low] = [hexDigit(bytes[place + 1]), hexDigit(bytes[place + 2])]
    const whole = high !== null && low !== null
    out[length] = whole ? high * 16 + low : EQUALS
    length += 1
    place += whole ? 3 : 1
  }
  return out.subarray(0, length)
}

const EQUALS = 0x3d
const [TAB, FEED, RETURN, SPACE] = [0x09, 0x0a, 0x0d, 0x20]

/** How many bytes a soft line break takes: `=`, blanks that a server added, and the end of the line; 0 is none. */
function softBreak(bytes: Buffer, start: number): number {
  let place = start + 1
  while (place < start + 80 && (bytes[place] === SPACE || bytes[place] === TAB)) place += 1
  while (bytes[place] === RETURN && bytes[place + 1] === RETURN) place += 1
  if (bytes[place] === RETURN) return place + (bytes[place + 1] === FEED ? 2 : 1) - start
  if (bytes[place] === FEED || place >= bytes.length) return Math.min(place + 1, bytes.length) - start
  return 0
}

function hexDigit(byte: number | undefined): number | null {
  if (byte === undefined) return null
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  const letter = byte | 0x20
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : null
}

/** uuencode as mail carried files before MIME: `begin 644 name`, lines with their length first, `end`. */
export function decodeUu(text: string): Buffer {
  const lines = text.split(/\r?\n/)
  const begin = lines.findIndex(line => /^begin [0-7]{3,4} /.test(line))
  const end = lines.findIndex((line, place) => place > begin && line === 'end')
  return Buffer.concat(lines.slice(begin + 1, end < 0 ? undefined : end).map(uuLine))
}

function uuLine(line: string): Buffer {
  const length = (line.charCodeAt(0) - 32) & 63
  const bytes = Buffer.alloc(Math.ceil(line.length / 4) * 3)
  for (let place = 1, at = 0; place < line.length; place += 4, at += 3) {
    const [a, b, c, d] = [0, 1, 2, 3].map(offset => ((line.charCodeAt(place + offset) || 32) - 32) & 63)
    bytes.writeUIntBE(((a ?? 0) << 18) | ((b ?? 0) << 12) | ((c ?? 0) << 6) | (d ?? 0), at, 3)
  }
  return bytes.subarray(0, Math.min(length, bytes.length))
}
