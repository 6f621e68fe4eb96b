/** A letter's text in parts: what was written, and what was only quoted from an earlier mail. */
export type Part = { readonly quoted: boolean; readonly text: string }

/**
 * Tells what somebody wrote from what she quoted, for display only: no word is lost, a quotation is folded. It goes by
 * the shape of the text and not by its language: lines that begin with `>`, the line that introduces them, a ruled
 * divider, or a block of mail headers. A text that is nothing but quotation is left whole.
 */
export function foldQuotes(text: string): readonly Part[] {
  const lines = text.split('\n')
  const rest = lines.findIndex((_, place) => beginsOldMail(lines, place))
  const marks = lines.map((line, place) => (rest >= 0 && place >= rest) || QUOTED.test(line))
  const parts = runsOf(lines, withIntroductions(lines, marks))
  return parts.some(part => !part.quoted) ? parts : [{ quoted: false, text: text.trim() }]
}

const QUOTED = /^\s?>/
/** "-----Original Message-----" in any language, and the long rule that Outlook draws. */
const DIVIDER = /^\s*(-{3,}[^-]{3,60}-{3,}|_{20,})\s*$/
/** "From: ..." in any language. */
const HEADER = /^\s*\*?\p{L}[\p{L} -]{1,14}\s?:\*?\s+\S/u
/** A block this long, with an address or a clock in it, is the head of the mail that was answered. */
const HEADERS = 3

function beginsOldMail(lines: readonly string[], place: number): boolean {
  if (DIVIDER.test(lines[place] ?? '')) return true
  const block = lines.slice(place, place + HEADERS)
  return block.length === HEADERS && block.every(line => HEADER.test(line)) && /@|\d[:.]\d\d/.test(block.join(' '))
}

/** "Tuesday 24 November Kari wrote:" belongs to the quotation it introduces, over one line or two. */
function withIntroductions(lines: readonly string[], marks: readonly boolean[]): readonly boolean[] {
  const open = [...marks]
  for (const [place, quoted] of marks.entries()) {
    if (!quoted || marks[place - 1] === true) continue
    let before = place - 1
    while (before >= 0 && lines[before]?.trim() === '') before -= 1
    if (!/\d.*:\s*$/.test([lines[before - 1] ?? '', lines[before] ?? ''].join(' '))) continue
    const first = /\d/.test(lines[before] ?? '') || lines[before - 1]?.trim() === '' ? before : before - 1
    open.fill(true, Math.max(first, 0), place)
  }
  return open
}

function runsOf(lines: readonly string[], quoted: readonly boolean[]): readonly Part[] {
  const runs: { quoted: boolean; lines: string[] }[] = []
  for (const [place, line] of lines.entries()) {
    const mark = quoted[place] ?? false
    const last = runs.at(-1)
    // An empty line goes with what stands before it.
    if (last !== undefined && (last.quoted === mark || line.trim() === '')) last.lines.push(line)
    else runs.push({ quoted: mark, lines: [line] })
  }
  return runs.map(run => ({ quoted: run.quoted, text: run.lines.join('\n').trim() })).filter(part => part.text !== '')
}
