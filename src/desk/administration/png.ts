import { crc32 } from 'node:zlib'
import { logoLimits } from '../../contract/administration-organisation.ts'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** What a picture is drawn from; texts, dates and places that cameras and programs leave in it are not kept. */
const KEPT = new Set(['IHDR', 'PLTE', 'tRNS', 'gAMA', 'sRGB', 'IDAT', 'IEND'])

/**
 * A PNG as it may be shown to everybody: whole, within bounds, and with nothing in it but the picture (PNG, third
 * edition, sections 5 and 11). Otherwise the code of what is wrong with it.
 */
export function cleanPng(bytes: Buffer): Buffer | 'not-a-png' | 'too-large' {
  if (bytes.length > logoLimits.bytes) return 'too-large'
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return 'not-a-png'
  const kept: Buffer[] = [SIGNATURE]
  let at = SIGNATURE.length
  for (let first = true; ; first = false) {
    const chunk = chunkAt(bytes, at)
    if (chunk === null || first !== (chunk.type === 'IHDR')) return 'not-a-png'
    if (first && !isWithinBounds(chunk.whole)) return 'too-large'
    if (KEPT.has(chunk.type)) kept.push(chunk.whole)
    at += chunk.whole.length
    if (chunk.type === 'IEND') return Buffer.concat(kept)
  }
}

/** Length, type, data and a checksum over the last two; null where there is no whole one. */
function chunkAt(bytes: Buffer, at: number): { readonly type: string; readonly whole: Buffer } | null {
  if (at + 12 > bytes.length) return null
  const end = at + 12 + bytes.readUInt32BE(at)
  if (end > bytes.length) return null
  if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return null
  return { type: bytes.toString('latin1', at + 4, at + 8), whole: bytes.subarray(at, end) }
}

function isWithinBounds(header: Buffer): boolean {
  if (header.length < 25) return false
  const [width, height] = [header.readUInt32BE(8), header.readUInt32BE(12)]
  return width > 0 && height > 0 && width <= logoLimits.pixels && height <= logoLimits.pixels
}
