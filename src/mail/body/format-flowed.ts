/**
 * Puts the lines of a paragraph together again (RFC 3676): a line that ends in a blank goes on in the next of the same
 * depth of quotation. Quoted lines keep their marks, in the form `> > text`.
 */
export function unfoldFlowed(text: string, deleteSpace: boolean): string {
  const paragraphs: string[] = []
  let open: { readonly depth: number; words: string } | null = null
  for (const line of text.split('\n')) {
    const marks = /^>*/.exec(line)?.[0].length ?? 0
    const words = line.slice(marks).replace(/^ /, '')
    const flows = words.endsWith(' ') && words !== '-- '
    if (open !== null && (open.depth !== marks || words === '-- ')) {
      paragraphs.push(quoted(open.depth, open.words))
      open = null
    }
    const whole: string = (open?.words ?? '') + (flows && deleteSpace ? words.slice(0, -1) : words)
    open = { depth: marks, words: whole }
    if (!flows) {
      paragraphs.push(quoted(marks, whole))
      open = null
    }
  }
  return (open === null ? paragraphs : [...paragraphs, quoted(open.depth, open.words)]).join('\n')
}

function quoted(depth: number, words: string): string {
  return depth === 0 ? words : `${'> '.repeat(depth)}${words}`.trimEnd()
}
