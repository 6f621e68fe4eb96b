import { Marked, type MarkedToken, type Token } from 'marked'
import { pieces } from './pieces.ts'
import type { Shown } from './shown.ts'

const marked = new Marked({ gfm: true, breaks: true })

/**
 * Reads the small Markdown of our own letters: bold, italic, lists, links, quotes, code; `#10023` is a case. Everything
 * else (headings, tables, pictures, HTML, a link that is neither web nor mail) stands as it was written: what is sent
 * is the source, and nothing may be there that a reader of the page does not see.
 */
export function readMarkdown(text: string): readonly Shown[] {
  return all(marked.lexer(text))
}

/** Nothing inside a link is a link of its own. */
function all(tokens: readonly Token[] | undefined, inLink = false): readonly Shown[] {
  return (tokens ?? []).flatMap(token => (isMarked(token) ? shown(token, inLink) : asWritten(token.raw)))
}

function shown(token: MarkedToken, inLink: boolean): readonly Shown[] {
  switch (token.type) {
    case 'space':
      return []
    case 'br':
      return [{ kind: 'break' }]
    case 'strong':
    case 'em':
    case 'paragraph':
      return [{ kind: token.type, of: all(token.tokens, inLink) }]
    case 'blockquote':
      return [{ kind: 'quote', of: all(token.tokens) }]
    case 'codespan':
      return [{ kind: 'code', text: token.text }]
    case 'code':
      // The words behind an opening fence are hidden in most views; here they are somebody's words.
      if (token.lang) return asWritten(token.raw)
      return [{ kind: 'block-of-code', text: token.text }]
    case 'link':
      return SAFE.test(token.href)
        ? [{ kind: 'link', href: token.href, of: all(token.tokens, true) }]
        : asWritten(token.raw)
    case 'list': {
      const start = typeof token.start === 'number' ? token.start : null
      return [{ kind: 'list', start, items: token.items.map(item => all(item.tokens)) }]
    }
    case 'text':
      if (token.tokens !== undefined) return all(token.tokens, inLink)
      return inLink ? [{ kind: 'text', text: token.text }] : pieces(token.text, { cases: true })
    case 'escape':
      return [{ kind: 'text', text: token.text }]
    default:
      return asWritten(token.raw)
  }
}

const SAFE = /^(https?:\/\/|mailto:)/i

/** Lines and all. */
function asWritten(raw: string): readonly Shown[] {
  return raw
    .replace(/\n+$/, '')
    .split('\n')
    .flatMap((line, place): readonly Shown[] => [
      ...(place === 0 ? [] : [{ kind: 'break' } as const]),
      { kind: 'text', text: line },
    ])
}

/** The library's type leaves room for tokens of extensions, of which there are none. */
function isMarked(token: Token): token is MarkedToken {
  return token.type !== ''
}
