import type { BrowserContext, Page } from 'playwright-core'

/** Lets each page of a browser keep its long tasks: those over 50 ms, in which it hears no key (W3C Long Tasks). */
export async function keepLongTasks(context: BrowserContext): Promise<void> {
  await context.addInitScript(`
    window.longTasks = []
    new PerformanceObserver(list => longTasks.push(...list.getEntries())).observe({ type: 'longtask' })`)
}

/** Milliseconds of each long task that began in a page while something was done, and what came of it. */
export async function longTasksOf<Value>(
  page: Page,
  work: () => Promise<Value>,
): Promise<{ readonly value: Value; readonly longTasks: readonly number[] }> {
  const begun = await page.evaluate<number>('performance.now()')
  const value = await work()
  // Tasks are told of after the frame they held up.
  const longTasks = await page.evaluate<number[]>(`new Promise(done => setTimeout(() => done(
    longTasks.filter(({ startTime }) => startTime >= ${begun}).map(({ duration }) => Math.round(duration))), 100))`)
  return { value, longTasks }
}
