import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openBuiltDesk } from '../stage/built-desk.ts'

const desk = await openBuiltDesk()
const kari = await desk.as('kari')

/** What has the focus, by its name for those who do not see. */
function focused(page: Page): Promise<string> {
  return page.evaluate<string>(
    `(() => { const it = document.activeElement; return it.labels?.[0]?.textContent || it.getAttribute('aria-label') || it.textContent })()`,
  )
}

/** Goes on with Tab until something has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if (name.test(await focused(page))) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to ${name}`)
}

test('by keyboard alone: the skip link leads past the rail', async () => {
  const page = await desk.enter('kari', '/desk/work')
  await page.getByRole('heading', { name: 'Mitt arbeid' }).waitFor()
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('Gå til innholdet')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('Søk i saker')
})

test('by keyboard alone: a call is written down, found again and opened', async () => {
  const page = await desk.enter('kari', '/desk/work')
  await page.getByRole('heading', { name: 'Mitt arbeid' }).waitFor()
  await page.keyboard.press('n')
  await page.getByRole('combobox', { name: 'Hvem gjelder det?' }).waitFor()
  await page.keyboard.type('siri')
  await page.getByRole('option', { name: /Siri Berg/ }).waitFor()
  await page.keyboard.press('Enter')
  await tabTo(page, /^Tjeneste/)
  await page.keyboard.type('Lønn')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Feriesaldo er feil')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Hun ringte.')
  await page.keyboard.press('Control+Enter')
  await page.waitForURL('**/desk/cases/*')
  const number = Number(new URL(page.url()).pathname.split('/').at(-1))
  expect((await kari.read(number)).title).toBe('Feriesaldo er feil')
  await page.getByRole('heading', { name: 'Feriesaldo er feil' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('heading', { name: 'Mitt arbeid' }).waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type(String(number))
  await page.getByRole('heading', { name: `Treff på «${number}»` }).waitFor()
  await page.getByRole('link', { name: 'Feriesaldo er feil' }).waitFor()
  await tabTo(page, /^Feriesaldo er feil$/)
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/desk/cases/${number}?*`)
})
