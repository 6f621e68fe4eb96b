const COMPRESSED = 0x75465a4c
const UNCOMPRESSED = 0x414c454d
const MAX_BYTES = 5 * 1024 * 1024

/** The dictionary every stream starts with ([MS-OXRTFCP] section 2.1.2.1). */
const START =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx'

/** Unpacks the RTF of a message ([MS-OXRTFCP]), at most 5 MB of it; empty for what is none. */
export function decompressRtf(data: Buffer): Buffer {
  if (data.length < 16) return Buffer.alloc(0)
  const size = Math.min(data.readUInt32LE(4), MAX_BYTES)
  const kind = data.readUInt32LE(8)
  if (kind === UNCOMPRESSED) return data.subarray(16, 16 + size)
  return kind === COMPRESSED ? unpack(data.subarray(16), size) : Buffer.alloc(0)
}

/** Runs of eight tokens after a byte of flags: a byte as it is, or place (12 bits) and length (4) in the last 4,096. */
function unpack(data: Buffer, size: number): Buffer {
  const window = Buffer.alloc(4096)
  window.write(START, 'latin1')
  const out = Buffer.alloc(size)
  let [write, length, place] = [START.length, 0, 0]
  const put = (byte: number): void => {
    window[write] = byte
    write = (write + 1) % 4096
    if (length < size) out[length] = byte
    length += 1
  }
  while (place < data.length && length < size) {
    const flags = data[place] ?? 0
    place += 1
    for (let bit = 0; bit < 8 && place < data.length && length < size; bit += 1) {
      if ((flags & (1 << bit)) === 0) {
        put(data[place] ?? 0)
        place += 1
        continue
      }
      const token = ((data[place] ?? 0) << 8) | (data[place + 1] ?? 0)
      place += 2
      const from = token >> 4
      if (from === write) return out.subarray(0, Math.min(length, size))
      for (let count = 0; count < (token & 15) + 2; count += 1) put(window[(from + count) % 4096] ?? 0)
    }
  }
  return out.subarray(0, Math.min(length, size))
}
