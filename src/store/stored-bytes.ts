import { PIECE_BYTES, type Pieces } from '../contract/pieces.ts'
import type { Reader } from './database.ts'
import { type Statement, sql } from './sql.ts'

/** Bytes as a value of a statement, and how to clear up once it has run. */
export type LaidBytes = { readonly value: Statement<unknown>; readonly clear: () => Promise<void> }

/**
 * Gives bytes to a statement of this transaction, a piece at a time: a parameter is copied whole by the driver. `id`
 * names whatever they are the bytes of.
 */
export async function layBytes(tx: Reader, id: string, bytes: Pieces): Promise<LaidBytes> {
  let place = 0
  for await (const piece of bytes.each()) {
    if (bytes.size <= PIECE_BYTES) return { value: sql`${piece}::bytea`, clear: async () => {} }
    await tx.run(sql`insert into laid_bytes (of, place, piece) values (${id}::uuid, ${place}, ${piece})`)
    place += 1
  }
  if (place === 0) return { value: sql`''::bytea`, clear: async () => {} }
  return {
    value: sql`(select string_agg(piece, ''::bytea order by place) from laid_bytes where of = ${id}::uuid)`,
    async clear() {
      await tx.run(sql`delete from laid_bytes where of = ${id}::uuid`)
    },
  }
}

/** The part of a value that lies `from` bytes in, in base64, and how many bytes all of it has. */
export type Slice = { readonly piece: string; readonly size: number }

/** The columns of such a row, of a value of type bytea. The driver hears text alone, and base64 is shorter than hex. */
export function sliceOf(value: Statement<unknown>, from: number): Statement<unknown> {
  const piece = sql`substring(${value} from ${from + 1}::integer for ${PIECE_BYTES}::integer)`
  return sql`encode(${piece}, 'base64') as piece, octet_length(${value}) as size`
}

/** Bytes that are stored, read a piece at a time, and the row they lie in; null where `sliceAt` finds none. */
export async function storedBytes<Row extends Slice>(
  tx: Reader,
  sliceAt: (from: number) => Statement<Row>,
): Promise<{ readonly row: Row; readonly bytes: Pieces } | null> {
  const row = await tx.maybe(sliceAt(0))
  if (row === null) return null
  const { size } = row
  const bytes: Pieces = {
    size,
    async *each() {
      if (size > 0) yield Buffer.from(row.piece, 'base64')
      yield* slices(tx, size, PIECE_BYTES, sliceAt)
    },
  }
  return { row, bytes }
}

/** Bytes that are stored, of a size that is known: none is read before it is asked for. */
export function bytesOf(tx: Reader, size: number, sliceAt: (from: number) => Statement<Slice>): Pieces {
  return { size, each: () => slices(tx, size, 0, sliceAt) }
}

async function* slices(
  tx: Reader,
  size: number,
  first: number,
  sliceAt: (from: number) => Statement<Slice>,
): AsyncIterable<Uint8Array> {
  for (let from = first; from < size; from += PIECE_BYTES) {
    const next = await tx.maybe(sliceAt(from))
    if (next === null) throw new Error('what was being read is gone')
    yield Buffer.from(next.piece, 'base64')
  }
}
