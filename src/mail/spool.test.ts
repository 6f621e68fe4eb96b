import { createHash, randomBytes } from 'node:crypto'
import { readdirSync, readlinkSync } from 'node:fs'
import { expect, test } from 'vitest'
import { PIECE_BYTES } from '../contract/pieces.ts'
import { spool } from './spool.ts'

const MAX = 4 * PIECE_BYTES

async function* inChunks(bytes: Buffer, breaksOff = false): AsyncIterable<Uint8Array> {
  for (let from = 0; from < bytes.length; from += 100_003) yield bytes.subarray(from, from + 100_003)
  if (breaksOff) throw new Error('the line broke')
}

/** Files of no name that this process has open. */
function open(): number {
  const links = readdirSync('/proc/self/fd').map(fd => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`)
    } catch {
      return ''
    }
  })
  return links.filter(link => /\/linje-\S+ \(deleted\)$/.test(link)).length
}

test.each([0, 1, PIECE_BYTES, PIECE_BYTES + 1, 3 * PIECE_BYTES + 7, MAX])(
  'B01 what came in %i bytes is had again, whole and in pieces, each time anew, and leaves nothing behind',
  async size => {
    const [before, bytes] = [open(), randomBytes(size)]
    const spooled = await spool(inChunks(bytes), MAX)
    expect(spooled?.size).toBe(size)
    for (let time = 0; time < 2; time += 1) {
      const hash = createHash('sha256')
      for await (const piece of spooled?.each() ?? []) hash.update(piece)
      expect(hash.digest('hex')).toBe(createHash('sha256').update(bytes).digest('hex'))
    }
    expect(open() - before).toBe(size > PIECE_BYTES ? 1 : 0)
    await spooled?.close()
    expect(open()).toBe(before)
  },
)

test('B01 what is too long, or breaks off, leaves nothing behind', async () => {
  const before = open()
  expect(await spool(inChunks(randomBytes(MAX + 1)), MAX)).toBeNull()
  await expect(spool(inChunks(randomBytes(MAX), true), MAX)).rejects.toThrow('the line broke')
  expect(open()).toBe(before)
})
