import type { WrittenLetter } from './written-letter.ts'

/** A letter as plain text: its parts as they were written. */
export function plainLetter({ parts, footer }: WrittenLetter): string {
  // The line before a signature, which mail programs leave out when they quote (RFC 3676 section 4.3).
  return [...parts.map(({ text }) => text), ...(footer === null ? [] : [`-- \n${footer}`])].join('\n\n')
}
