import { parentPort } from 'node:worker_threads'
import { parseMail } from './parse-mail.ts'

/** Runs in a thread of its own: reads one mail after the other and answers with what it could read. */
parentPort?.on('message', async ({ ticket, raw }: { readonly ticket: number; readonly raw: Uint8Array }) => {
  try {
    parentPort?.postMessage({ ticket, mail: await parseMail(raw) })
  } catch (error) {
    parentPort?.postMessage({ ticket, fault: error instanceof Error ? error.message : String(error) })
  }
})
