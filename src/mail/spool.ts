import { randomUUID } from 'node:crypto'
import { type FileHandle, open, unlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { PIECE_BYTES, type Pieces, piecesOf } from '../contract/pieces.ts'

/** What came in, until it is let go of. */
export type Spooled = Pieces & { readonly close: () => Promise<void> }

/**
 * Takes what comes, to its end; null when that is more than `max` bytes. What is longer than a piece lies in a file of
 * no name, of which nothing is left whatever becomes of us: in memory, eight mails of 50 MB at once would be 400. Throws
 * where it could not be laid there, once all is heard: only then can the sender be answered.
 */
export async function spool(stream: Readable, max: number): Promise<Spooled | null> {
  let file: FileHandle | null = null
  let held: Buffer[] = []
  let [size, laid] = [0, 0]
  let fault: unknown = null
  for await (const chunk of stream) {
    size += chunk.length
    if (size > max || fault !== null) continue
    held.push(chunk)
    if (size - laid <= PIECE_BYTES) continue
    try {
      file ??= await namelessFile()
      await file.writev(held)
      held = []
      laid = size
    } catch (error) {
      fault = error
    }
  }
  if (fault === null && size <= max) {
    if (file === null) return { ...piecesOf(Buffer.concat(held)), close: async () => {} }
    if (held.length > 0) await file.writev(held)
    return inFile(file, size)
  }
  await file?.close()
  if (fault !== null) throw fault
  return null
}

async function namelessFile(): Promise<FileHandle> {
  const path = join(tmpdir(), `linje-${randomUUID()}`)
  const file = await open(path, 'wx+', 0o600)
  await unlink(path)
  return file
}

function inFile(file: FileHandle, size: number): Spooled {
  return {
    size,
    async *each() {
      const piece = Buffer.allocUnsafe(Math.min(PIECE_BYTES, size))
      for (let from = 0; from < size; from += PIECE_BYTES) {
        const length = Math.min(PIECE_BYTES, size - from)
        const { bytesRead } = await file.read(piece, 0, length, from)
        if (bytesRead < length) throw new Error('a mail that was laid on the disk is cut off')
        yield piece.subarray(0, length)
      }
    },
    close: () => file.close(),
  }
}
