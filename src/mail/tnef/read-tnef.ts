import { decodeBytes } from '../mime/charset.ts'
import { type MapiProperty, readMapi } from './mapi.ts'
import { decompressRtf } from './rtf.ts'

/** What Outlook packed into a `winmail.dat`: the files, and the body in the forms it has. */
export type Tnef = {
  readonly files: readonly TnefFile[]
  readonly text: string
  readonly html: string
}

export type TnefFile = {
  readonly name: string
  readonly type: string
  readonly content: Buffer
  readonly contentId: string
}

const SIGNATURE = 0x223e9f78
const MAX_FILES = 200
/** Attribute ids of [MS-OXTNEF] section 2.1.3. */
const ID = {
  body: 0x800c,
  attachData: 0x800f,
  attachTitle: 0x8010,
  attachStart: 0x9002,
  mapiProperties: 0x9003,
  attachProperties: 0x9005,
  codePage: 0x9007,
} as const
/** Property ids of [MS-OXPROPS]. */
const PROPERTY = {
  body: 0x1000,
  rtf: 0x1009,
  html: 0x1013,
  data: 0x3701,
  fileName: 0x3704,
  longFileName: 0x3707,
  mimeTag: 0x370e,
  contentId: 0x3712,
  displayName: 0x3001,
} as const

/**
 * Opens a TNEF stream ([MS-OXTNEF]); null for bytes that are none. One that is cut off or damaged gives what could be
 * read before the damage.
 */
export function readTnef(bytes: Buffer): Tnef | null {
  if (bytes.length < 6 || bytes.readUInt32LE(0) !== SIGNATURE) return null
  let charset = 'windows-1252'
  let message: readonly MapiProperty[] = []
  let text = ''
  const files: { name: string; content: Buffer; properties: readonly MapiProperty[] }[] = []
  for (const { id, data } of attributes(bytes)) {
    const file = files.at(-1)
    if (id === ID.codePage && data.length >= 4) charset = `windows-${data.readUInt32LE(0)}`
    else if (id === ID.body) text = decodeBytes(withoutEnd(data), charset).text
    else if (id === ID.mapiProperties) message = readMapi(data, charset)
    else if (id === ID.attachStart) {
      if (files.length >= MAX_FILES) break
      files.push({ name: '', content: Buffer.alloc(0), properties: [] })
    } else if (file === undefined) continue
    else if (id === ID.attachTitle) file.name = decodeBytes(withoutEnd(data), charset).text
    else if (id === ID.attachData) file.content = data
    else if (id === ID.attachProperties) file.properties = readMapi(data, charset)
  }
  const rtf = decompressRtf(bytesOf(message, PROPERTY.rtf))
  const body = { name: 'body.rtf', type: 'application/rtf', content: rtf, contentId: '' }
  const html = textOf(message, PROPERTY.html) || decodeBytes(bytesOf(message, PROPERTY.html), charset).text
  return {
    files: [...files.map(asFile), ...(rtf.length === 0 ? [] : [body])],
    text: textOf(message, PROPERTY.body) || text,
    html,
  }
}

/** Level (1 byte), id and type (4), length (4), data, checksum (2); ends where the bytes do. */
function* attributes(bytes: Buffer): Generator<{ readonly id: number; readonly data: Buffer }> {
  let place = 6
  while (place + 9 <= bytes.length) {
    const id = bytes.readUInt16LE(place + 1)
    const length = bytes.readUInt32LE(place + 5)
    const start = place + 9
    yield { id, data: bytes.subarray(start, start + length) }
    place = start + length + 2
  }
}

function asFile(file: { name: string; content: Buffer; properties: readonly MapiProperty[] }): TnefFile {
  const { properties } = file
  const long = textOf(properties, PROPERTY.longFileName) || textOf(properties, PROPERTY.displayName)
  return {
    name: long || file.name || textOf(properties, PROPERTY.fileName),
    type: textOf(properties, PROPERTY.mimeTag) || 'application/octet-stream',
    content: file.content.length > 0 ? file.content : bytesOf(properties, PROPERTY.data),
    contentId: textOf(properties, PROPERTY.contentId),
  }
}

function textOf(properties: readonly MapiProperty[], id: number): string {
  const value = properties.find(property => property.id === id)?.value
  return typeof value === 'string' ? value : ''
}

function bytesOf(properties: readonly MapiProperty[], id: number): Buffer {
  const value = properties.find(property => property.id === id)?.value
  return Buffer.isBuffer(value) ? value : Buffer.alloc(0)
}

function withoutEnd(data: Buffer): Buffer {
  const end = data.indexOf(0)
  return end === -1 ? data : data.subarray(0, end)
}
