import { randomBytes } from 'node:crypto'

/**
 * Makes UUIDv7 (RFC 9562 section 5.7): 48 bits of Unix milliseconds, then a counter of 42 bits that starts at random
 * in each millisecond, so that ids of one node sort in the order they were made, also within a millisecond.
 */
export function idMaker(nowMs: () => number): () => string {
  let last = 0
  let counter = 0n
  return () => {
    const now = Math.max(nowMs(), last)
    counter = now === last ? counter + 1n : BigInt(`0x${randomBytes(5).toString('hex')}`)
    last = now
    const hex = [
      now.toString(16).padStart(12, '0'),
      (0x7000n | ((counter >> 30n) & 0x0fffn)).toString(16),
      (0x8000n | ((counter >> 16n) & 0x3fffn)).toString(16),
      (counter & 0xffffn).toString(16).padStart(4, '0') + randomBytes(4).toString('hex'),
    ].join('')
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`
  }
}
