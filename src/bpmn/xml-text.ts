/**
 * The text of an XML file: UTF-8 unless its byte order mark or its declaration says otherwise (XML 1.0, appendix F).
 * Null where the bytes do not keep what is declared, or declare an encoding nobody knows.
 */
export function xmlText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** A declaration is ASCII and comes first, within a line or two. */
const DECLARATION_BYTES = 200

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_BYTES))
  return /^(?:ï»¿)?<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1] ?? 'utf-8'
}
