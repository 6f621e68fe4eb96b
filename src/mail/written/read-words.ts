import { pieces } from '../../contract/written/pieces.ts'
import type { Shown } from '../../contract/written/shown.ts'

/**
 * Words that are no Markdown, as paragraphs and lines. An address of ours is a link, and no other is; one alone on its
 * line, under words that end with a colon, is where those words lead.
 */
export function readWords(text: string, baseUrl: string): readonly Shown[] {
  return text
    .split(/\n[^\S\n]*\n\s*/)
    .filter(paragraph => paragraph.trim() !== '')
    .map(paragraph => ({ kind: 'paragraph', of: linesOf(paragraph.split('\n'), baseUrl) }))
}

function linesOf(lines: readonly string[], baseUrl: string): readonly Shown[] {
  const shown: Shown[] = []
  for (const [place, line] of lines.entries()) {
    const next = lines[place + 1]?.trim() ?? ''
    const before = lines[place - 1] ?? ''
    if (leads(before, line.trim(), baseUrl)) continue
    if (place > 0) shown.push({ kind: 'break' })
    if (leads(line, next, baseUrl)) shown.push({ kind: 'link', href: next, of: [wordsOf(line.trim().slice(0, -1))] })
    else shown.push(...ownLinks(line, baseUrl))
  }
  return shown
}

/** Words, then the address they lead to. */
function leads(words: string, address: string, baseUrl: string): boolean {
  return /[^:\s]\s*:\s*$/.test(words) && !words.includes('://') && isOurs(address, baseUrl) && !/\s/.test(address)
}

function ownLinks(line: string, baseUrl: string): readonly Shown[] {
  return pieces(line, { cases: false }).flatMap(shown =>
    shown.kind === 'link' && !isOurs(shown.href, baseUrl) ? shown.of : [shown],
  )
}

/** At our own address; what only begins like it (`https://desk.example.evil.example`) is somebody else's. */
function isOurs(address: string, baseUrl: string): boolean {
  return address === baseUrl || address.startsWith(`${baseUrl}/`)
}

function wordsOf(text: string): Shown {
  return { kind: 'text', text }
}
