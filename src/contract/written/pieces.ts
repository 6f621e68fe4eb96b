import type { Shown } from './shown.ts'

/**
 * Plain text with its web addresses as links, and where asked for with `#10023` as a case. The words of a link are its
 * address: nothing can be called what it is not.
 */
export function pieces(text: string, { cases }: { readonly cases: boolean }): readonly Shown[] {
  const found = [...text.matchAll(cases ? ADDRESS_OR_CASE : ADDRESS)]
  const parts: Shown[] = []
  let done = 0
  for (const match of found) {
    const [written] = match
    if (match.index > done) parts.push({ kind: 'text', text: text.slice(done, match.index) })
    const said: Shown = { kind: 'text', text: written }
    parts.push(
      written.startsWith('#')
        ? { kind: 'case', number: Number(written.slice(1)), text: written }
        : { kind: 'link', href: written, of: [said] },
    )
    done = match.index + written.length
  }
  return done === text.length ? parts : [...parts, { kind: 'text', text: text.slice(done) }]
}

/** What ends a sentence or closes a bracket after an address is no part of it. */
const WEB = String.raw`https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]}»”]`
const ADDRESS = new RegExp(WEB, 'gu')
/** Case numbers begin at 10001. */
const ADDRESS_OR_CASE = new RegExp(String.raw`${WEB}|(?<![\p{L}\d&/#])#[1-9]\d{4,8}(?![\p{L}\d])`, 'gu')
