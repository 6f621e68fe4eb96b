import { convert } from 'html-to-text'
import { isTractable } from './clean-html.ts'

const MAX_CHARACTERS = 500_000

/** The text of an HTML body, quotations marked with `>`; of one that is too deep or large, what stands between tags. */
export function textOfHtml(html: string): string {
  if (!isTractable(html)) return betweenTags(html)
  return (
    convert(html, {
      wordwrap: false,
      limits: { maxDepth: 256, maxChildNodes: 20_000, maxInputLength: 2 * MAX_CHARACTERS, ellipsis: '' },
      selectors: [
        { selector: 'img', format: 'skip' },
        { selector: 'a', options: { hideLinkHrefIfSameAsText: true, linkBrackets: ['<', '>'] } },
        { selector: 'hr', format: 'lineBreak' },
        { selector: 'table', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
        // A row is a line, and what stands in its cells is told apart: so Thunderbird writes the head of a forward.
        { selector: 'tr', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
        { selector: 'td', format: 'inlineSurround', options: { suffix: ' ' } },
        { selector: 'th', format: 'inlineSurround', options: { suffix: ' ' } },
        { selector: 'title', format: 'skip' },
        { selector: 'p.MsoNormal', format: 'paragraph', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
        ...HEADINGS.map(selector => ({ selector, options: { uppercase: false } })),
      ],
    })
      .replace(/<(mailto:[^<>]*)>/g, (_, link: string) => `<${link.slice('mailto:'.length)}>`)
      .replaceAll('\u00a0', ' ')
      // Empty paragraphs and breaks in a row stand for one line left free.
      .replace(/[ \t]+\n/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
  )
}

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']

/** One pass, whatever the nesting: the text after each tag, without what scripts and styles hold. */
function betweenTags(html: string): string {
  let text = ''
  let hidden = ''
  for (const piece of html.slice(0, 4 * MAX_CHARACTERS).split('<')) {
    const [, closing, tag = ''] = /^(\/?)([a-z]{1,10})/i.exec(piece) ?? []
    const name = tag.toLowerCase()
    if (hidden !== '' && !(closing === '/' && name === hidden)) continue
    hidden = closing !== '/' && HIDDEN.has(name) ? name : ''
    if (LINES.has(name)) text += '\n'
    if (hidden === '') text += piece.slice(piece.indexOf('>') + 1)
    if (text.length > MAX_CHARACTERS) break
  }
  return text.slice(0, MAX_CHARACTERS)
}

const HIDDEN = new Set(['script', 'style', 'head', 'title'])
const LINES = new Set(['br', 'p', 'div', 'tr', 'li'])
