import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openBuiltDesk } from '../stage/built-desk.ts'
import { openedCase } from '../stage/opened-case.ts'
import { cast } from '../stage/people.ts'

const desk = await openBuiltDesk()
const kari = await desk.as('kari')
const ola = await desk.as('ola')
const over = { team: 'linje-2', tried: 'Startet på nytt.', asked: 'Hvorfor?' }
const handled = (await openedCase(desk, 'siri', { form: 'web', title: 'Feil feriesaldo' })).number
await kari.act(handled, { action: 'assign', body: { person: cast.kari.person } })
const owned = (await openedCase(desk, 'kari', { title: 'Lønnsslipp mangler', text: 'Den kom aldri i konvolutten.' }))
  .number
await kari.act(owned, { action: 'hand-over', body: over })
const nobodys = (await openedCase(desk, 'siri', { form: 'web', title: 'Passordet er utløpt' })).number

/** The titles of the rows of a list, from the top. */
function titles(page: Page, list: string): Promise<string[]> {
  return page.getByRole('table', { name: list }).locator('.row-link').allTextContents()
}

/** Waits until a list shows these and no others. */
async function expectTitles(page: Page, list: string, wanted: readonly string[]): Promise<void> {
  await expect.poll(() => titles(page, list)).toEqual(wanted)
}

test('O-8 my work: what I handle and what I own besides stand apart', async () => {
  const page = await desk.enter('kari', '/desk/work')
  await page.getByRole('heading', { name: 'Mitt arbeid' }).waitFor()
  await page.getByRole('link', { name: 'Lønnsslipp mangler' }).waitFor()
  expect(await titles(page, 'Jeg behandler')).toEqual(['Feil feriesaldo'])
  expect(await titles(page, 'Jeg eier også')).toEqual(['Lønnsslipp mangler'])
  const row = page.getByRole('row', { name: /Lønnsslipp mangler/ })
  for (const cell of [String(owned), 'Siri Berg, Nordvik', 'Lønn', 'Åpen', 'M.1.1.3', '2. linje']) {
    await row.getByRole('cell', { name: cell, exact: true }).waitFor()
  }
})

test('the team’s list is narrowed by handler and status, and the address keeps it', async () => {
  const page = await desk.enter('kari', '/desk/teams/nordvik-1')
  await page.getByRole('link', { name: 'Feil feriesaldo' }).waitFor()
  await page.getByLabel('Saksbehandler').selectOption('Ingen')
  await expectTitles(page, 'Nordvik 1. linje', ['Passordet er utløpt'])
  expect(page.url()).toContain('handler=nobody')
  await page.getByLabel('Status').selectOption('Venter')
  await page.getByText('Ingen saker passer til utvalget.').waitFor()
  await page.goBack()
  await page.getByRole('link', { name: 'Passordet er utløpt' }).waitFor()
  expect(await page.getByLabel('Saksbehandler', { exact: true }).inputValue()).toBe('nobody')
})

test('search finds words of a letter among all I may see, and shows where; slash goes to it', async () => {
  const page = await desk.enter('kari', '/desk/work')
  await page.getByRole('link', { name: 'Feil feriesaldo' }).waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('konvolutten')
  await page.getByRole('heading', { name: 'Treff på «konvolutten»' }).waitFor()
  await expectTitles(page, 'Treff på «konvolutten»', ['Lønnsslipp mangler'])
  expect(await page.locator('.snippet mark').textContent()).toBe('konvolutten')
  await page.getByRole('searchbox').fill('finnesikke')
  await page.getByText('Ingen saker med «finnesikke». Prøv færre ord, et navn eller et saksnummer.').waitFor()
})

test('a case that is opened while a search is still being typed stays open', async () => {
  const page = await desk.enter('kari', '/desk/teams/nordvik-1')
  const title = page.getByRole('link', { name: 'Feil feriesaldo' })
  await title.waitFor()
  await page.getByRole('searchbox').fill('feriesaldo')
  await title.click()
  await page.getByRole('heading', { name: 'Feil feriesaldo' }).waitFor()
  await page.waitForTimeout(500)
  expect(new URL(page.url()).pathname).toBe(`/desk/cases/${handled}`)
})

test('J, K and Enter go through a list and open a case beside it; Escape goes back to the list', async () => {
  const page = await desk.enter('kari', '/desk/teams/nordvik-1')
  await page.getByRole('link', { name: 'Feil feriesaldo' }).waitFor()
  for (const key of ['j', 'j', 'k', 'ArrowDown']) await page.keyboard.press(key)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Feil feriesaldo' }).waitFor()
  expect(new URL(page.url()).pathname).toBe(`/desk/cases/${handled}`)
  const beside = page.getByRole('list', { name: 'Nordvik 1. linje' })
  expect(await beside.locator('[aria-current]').textContent()).toContain('Feil feriesaldo')
  await page.keyboard.press('k')
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/cases/${nobodys}?*`)
  await page.keyboard.press('Escape')
  await page.waitForURL('**/teams/nordvik-1')
})

test('single keys can be switched off (WCAG 2.1.4), and stay off', async () => {
  const page = await desk.enter('kari', '/desk/teams/nordvik-1')
  await page.getByLabel('Hurtigtaster').uncheck()
  await page.getByRole('link', { name: 'Feil feriesaldo' }).waitFor()
  await page.getByRole('heading', { name: 'Nordvik 1. linje' }).click()
  await page.keyboard.press('n')
  await page.reload()
  await page.getByRole('link', { name: 'Feil feriesaldo' }).waitFor()
  await page.keyboard.press('w')
  expect(new URL(page.url()).pathname).toBe('/desk/teams/nordvik-1')
})

test('what another changes shows without a reload, and I stay where I am', async () => {
  const page = await desk.enter('kari', '/desk/search')
  const row = page.getByRole('row', { name: /Lønnsslipp mangler/ })
  await row.getByText('Åpen').waitFor()
  await row.getByRole('link').focus()
  await ola.act(owned, { action: 'assign', body: { person: cast.ola.person } })
  await row.getByRole('cell', { name: 'Ola Linje' }).waitFor()
  await openedCase(desk, 'siri', { form: 'web', title: 'Helt ny sak' })
  await page.getByRole('link', { name: 'Helt ny sak' }).waitFor()
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Lønnsslipp mangler')
})
