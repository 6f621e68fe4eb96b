import { knownByLetters } from './known-by-letters.ts'
import { decodeOldCharset } from './old-charset.ts'
import { decodeUtf7 } from './utf-7.ts'

/** Text made of bytes, and what was wrong with the name of their character set. */
export type Decoded = { readonly text: string; readonly problem: CharsetProblem | null }

export type CharsetProblem = 'charset-wrong' | 'charset-unknown' | 'charset-damaged' | 'charset-twice'

/**
 * Reads bytes as text. The name of the character set is believed where the bytes allow it; old and wrong names are
 * common, so UTF-8 is known by its bytes whatever it is called, and what is called UTF-8 and is not is Windows-1252.
 */
export function decodeBytes(bytes: Uint8Array, label: string): Decoded {
  const marked = byteOrderMark(bytes)
  if (marked !== null) return { text: new TextDecoder(marked).decode(bytes), problem: null }
  const name = nameOf(label)
  const known = /^utf-?8$/.test(name) ? decodeAsUtf8(bytes) : decodeAs(bytes, name)
  return repaired(known)
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe && bytes.length % 2 === 0) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff && bytes.length % 2 === 0) return 'utf-16be'
  return null
}

/** Names as mail programs write them, in the form the Encoding Standard knows. */
function nameOf(label: string): string {
  const name = label
    .toLowerCase()
    .replace(/[^a-z0-9_:.-]/g, '')
    .replace(/^(?:x-)?(?:cs)?(?=iso|utf|windows)/, '')
  const windows = /^(?:win|windows|cp|ms|ibm)-?_?(125[0-8])$/.exec(name)?.[1]
  if (windows !== undefined) return `windows-${windows}`
  return SPELLINGS.find(([spelling]) => spelling.test(name))?.[1] ?? name
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^utf-?8/, 'utf-8'],
  [
    /^iso-?_?8859-?_?1$|^latin-?1$|^ansi|^ascii|^us-?ascii|^7-?bit$|^8-?bit$|unknown|user-?defined|^none$|^default$/,
    '',
  ],
  [/^cp-?932$|^ms932$|^sjis/, 'shift_jis'],
  [/^cp-?936$|^gb-?18030|^gb-?2312/, 'gb18030'],
  [/^macroman$|^mac$|^applemac/, 'macintosh'],
]

function decodeAsUtf8(given: Uint8Array): Decoded {
  const bytes = withWholeSigns(given)
  const text = strictly('utf-8', bytes)
  if (text !== null) return { text: text.replace(CONTROLS, windowsInstead), problem: null }
  // A broken character here and there is damage on the way; many, and no whole one, are another character set.
  const loose = new TextDecoder('utf-8').decode(bytes)
  const broken = count(loose, '\ufffd')
  const whole = loose.length - loose.replace(/[\u0080-\ufffc]/g, '').length
  if (whole > broken) return { text: loose, problem: 'charset-damaged' }
  return { text: asWestern(bytes, 'windows-1252'), problem: 'charset-wrong' }
}

/**
 * Signs beyond 65,535, such as 😀, that a program wrote as two halves of three bytes each (CESU-8, as older phones and
 * databases do), as the one of four bytes that UTF-8 has.
 */
function withWholeSigns(bytes: Uint8Array): Uint8Array {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!raw.includes(HALF)) return bytes
  const whole = raw.toString('latin1').replace(HALVES, halves => {
    const [first = 0, second = 0] = [halves.slice(0, 3), halves.slice(3)].map(
      half => ((half.charCodeAt(1) & 0x3f) << 6) | (half.charCodeAt(2) & 0x3f),
    )
    const sign = 0x10000 + ((first & 0x3ff) << 10) + (second & 0x3ff)
    return Buffer.from(String.fromCodePoint(sign)).toString('latin1')
  })
  return Buffer.from(whole, 'latin1')
}

const HALF = 0xed
const HALVES = /\u00ed[\u00a0-\u00af][\u0080-\u00bf]\u00ed[\u00b0-\u00bf][\u0080-\u00bf]/g
/** Control characters that nobody means: Windows-1252 that was made UTF-8 as if it were ISO 8859. */
const CONTROLS = /[\u0080-\u009f]/g

