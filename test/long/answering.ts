import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** Waits until a server greets whoever connects there; after ten seconds it is a fault, with what it wrote into its log. */
export async function answering(name: string, port: number, log: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const socket = connect(port, '127.0.0.1')
    const open = await once(socket, 'data').then(
      () => true,
      () => false,
    )
    socket.destroy()
    if (open) return
    await sleep(100)
  }
  throw new Error(`${name} does not answer:\n${logged(log)}`)
}

/** What a server has written into its log; nothing yet where there is none. */
export function logged(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}
