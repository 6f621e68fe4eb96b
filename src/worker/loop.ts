/** Something that is done again and again, in turns. */
export type Loop = {
  /** There may be something to do. */
  readonly wake: () => void
  /** Takes no more turns, and waits for the one under way. */
  readonly close: () => Promise<void>
}

/** What a turn found: go on at once, wait to be woken or for the next poll, or rest for a while whatever comes. */
export type Found = 'some' | 'none' | { readonly restMs: number }

/** A wake that comes often costs no more than this many turns a second. */
const TURN_MS = 100

/**
 * Takes turns until it is closed: after one that found something at once, else when it is woken, and every `pollMs` for
 * what a wake has missed. A turn that throws is said aloud and stops nothing.
 */
export function openLoop(
  turn: () => Promise<Found>,
  settings: { readonly pollMs: number; readonly failed: (error: unknown) => void },
): Loop {
  let closed = false
  let woken = false
  let rouse: (() => void) | null = null
  const pause = async (ms: number, wakeable: boolean): Promise<void> => {
    if (closed || (wakeable && woken)) return
    await new Promise<void>(resolve => {
      const timer = setTimeout(resolve, ms)
      rouse = () => {
        if (!closed && !wakeable) return
        clearTimeout(timer)
        resolve()
      }
    })
    rouse = null
  }
  const run = async (): Promise<void> => {
    while (!closed) {
      woken = false
      const found = await turn().catch((error: unknown): Found => {
        settings.failed(error)
        return { restMs: settings.pollMs }
      })
      if (found === 'some') continue
      if (found === 'none') {
        await pause(TURN_MS, false)
        await pause(settings.pollMs, true)
      } else await pause(found.restMs, false)
    }
  }
  const running = run()
  return {
    wake() {
      woken = true
      rouse?.()
    },
    async close() {
      closed = true
      rouse?.()
      await running
    },
  }
}
