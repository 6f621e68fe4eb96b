import type { Page } from 'playwright-core'

const PATIENCE_MS = 10_000

/**
 * Milliseconds from a key that is pressed to the frame in which something that the selector names, with the text in it,
 * has been painted, by the page's own clock.
 */
export async function keyToPainted(page: Page, key: string, selector: string, text = ''): Promise<number> {
  // The ear stands before the key comes: the browser hands on keys past what it is asked to run.
  await page.evaluate(`window.painted = new Promise((done, fail) => {
    setTimeout(() => fail(new Error(${JSON.stringify(`${key} painted no ${selector} ${text}`)})), ${PATIENCE_MS})
    const press = ({ timeStamp }) => {
      const look = () => {
        const found = [...document.querySelectorAll(${JSON.stringify(selector)})]
        if (!found.some(({ textContent }) => textContent.includes(${JSON.stringify(text)}))) requestAnimationFrame(look)
        // A task after the frame's callbacks runs once the frame is painted.
        else requestAnimationFrame(() => setTimeout(() => done(performance.now() - timeStamp)))
      }
      look()
    }
    addEventListener('keydown', press, { capture: true, once: true })
  }); undefined`)
  await page.keyboard.press(key)
  return page.evaluate<number>('window.painted')
}

/** The figure that nineteen of twenty do not exceed. */
export function p95(figures: readonly number[]): number {
  return figures.toSorted((one, other) => one - other)[Math.ceil(figures.length * 0.95) - 1] ?? 0
}
