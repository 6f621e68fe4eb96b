/** Bytes that may be very many: whoever holds them holds one piece at a time. */
export type Pieces = {
  readonly size: number
  /**
   * From the first byte on, each time anew; no piece is longer than `PIECE_BYTES`, and only the last is shorter. A piece
   * is good until the next is asked for.
   */
  readonly each: () => AsyncIterable<Uint8Array>
}

/** Longer than any ordinary mail, which is therefore a single piece. */
export const PIECE_BYTES = 1_048_576

/** As many of the first bytes as one piece holds. */
export async function firstPiece(bytes: Pieces): Promise<Uint8Array> {
  for await (const piece of bytes.each()) return piece
  return new Uint8Array(0)
}

/** Bytes that are held already, in pieces that are windows on them. */
export function piecesOf(bytes: Uint8Array): Pieces {
  return {
    size: bytes.length,
    async *each() {
      for (let from = 0; from < bytes.length; from += PIECE_BYTES) yield bytes.subarray(from, from + PIECE_BYTES)
    },
  }
}
