import type { Page } from 'playwright-core'

/** What has the focus, by its name for those who do not see. */
export function focused(page: Page): Promise<string> {
  return page.evaluate<string>(`(() => {
    const it = document.activeElement
    const named = it.getAttribute('aria-labelledby')?.split(' ').map(id => document.getElementById(id)?.textContent).join(' ')
    return it.labels?.[0]?.textContent || it.getAttribute('aria-label') || named || it.textContent
  })()`)
}

/** Goes on with Tab until something of that name has the focus. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (name.test(await focused(page))) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to ${name}`)
}

/** An act of the open case, by its first letters in the palette. */
export async function act(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.keyboard.type(name)
  await page.locator('.palette').getByRole('option', { name }).first().waitFor()
  await page.keyboard.press('Enter')
  await page.locator('.palette').waitFor({ state: 'detached' })
}

/** What the page says has come of it, where a reader of screens hears it. */
export async function said(page: Page, words: RegExp): Promise<void> {
  await page.getByRole('status').filter({ hasText: words }).first().waitFor()
}
