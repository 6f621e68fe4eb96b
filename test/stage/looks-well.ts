import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { expectNoAxeViolations } from '../browser.ts'

/**
 * A page with every fold open has no fault that axe can find, light, dark and in forced colours, and needs no scrolling
 * sideways at 320 px, which is 1280 px at 400 % (WCAG 2.2 AA, 1.4.10).
 */
export async function expectLooksWell(page: Page): Promise<void> {
  await page.evaluate('for (const fold of document.querySelectorAll("details")) fold.open = true')
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
  await expectNoAxeViolations(page)
  const looks = [
    { colorScheme: 'dark', forcedColors: 'none' },
    { colorScheme: 'dark', forcedColors: 'active' },
  ] as const
  for (const look of looks) {
    await page.emulateMedia(look)
    await expectNoAxeViolations(page, 'colours')
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 844 })
    const [wide, window] = await page.evaluate<[number, number]>('[document.documentElement.scrollWidth, innerWidth]')
    expect(wide, `${page.url()} scrolls sideways at ${width}`).toBeLessThanOrEqual(window)
  }
}
