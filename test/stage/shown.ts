import type { Page } from 'playwright-core'

/** Lets pages be looked at by people while they are made, wide and narrow, light and dark: into the folder LINJE_LOOK. */
export async function shown(page: Page, what: string): Promise<void> {
  const folder = process.env['LINJE_LOOK']
  if (folder === undefined) return
  for (const width of [1440, 390]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      await page.screenshot({ path: `${folder}/${what}-${width}-${colorScheme}.png`, fullPage: true })
    }
  }
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.emulateMedia({ colorScheme: 'light' })
}
