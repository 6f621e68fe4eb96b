import { decodeBytes } from './charset.ts'
import { decodeWords } from './encoded-words.ts'

/** A value with parameters, such as Content-Type's: both in lower case but for what the parameters say. */
export type Parameterised = { readonly value: string; readonly parameters: ReadonlyMap<string, string> }

const MAX_PARAMETERS = 100

/**
 * Reads `value; name=text; name*0*=utf-8''...` (RFC 2045 section 5.1, RFC 2231), and the encoded words that many
 * programs write there against RFC 2047.
 */
export function readParameters(header: string): Parameterised {
  const [value = '', ...rest] = pieces(header.trim())
  const raw = new Map<string, string>()
  for (const piece of rest.slice(0, MAX_PARAMETERS)) {
    const equals = piece.indexOf('=')
    const name = piece.slice(0, Math.max(0, equals)).trim().toLowerCase()
    if (name !== '' && !raw.has(name)) raw.set(name, unquoted(piece.slice(equals + 1).trim()))
  }
  const names = new Set([...raw.keys()].map(name => name.replace(/\*.*$/, '')))
  const parameters = new Map([...names].map(name => [name, wholeOf(raw, name)]))
  return { value: value.replace(/\([^()]*\)|\s+/g, '').toLowerCase(), parameters }
}

/** Split at semicolons that stand outside quotation marks, and at blanks where a semicolon was forgotten. */
function pieces(header: string): readonly string[] {
  const found: string[] = []
  let start = 0
  let quoted = false
  for (let place = 0; place < header.length; place += 1) {
    const sign = header[place]
    if (sign === '\\' && quoted) place += 1
    else if (sign === '"') quoted = !quoted
    else if (!quoted && (sign === ';' || (isBlank(sign) && FORGOTTEN.test(header.slice(place, place + 40))))) {
      found.push(header.slice(start, place))
      start = place + 1
    }
  }
  return [...found, header.slice(start)]
}

/** " filename*0*=", right after a value that ended. */
const FORGOTTEN = /^\s[a-z][a-z-]{2,24}(?:\*\d{0,2}\*?)?=["\w%']/i

function isBlank(sign: string | undefined): boolean {
  return sign === ' ' || sign === '\t' || sign === '\n'
}

function unquoted(text: string): string {
  const inside = /^"((?:[^"\\]|\\.)*)"?/.exec(text)?.[1]
  return inside === undefined
    ? text.replace(/\s*\([^()]*\)$/, '').replace(/^'(.*)'$/, '$1')
    : inside.replace(/\\(.)/g, '$1')
}

/** A parameter told in one piece or in many, encoded or not. */
function wholeOf(raw: ReadonlyMap<string, string>, name: string): string {
  const extended = raw.get(`${name}*`)
  if (extended !== undefined) return decodeExtended([extended])
  const parts: string[] = []
  for (let count = 0; count < MAX_PARAMETERS; count += 1) {
    const encoded = raw.get(`${name}*${count}*`)
    const plain = raw.get(`${name}*${count}`)
    const part = encoded ?? plain?.replaceAll('%', '%25')
    if (part === undefined) break
    parts.push(part)
  }
  if (parts.length === 0) return withoutPercents(decodeWords(raw.get(name) ?? ''))
  return decodeWords(decodeExtended(parts))
}

/** "%C3%85rsrapport.pdf": encoded as in a link by programs of the web, where it makes letters beyond ASCII. */
function withoutPercents(text: string): string {
  if (!/%[c-f][0-9a-f]%[89ab][0-9a-f]/i.test(text)) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function decodeExtended(parts: readonly string[]): string {
  const [, charset, text] = /^([^']{0,60})'[^']{0,60}'([\s\S]*)$/.exec(parts.join('')) ?? [
    undefined,
    '',
    parts.join(''),
  ]
  const bytes = Buffer.from(
    (text ?? '').replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )
  return decodeBytes(bytes, charset || 'utf-8').text
}
