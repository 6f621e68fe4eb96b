import { DEPTH, PARTS } from '../limits/limits.ts'
import { type Header, headerValue, readHead } from './header.ts'
import { readParameters } from './parameters.ts'
import { decodeTransfer } from './transfer-encoding.ts'

/** A mail or a part of one (RFC 2045): its head, and either its parts or the bytes of its body as they were sent. */
export type Entity = {
  readonly headers: readonly Header[]
  /** `text/plain` where nothing else is said. */
  readonly type: string
  readonly parameters: ReadonlyMap<string, string>
  readonly disposition: string
  /** The file's name as far as one is told; empty where none is. */
  readonly fileName: string
  readonly contentId: string
  readonly encoding: string
  readonly body: Buffer
  readonly parts: readonly Entity[]
}

/** What was left out because a limit was met. */
export type EntityProblem = 'too-deep' | 'too-many-parts' | 'head-too-long' | 'boundary-missing'

export type ReadEntity = { readonly entity: Entity; readonly problems: readonly EntityProblem[] }

type Budget = { parts: number; readonly problems: Set<EntityProblem> }

/** Takes a mail apart without decoding it. Never throws: what makes no sense is the text of the part it stands in. */
export function readEntity(bytes: Buffer): ReadEntity {
  const budget: Budget = { parts: 0, problems: new Set() }
  const entity = read(bytes, 'text/plain', 0, budget)
  return { entity, problems: [...budget.problems] }
}

/** The bytes of a part that has no parts, as they were before they were sent. */
export function contentOf(entity: Entity): Buffer {
  return decodeTransfer(entity.body, entity.encoding)
}

function read(bytes: Buffer, usual: string, depth: number, budget: Budget): Entity {
  budget.parts += 1
  const { headers, bodyStart, cut } = readHead(bytes, 0, bytes.length)
  if (cut) budget.problems.add('head-too-long')
  const { value, parameters } = readParameters(headerValue(headers, 'content-type'))
  const disposition = readParameters(headerValue(headers, 'content-disposition'))
  const leaf: Entity = {
    headers,
    type: typeOf(value, usual),
    parameters,
    disposition: disposition.value,
    fileName: disposition.parameters.get('filename') || parameters.get('name') || '',
    contentId: headerValue(headers, 'content-id').replace(/^<|>$/g, ''),
    encoding: headerValue(headers, 'content-transfer-encoding').replace(/;.*$/, '').trim(),
    body: bytes.subarray(bodyStart),
    parts: [],
  }
  if (!leaf.type.startsWith('multipart/')) return leaf
  if (depth >= DEPTH) budget.problems.add('too-deep')
  return depth >= DEPTH ? { ...leaf, type: 'application/octet-stream' } : { ...leaf, ...partsOf(leaf, depth, budget) }
}

/** `text` alone, or no type at all, is what the place calls for; so is what is no type. */
function typeOf(value: string, usual: string): string {
  if (/^[\w!#$&^.+-]{1,100}\/[\w!#$&^.+-]{1,100}$/.test(value)) return value
  if (value === 'html') return 'text/html'
  if (/^multipart\b/.test(value)) return 'multipart/mixed'
  return /^(?:text\b.*)?$/.test(value) ? usual : 'application/octet-stream'
}

function partsOf(leaf: Entity, depth: number, budget: Budget): Pick<Entity, 'parts' | 'type'> {
  const named = leaf.parameters.get('boundary') ?? ''
  const slices = slicesBetween(leaf.body, named)
  const found = slices.length > 0 ? slices : slicesBetween(leaf.body, seenBoundary(leaf.body))
  if (slices.length === 0) budget.problems.add('boundary-missing')
  if (found.length === 0) return { parts: [], type: 'text/plain' }
  const usual = leaf.type === 'multipart/digest' ? 'message/rfc822' : 'text/plain'
  const parts: Entity[] = []
  for (const slice of found) {
    if (budget.parts >= PARTS) {
      budget.problems.add('too-many-parts')
      break
    }
    parts.push(read(slice, usual, depth + 1, budget))
  }
  return { parts, type: leaf.type }
}

/** The bytes between the lines of a boundary (RFC 2046 section 5.1.1); the last may lack its end. */
function slicesBetween(body: Buffer, boundary: string): readonly Buffer[] {
  if (boundary === '' || boundary.length > 1_000) return []
  const mark = Buffer.from(`--${boundary}`, 'latin1')
  const slices: Buffer[] = []
  let start = -1
  for (let at = body.indexOf(mark); at !== -1; at = body.indexOf(mark, at + mark.length)) {
    if (at > 0 && body[at - 1] !== LINE_FEED) continue
    const line = lineEnd(body, at + mark.length)
    const rest = body
      .subarray(at + mark.length, line)
      .toString('latin1')
      .trim()
    if (rest !== '' && rest !== '--') continue
    if (start >= 0) slices.push(withoutLastBreak(body.subarray(start, at)))
    start = rest === '--' ? -1 : Math.min(line + 1, body.length)
    if (rest === '--' || slices.length > PARTS) break
  }
  return start >= 0 && slices.length <= PARTS ? [...slices, body.subarray(start)] : slices
}

const LINE_FEED = 0x0a
const BOUNDARY_LINE = 2_000

function lineEnd(body: Buffer, from: number): number {
  const feed = body.subarray(from, from + BOUNDARY_LINE).indexOf(LINE_FEED)
  return feed === -1 ? Math.min(body.length, from + BOUNDARY_LINE) : from + feed
}

function withoutLastBreak(slice: Buffer): Buffer {
  if (slice.at(-1) !== LINE_FEED) return slice
  return slice.subarray(0, slice.at(-2) === 0x0d ? -2 : -1)
}

/** The boundary that is used where none is named, or another: the first line that looks like one before a head. */
function seenBoundary(body: Buffer): string {
  const start = body.subarray(0, 20_000).toString('latin1')
  return /^--(\S[^\r\n]{0,200}?)[ \t]*\r?\n(?:\r?\n)?content-/im.exec(start)?.[1] ?? ''
}
