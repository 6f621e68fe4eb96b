/** Enough for every head and the beginning of what it says; the whole mail can be taken down. */
const SHOWN_BYTES = 64 * 1024

/**
 * A mail as text to look at, from its first bytes: as UTF-8, else as Windows-1252, for a mail may be both. What steers
 * a screen or turns the order of writing is written out, so that nothing of it is hidden or looks like something else.
 */
export function rawText(start: Uint8Array): string {
  const shown = start.subarray(0, SHOWN_BYTES)
  // Half a character at the cut is none of the mail's faults.
  const text = isUtf8(shown, shown.length < start.length) ? utf8(shown) : new TextDecoder('windows-1252').decode(shown)
  return text.replace(/\r\n?/g, '\n').replace(STEERS, writtenOut)
}

/** Whether all of a mail of so many bytes is shown. */
export function isShownWhole(bytes: number): boolean {
  return bytes <= SHOWN_BYTES
}

function isUtf8(bytes: Uint8Array, cut: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: cut })
    return true
  } catch {
    return false
  }
}

function utf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes, { stream: true })
}

/** Controls but for tab and line break, marks of direction and of no width (Unicode Cf), separators of lines. */
const STEERS = /[^\P{Cc}\t\n]|\p{Cf}|[\u2028\u2029]/gu

function writtenOut(sign: string): string {
  return `<U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`
}