function decodeAs(bytes: Uint8Array, name: string): Decoded {
  if (/utf-?7$/.test(name)) return { text: decodeUtf7(Buffer.from(bytes).toString('latin1')), problem: null }
  if (/^utf-?16/.test(name)) return decodeUtf16(bytes, name)
  const old = decodeOldCharset(bytes, name)
  if (old !== null) return { text: old, problem: null }
  if (isAscii(bytes) && hasEscapes(bytes)) return { text: new TextDecoder('iso-2022-jp').decode(bytes), problem: null }
  if (name === '' || /^iso-8859-|^windows-125/.test(name)) return decodeWestern(bytes, name || 'windows-1252')
  const decoder = decoderOf(name)
  if (decoder !== null) return { text: decoder.decode(bytes), problem: null }
  const guess = decodeWestern(bytes, 'windows-1252')
  return isAscii(bytes) ? guess : { text: guess.text, problem: 'charset-unknown' }
}

/** One byte a character: two bytes that make UTF-8 all through never come about by chance. */
function decodeWestern(bytes: Uint8Array, name: string): Decoded {
  if (isAscii(bytes)) return { text: Buffer.from(bytes).toString('latin1'), problem: null }
  const text = strictly('utf-8', bytes)
  if (text !== null) return { text, problem: 'charset-wrong' }
  return { text: asWestern(bytes, name), problem: null }
}

/** As it is called, but for the control characters of ISO 8859 and for what must be of another set altogether. */
function asWestern(bytes: Uint8Array, name: string): string {
  const read = (decoderOf(name) ?? new TextDecoder('windows-1252')).decode(bytes)
  const text = read.replace(CONTROLS, windowsInstead)
  const other = /^(?:iso-8859-1|windows-1252)$/.test(name) ? knownByLetters(text) : null
  return other === null ? text : (decodeOldCharset(bytes, other) ?? new TextDecoder(other).decode(bytes))
}

/** Which byte of two is nought tells the order, whatever the name; where none is, it is not UTF-16 at all. */
function decodeUtf16(bytes: Uint8Array, name: string): Decoded {
  const noughts = [0, 0]
  for (let place = 0; place < Math.min(bytes.length, 2_000); place += 1)
    if (bytes[place] === 0) noughts[place % 2] = (noughts[place % 2] ?? 0) + 1
  const [even = 0, odd = 0] = noughts
  if (even + odd === 0 && strictly('utf-8', bytes) !== null) return { ...decodeAsUtf8(bytes), problem: 'charset-wrong' }
  const bigEndian = even === odd ? name.endsWith('be') : even > odd
  return { text: new TextDecoder(bigEndian ? 'utf-16be' : 'utf-16le').decode(bytes), problem: null }
}

/** ISO 8859 has control characters where Windows has its quotation marks and dashes: the latter is what was meant. */
function windowsInstead(control: string): string {
  return new TextDecoder('windows-1252').decode(Uint8Array.of(control.charCodeAt(0)))
}

/**
 * Text that was made UTF-8 twice ("blÃ¥bÃ¦r") is made whole again, where it can be undone all through and shows at
 * least twice: once may be somebody who quotes what she saw.
 */
function repaired({ text, problem }: Decoded): Decoded {
  const seen = text.match(/[ÃÂ][\u0080-\u00bf\u0152-\u2122]/g)?.length ?? 0
  if (seen < 2) return { text, problem }
  const bytes = toWindows1252(text)
  const whole = bytes === null ? null : strictly('utf-8', bytes)
  // Three times and more have been seen; each turn is shorter than the one before.
  return whole === null ? { text, problem } : repaired({ text: whole, problem: 'charset-twice' })
}

function toWindows1252(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length)
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place)
    const byte = code < 0x100 ? code : WINDOWS_BYTES.get(code)
    if (byte === undefined) return null
    bytes[place] = byte
  }
  return bytes
}

const WINDOWS_BYTES: ReadonlyMap<number, number> = new Map(
  Array.from({ length: 32 }, (_, place) => {
    const byte = 0x80 + place
    return [new TextDecoder('windows-1252').decode(Uint8Array.of(byte)).charCodeAt(0), byte]
  }),
)

function strictly(name: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function decoderOf(name: string): TextDecoder | null {
  try {
    return new TextDecoder(name)
  } catch {
    return null
  }
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every(byte => byte < 0x80)
}

/** ESC $ or ESC ( B: how Japanese mail changes between its sets (RFC 1468), often without naming them. */
function hasEscapes(bytes: Uint8Array): boolean {
  const place = bytes.indexOf(0x1b)
  return place >= 0 && (bytes[place + 1] === 0x24 || bytes[place + 1] === 0x28)
}

function count(text: string, character: string): number {
  return text.split(character).length - 1
}
