import { piecesOf } from '../contract/pieces.ts'
import { parseMail } from './parse-mail.ts'
import type { FromReader, ToReader } from './reader-words.ts'

/** Runs in a process of its own: reads one mail after the other and answers with what it could read. */
let held: Buffer[] = []
process.on('message', async ({ piece }: ToReader) => {
  if (piece !== null) {
    held.push(Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength))
    return
  }
  const raw = held.length === 1 && held[0] !== undefined ? held[0] : Buffer.concat(held)
  held = []
  try {
    await answer(raw)
  } catch (error) {
    await tell({ kind: 'fault', fault: error instanceof Error ? error.message : String(error) })
  }
})
// Whoever stops the program with the keyboard stops all of it: a mail that is being read may be finished.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {})
process.on('disconnect', () => process.exit())

/** The words first, then the files one after the other, in pieces: a message is copied several times on its way. */
async function answer(raw: Buffer): Promise<void> {
  const mail = await parseMail(raw)
  const attachments = mail.attachments.map(file => ({ ...file, content: NOTHING }))
  const sizes = mail.attachments.map(({ content }) => content.length)
  await tell({ kind: 'mail', mail: { ...mail, attachments }, sizes })
  for (const { content } of mail.attachments) {
    for await (const piece of piecesOf(content).each()) await tell({ kind: 'piece', piece })
  }
}

const NOTHING = new Uint8Array(0)

function tell(words: FromReader): Promise<void> {
  return new Promise(resolve => {
    process.send?.(words, () => resolve())
  })
}
