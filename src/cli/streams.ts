/** All that comes on stdin; null when that is more than `max` bytes, of which no more are held. */
export async function standardInput(max = Number.POSITIVE_INFINITY): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size <= max) chunks.push(bytes)
  }
  return size <= max ? Buffer.concat(chunks) : null
}

/** Gives text to stdout and waits for the reader of a pipe, so that nothing is lost when the program ends. */
export function give(text: string): Promise<void> {
  return new Promise(resolve => {
    process.stdout.write(text, () => resolve())
  })
}
