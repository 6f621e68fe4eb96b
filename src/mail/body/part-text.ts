import { decodeBytes } from '../mime/charset.ts'
import { contentOf, type Entity } from '../mime/entity.ts'
import { decodeBase64 } from '../mime/transfer-encoding.ts'
import { unfoldFlowed } from './format-flowed.ts'
import { unannounced } from './unannounced.ts'

/** The text of a part, lines ended by `\n`, and what was wrong with how it was sent. */
export type PartText = { readonly text: string; readonly problems: readonly string[] }

const MAX_BYTES = 4 * 1024 * 1024

/** Decodes a part of type text/*: transfer encoding, character set, flowed lines. Text beyond 4 MB is cut off. */
export function textOfPart(entity: Entity): PartText {
  const { bytes, problem } = sentBytes(entity)
  const named = entity.parameters.get('charset') || (entity.type === 'text/html' ? namedInHtml(bytes) : '')
  const decoded = decodeBytes(bytes, named)
  const text = decoded.text.replaceAll('\u0000', '').replace(/\r\n?/g, '\n').toWellFormed()
  const flowed = /^flowed$/i.test(entity.parameters.get('format') ?? '') && entity.type === 'text/plain'
  const problems = [problem, decoded.problem, bytes.length >= MAX_BYTES ? 'text-cut' : null]
  return {
    text: flowed ? unfoldFlowed(text, /^yes$/i.test(entity.parameters.get('delsp') ?? '')) : text,
    problems: problems.filter(found => found !== null),
  }
}

/** What was sent, where the encoding that is named may be another than the one that was used. */
function sentBytes(entity: Entity): { readonly bytes: Buffer; readonly problem: string | null } {
  const body = entity.body.subarray(0, 2 * MAX_BYTES)
  if (/base-?64/i.test(entity.encoding)) return base64AsFarAsItGoes(body)
  const coded = /quoted|uu/i.test(entity.encoding) ? null : unannounced(body)
  if (coded === null) return { bytes: contentOf({ ...entity, body }).subarray(0, MAX_BYTES), problem: null }
  return { bytes: coded.subarray(0, MAX_BYTES), problem: 'encoding-wrong' }
}

/** A list may write its plain footer under a base64 body; and some call base64 what is not. */
function base64AsFarAsItGoes(body: Buffer): ReturnType<typeof sentBytes> {
  // A boundary that follows at once belongs to nobody.
  const lines = body
    .toString('latin1')
    .replace(/==?--\S{1,80}\s*$/, '=')
    .split('\n')
  const first = lines.findIndex(line => !isCoded(line))
  const [coded, rest] = first === -1 ? [lines, []] : [lines.slice(0, first), lines.slice(first)]
  const bytes = Buffer.concat([decodeBase64(coded.join('')), Buffer.from(rest.join('\n'), 'latin1')])
  return { bytes: bytes.subarray(0, MAX_BYTES), problem: first === -1 ? null : 'encoding-wrong' }
}

/** A line of base64, also where a sign was damaged or blanks were put between: no words, and nearly nothing else. */
function isCoded(line: string): boolean {
  const runs = line.trim().split(/[\s\0]+/)
  const whole = runs.join('')
  const junk = whole.replace(/[A-Za-z0-9+/=_-]/g, '').length
  return runs.length === 1 && junk === 0
    ? !/-/.test(whole) || whole.length >= LONG
    : isLongCode(whole, runs.length, junk)
}

function isLongCode(whole: string, runs: number, junk: number): boolean {
  return whole.length >= LONG && whole.length / runs >= 9 && junk <= whole.length / LONG
}

/** Signs of a line that is too long to be words. */
const LONG = 40

function namedInHtml(bytes: Buffer): string {
  return /<meta[^>]{0,200}charset=["']?([\w:.-]{1,40})/i.exec(bytes.subarray(0, 4_000).toString('latin1'))?.[1] ?? ''
}
