import type { Config } from './config.ts'
import { folders } from './folders.ts'
import { say } from './log.ts'
import { openStore } from './open-store.ts'
import { claimRunFile } from './run-file.ts'
import { keepSetting } from './store/settings-store.ts'
import { startOver } from './store/start-over.ts'

/** Takes everything away, ends the example, and leaves an empty house; only on `--confirm`, and only at rest. */
export async function beginAnew(config: Config, words: readonly string[]): Promise<number> {
  if (!words.includes('--confirm')) {
    say('this takes away every case, letter and person for good: say `start-over --confirm` if you mean it')
    return 1
  }
  const claim = claimRunFile(config.dataFolder)
  if ('pid' in claim) {
    say('Linje is running on this data folder: stop it first', { pid: claim.pid })
    return 1
  }
  const { database, close } = await openStore(config)
  try {
    await startOver(database, folders.migrations)
    await keepSetting(database, 'example', false)
    say('everything is gone; the next start gives a link for the first administrator')
    return 0
  } finally {
    await close()
    claim.remove()
  }
}
