import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { expectNoAxeViolations } from '../browser.ts'

/**
 * A page with every fold open has no fault that axe can find, light and dark, and needs no scrolling sideways at 320
 * px, which is 1280 px at 400 % (WCAG 2.2 AA, 1.4.10).
 */
export async function expectLooksWell(page: Page): Promise<void> {
  await page.evaluate('for (const fold of document.querySelectorAll("details")) fold.open = true')
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expectNoAxeViolations(page)
  }
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 844 })
    const [wide, window] = await page.evaluate<[number, number]>('[document.documentElement.scrollWidth, innerWidth]')
    expect(wide, `${page.url()} scrolls sideways at ${width}`).toBeLessThanOrEqual(window)
  }
}
