import { buildDesk } from './build-desk.ts'
import type { Config } from './config.ts'
import { loadExample } from './example/load-example.ts'
import { folders } from './folders.ts'
import { portFaults } from './free-ports.ts'
import { greeting } from './greeting.ts'
import { HouseFault } from './house-fault.ts'
import { openServer } from './http/server.ts'
import { say } from './log.ts'
import { openHouse } from './open-house.ts'
import { claimRunFile } from './run-file.ts'
import { openPost } from './worker/post.ts'
import { openWaits } from './worker/waits.ts'

/** Opens the desk and stays until it is told to stop; the exit code. */
export async function serve(config: Config): Promise<number> {
  const claim = claimRunFile(config.dataFolder)
  if ('pid' in claim) {
    say(claim.url === null ? 'is already opening' : `is already running: ${claim.url}`, { pid: claim.pid })
    return 0
  }
  const stop = signalled()
  const closing: (() => Promise<void> | void)[] = [claim.remove]
  try {
    await refuseTakenPorts(config)
    const desk = buildDesk(say)
    // Its fault is told where it is awaited; meanwhile another one may have ended us.
    desk.catch(() => {})
    const { house, awaitsExample, close } = await openHouse(config)
    closing.unshift(close)
    if (awaitsExample && !stop.asked()) await loadExample(house)
    await desk
    if (!stop.asked()) {
      const server = await openServer(house, { host: config.host, port: config.port, deskFolder: folders.desk })
      closing.unshift(server.close)
      const post = await openPost(house, config)
      closing.unshift(post.close)
      closing.unshift(openWaits(house).close)
      claim.ready(server.url)
      await greeting(house, server.url)
    }
    await stop.heard
    say('closing')
    return 0
  } finally {
    for (const close of closing) await close()
  }
}

async function refuseTakenPorts(config: Config): Promise<void> {
  const faults = await portFaults(config)
  if (faults.length > 0) throw new HouseFault(faults.map(({ setting, fault }) => `${setting} ${fault}`).join('; '))
}

/** Hears the first signal; a second one ends the program at once, as people expect of Ctrl-C. */
function signalled(): { readonly heard: Promise<void>; readonly asked: () => boolean } {
  let asked = false
  const heard = new Promise<void>(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => {
        asked = true
        resolve()
      })
    }
  })
  return { heard, asked: () => asked }
}
