import { randomUUID } from 'node:crypto'
import { type FileHandle, open, unlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PIECE_BYTES, type Pieces, piecesOf } from '../contract/pieces.ts'

/** What came in, until it is let go of. */
export type Spooled = Pieces & { readonly close: () => Promise<void> }

/**
 * Takes what comes, to its end; null when that is more than `max` bytes. What is longer than a piece lies in a file of
 * no name, of which nothing is left whatever becomes of us: in memory, eight mails of 50 MB at once would be 400. Throws
 * where it could not be laid there, once all is heard: only then can the sender be answered; and where it breaks off.
 */
export async function spool(stream: AsyncIterable<Uint8Array>, max: number): Promise<Spooled | null> {
  const heap: Heap = { file: null, held: [], size: 0, laid: 0 }
  let fault: unknown = null
  let spooled: Spooled | null = null
  try {
    for await (const chunk of stream) {
      heap.size += chunk.length
      if (heap.size > max || fault !== null) continue
      heap.held.push(chunk)
      if (heap.size - heap.laid <= PIECE_BYTES) continue
      await lay(heap).catch((error: unknown) => {
        fault = error
      })
    }
    if (fault !== null) throw fault
    if (heap.size <= max) spooled = heap.file === null ? inMemory(heap) : inFile(await lay(heap), heap.size)
    return spooled
  } finally {
    if (spooled === null) await heap.file?.close()
  }
}

/** What has come so far: laid in the file, and still held. */
type Heap = { file: FileHandle | null; held: Uint8Array[]; size: number; laid: number }

async function lay(heap: Heap): Promise<FileHandle> {
  heap.file ??= await namelessFile()
  await heap.file.writev(heap.held)
  heap.held = []
  heap.laid = heap.size
  return heap.file
}

async function namelessFile(): Promise<FileHandle> {
  const path = join(tmpdir(), `linje-${randomUUID()}`)
  const file = await open(path, 'wx+', 0o600)
  await unlink(path)
  return file
}

function inMemory({ held }: Heap): Spooled {
  return { ...piecesOf(Buffer.concat(held)), close: async () => {} }
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
