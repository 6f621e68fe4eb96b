import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openBuiltDesk } from '../stage/built-desk.ts'
import { manyLike } from '../stage/many-cases.ts'
import { openedCase } from '../stage/opened-case.ts'

const desk = await openBuiltDesk()
const first = (await openedCase(desk, 'kari', { title: 'Den aller første' })).number
await manyLike(desk.database, first, 20_001, 1_200)

/** The row nearest under the head of the list, and how far from the top of the window it stands. */
function topRow(page: Page): Promise<{ readonly title: string; readonly top: number }> {
  return page.evaluate(`(() => {
    const edge = (document.querySelector('.case-table th') ?? document.querySelector('.list-pane')).getBoundingClientRect().bottom
    const rows = [...document.querySelectorAll('.row-link')]
    const row = rows.find(each => each.getBoundingClientRect().top >= (edge > 400 ? 0 : edge))
    return { title: (row.querySelector('.case-line-title') ?? row).firstChild.textContent, top: Math.round(row.getBoundingClientRect().top) }
  })()`)
}

async function scrollTo(page: Page, top: number): Promise<void> {
  await page.evaluate(`document.querySelector('.list-pane').scrollTo({ top: ${top}, behavior: 'instant' })`)
}

/** Scrolls by turns of a wheel, as a person does, until a row is there. */
async function wheelTo(page: Page, title: string, turns = 400): Promise<void> {
  await page.mouse.move(700, 500)
  const row = page.getByRole('link', { name: title, exact: true })
  for (let turn = 0; turn < turns && !(await row.isVisible()); turn += 1) {
    await page.mouse.wheel(0, 900)
    await page.waitForTimeout(30)
  }
  await row.waitFor()
}

test('1,201 cases are scrolled through to the last one; few rows are drawn, and readers hear where they are', async () => {
  const page = await desk.enter('kari', '/desk/search')
  await page.getByRole('link', { name: 'Sak nummer 21200' }).waitFor()
  await page.getByText('1 000+ saker').waitFor()
  expect(await page.getByRole('table').getAttribute('aria-rowcount')).toBe('-1')
  await wheelTo(page, 'Den aller første')
  expect(await page.locator('.case-table tbody tr').count()).toBeLessThan(120)
  const last = page.getByRole('row', { name: /Den aller første/ })
  expect(await last.getAttribute('aria-rowindex')).toBe('1202')
})

test('what comes in and changes above does not move what I look at, and tells that it changed', async () => {
  const page = await desk.enter('kari', '/desk/search')
  await wheelTo(page, 'Sak nummer 21050')
  await page.waitForTimeout(500)
  const before = await topRow(page)
  const opened = await openedCase(desk, 'siri', { form: 'web', title: 'Kom mens jeg så på' })
  const kari = await desk.as('kari')
  await kari.act(opened.number, {
    action: 'write',
    body: { kind: 'internal', form: 'web', direction: 'out', text: 'Så på den.' },
  })
  await page.waitForTimeout(2_500)
  expect(await topRow(page)).toEqual(before)
  await scrollTo(page, 0)
  await page.getByRole('row', { name: /Kom mens jeg så på (ny|endret) nå/ }).waitFor()
})

test('Escape from a case leads back to the same row in the same place, with the focus on it', async () => {
  const page = await desk.enter('kari', '/desk/search')
  await wheelTo(page, 'Sak nummer 21060')
  await page.waitForTimeout(500)
  const before = await topRow(page)
  // One in the middle, which a click need not bring into sight.
  const title = `Sak nummer ${Number(before.title.split(' ').at(-1)) - 10}`
  await page.getByRole('link', { name: title, exact: true }).click()
  await page.getByRole('heading', { name: title }).waitFor()
  await page.locator('[aria-current="page"][data-row]').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('table').waitFor()
  await expect.poll(() => topRow(page)).toEqual(before)
  expect(await page.evaluate('document.activeElement.dataset.row')).toBe(title.split(' ').at(-1))
})

test('on a phone the way back leads to where I was in the list', async () => {
  const page = await desk.enter('kari', '/desk/search', { width: 390, height: 844 })
  await page.getByRole('link', { name: /Sak nummer 21200/ }).waitFor()
  for (let turn = 0; turn < 6; turn += 1) {
    await page.mouse.wheel(0, 700)
    await page.waitForTimeout(150)
  }
  const before = await topRow(page)
  await page.getByRole('link', { name: new RegExp(before.title) }).click()
  await page.getByRole('heading', { name: before.title }).waitFor()
  expect(await page.evaluate('scrollY')).toBe(0)
  await page.getByRole('button', { name: 'Til listen' }).click()
  await expect.poll(async () => (await topRow(page)).title).toBe(before.title)
})

test('J goes on through rows that were not drawn when it began', async () => {
  const page = await desk.enter('kari', '/desk/search')
  await page.getByRole('link', { name: 'Sak nummer 21200' }).waitFor()
  // A key that is held down comes again every thirtieth of a second, and a row is drawn in between.
  for (let press = 0; press < 80; press += 1) {
    await page.keyboard.press('j')
    await page.evaluate('new Promise(drawn => requestAnimationFrame(() => setTimeout(drawn)))')
  }
  await expect.poll(() => page.evaluate('document.activeElement.textContent')).toMatch(/^Sak nummer 211(2|3)\d$/)
})
