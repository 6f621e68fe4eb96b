import { decodeBytes } from '../mime/charset.ts'

/** A property of a message or file: text, bytes, or null for kinds that are not needed here. */
export type MapiProperty = { readonly id: number; readonly value: string | Buffer | null }

const MAX_PROPERTIES = 1_000
/** Property types of [MS-OXCDATA] section 2.11.1 by their size in a TNEF stream, padding included. */
const FIXED_SIZE: ReadonlyMap<number, number> = new Map([
  [0x0001, 0],
  [0x0002, 4],
  [0x0003, 4],
  [0x0004, 4],
  [0x0005, 8],
  [0x0006, 8],
  [0x0007, 8],
  [0x000a, 4],
  [0x000b, 4],
  [0x0014, 8],
  [0x0040, 8],
  [0x0048, 16],
])
const TEXT = 0x001e
const UNICODE = 0x001f
const OBJECT = 0x000d
const BINARY = 0x0102
const MANY = 0x1000

/** The properties of an encapsulated block ([MS-OXTNEF] section 2.1.3.4); what comes after damage is left out. */
export function readMapi(data: Buffer, charset: string): readonly MapiProperty[] {
  const found: MapiProperty[] = []
  try {
    const reader = readerOf(data)
    const count = Math.min(reader.number(), MAX_PROPERTIES)
    while (found.length < count) found.push(property(reader, charset))
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  return found
}

type Reader = { readonly number: () => number; readonly bytes: (length: number) => Buffer }

/** Reads forward; a RangeError where the bytes end too early. */
function readerOf(data: Buffer): Reader {
  let place = 0
  const bytes = (length: number): Buffer => {
    if (length > data.length - place) throw new RangeError('the block ends too early')
    const found = data.subarray(place, place + length)
    place += length
    return found
  }
  return { number: () => bytes(4).readUInt32LE(0), bytes }
}

function property(reader: Reader, charset: string): MapiProperty {
  const tag = reader.number()
  const [type, id] = [tag & 0xffff, tag >>> 16]
  if (id >= 0x8000) skipName(reader)
  const single = type & ~MANY
  const fixed = FIXED_SIZE.get(single)
  if (fixed !== undefined) {
    reader.bytes(fixed * ((type & MANY) === 0 ? 1 : reader.number()))
    return { id, value: null }
  }
  let value: MapiProperty['value'] = null
  const count = Math.min(reader.number(), MAX_PROPERTIES)
  for (let place = 0; place < count; place += 1) {
    const length = reader.number()
    const bytes = reader.bytes(length)
    reader.bytes((4 - (length % 4)) % 4)
    if (value === null) value = propertyValue(single, bytes, charset)
  }
  return { id, value }
}

/** A property with a name of its own: a GUID, then a number or a text. */
function skipName(reader: Reader): void {
  reader.bytes(16)
  if (reader.number() === 0) {
    reader.bytes(4)
    return
  }
  const length = reader.number()
  reader.bytes(length + ((4 - (length % 4)) % 4))
}

function propertyValue(type: number, bytes: Buffer, charset: string): MapiProperty['value'] {
  if (type === UNICODE) return new TextDecoder('utf-16le').decode(bytes).replace(/\0[\s\S]*$/, '')
  if (type === TEXT) return decodeBytes(bytes, charset).text.replace(/\0[\s\S]*$/, '')
  return type === BINARY || type === OBJECT ? bytes : null
}
