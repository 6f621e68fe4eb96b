import { decodeBytes } from './charset.ts'
import { decodeBase64, decodeQuotedPrintable } from './transfer-encoding.ts'

/** `=?charset*language?B?...?=`; spaces inside and a missing end are common enough to be read (RFC 2047 section 2). */
const WORD = /=\?([\w:.*+-]{1,60})\?\s?([bqBQ])\?((?:[^?\r\n]|\?(?!=)){0,4000}?)(?:\?=|\?$|$)/g

/**
 * A header's value as text: encoded words decoded (RFC 2047), the bytes of neighbours in one character set put
 * together first, since many programs break a line in the middle of a character; raw 8-bit text read as what it is.
 */
export function decodeWords(value: string): string {
  const text = decodedOnce(value)
  // A gateway on the way may have encoded what was encoded.
  return TWICE.test(text) ? decodedOnce(text) : text
}

/** Encoded words and nothing else. */
const TWICE = /^(?:\s*=\?[\w:.*+-]{1,60}\?[bq]\?[^?\s]{1,4000}\?=)+\s*$/i

function decodedOnce(value: string): string {
  let text = ''
  let place = 0
  let pending: { readonly charset: string; readonly bytes: Buffer } | null = null
  for (const found of value.matchAll(WORD)) {
    const between = value.slice(place, found.index)
    const charset = (found[1] ?? '').replace(/\*.*$/, '')
    const bytes = /b/i.test(found[2] ?? '') ? decodeBase64(found[3] ?? '') : decodeQ(found[3] ?? '')
    const neighbour = pending !== null && /^\s*$/.test(between)
    if (pending !== null && neighbour && pending.charset.toLowerCase() === charset.toLowerCase()) {
      pending = { charset, bytes: Buffer.concat([pending.bytes, bytes]) }
    } else {
      if (pending !== null) text += decodeBytes(pending.bytes, pending.charset).text
      if (!neighbour) text += decodeRaw(between)
      pending = { charset, bytes }
    }
    place = found.index + found[0].length
  }
  if (pending !== null) text += decodeBytes(pending.bytes, pending.charset).text
  return text + decodeRaw(value.slice(place))
}

/** A blank stands for itself where none is coded; else a line was broken there. */
function decodeQ(text: string): Buffer {
  const whole = text.includes('_') ? text.replace(/\s+/g, '').replaceAll('_', ' ') : text
  return decodeQuotedPrintable(Buffer.from(whole, 'latin1'))
}

/** Raw bytes in a header as text (RFC 6532 says UTF-8; older programs wrote what they had); text stays as it is. */
export function decodeRaw(text: string): string {
  let raw = false
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place)
    if (code > 0xff) return text
    raw ||= code >= 0x80 || code === ESCAPE
  }
  return raw ? decodeBytes(Buffer.from(text, 'latin1'), '').text : text
}

/** Begins a shift to another set of characters (ISO 2022). */
const ESCAPE = 0x1b
