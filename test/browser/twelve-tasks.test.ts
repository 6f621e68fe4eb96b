import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openBuiltDesk } from '../stage/built-desk.ts'
import { act, focused, said, tabTo } from '../stage/by-keyboard.ts'
import { openedCase } from '../stage/opened-case.ts'

const desk = await openBuiltDesk()
const kari = await desk.enter('kari', '/desk/work')
const ola = await desk.enter('ola', '/desk/work')
let number = 0

/**
 * Issue 3: twelve tasks by keyboard alone, everything found by role and name as a reader of screens finds it. One after
 * the other it is one case's day, from the call to the close.
 */
test('1. a call is registered', async () => {
  await kari.getByRole('heading', { name: 'Mitt arbeid' }).waitFor()
  await kari.keyboard.press('n')
  await kari.getByRole('combobox', { name: 'Hvem gjelder det?' }).waitFor()
  await kari.keyboard.type('siri')
  await kari.getByRole('option', { name: /Siri Berg/ }).waitFor()
  await kari.keyboard.press('Enter')
  await kari.getByLabel('Tjeneste').locator('option', { hasText: 'Lønn' }).first().waitFor({ state: 'attached' })
  await tabTo(kari, /^Tjeneste/)
  await kari.keyboard.type('Lønn')
  await kari.keyboard.press('Tab')
  await kari.keyboard.type('Feriesaldo er feil')
  await kari.keyboard.press('Tab')
  await kari.keyboard.type('Hun ringte.')
  await kari.keyboard.press('Control+Enter')
  await kari.getByRole('heading', { name: 'Feriesaldo er feil' }).waitFor()
  number = Number(new URL(kari.url()).pathname.split('/').at(-1))
})

test('2. it is taken', async () => {
  await act(kari, 'Ta saken')
  await said(kari, /Du har tatt saken/)
})

test('3. the user is answered, and the focus stands at what came of it', async () => {
  await kari.keyboard.press('r')
  await kari.keyboard.type('Hei Siri, hvilken måned gjelder det?')
  await kari.keyboard.press('Control+Enter')
  await said(kari, /Sendes til Siri Berg/)
  expect(await focused(kari)).toContain('Sendes til Siri Berg')
})

test('4. a note for colleagues is written', async () => {
  await kari.keyboard.press('i')
  await kari.keyboard.type('Hun er på ferie fra fredag.')
  await kari.keyboard.press('Control+Enter')
  await kari.getByRole('article').filter({ hasText: 'på ferie fra fredag' }).waitFor()
  await expect.poll(() => kari.evaluate('document.activeElement.tagName')).not.toBe('TEXTAREA')
})

test('5. it is handed over to the 2nd line', async () => {
  await act(kari, 'Overfør til 2. linje')
  await kari.getByRole('form', { name: 'Overfør til 2. linje' }).waitFor()
  await type(kari, /^Hva er prøvd/, 'Sett etter i arkivet.')
  await type(kari, /^Hva ber du om/, 'Se om kjøringen har feilet.')
  await press(kari, /^Overfør saken/)
  await kari.getByText('Venter på 2. linje').first().waitFor()
})

test('6. the 2nd line finds it by a search, and opens it', async () => {
  await ola.getByRole('heading', { name: 'Mitt arbeid' }).waitFor()
  await ola.keyboard.press('/')
  await ola.keyboard.type(String(number))
  await ola.getByRole('link', { name: 'Feriesaldo er feil' }).waitFor()
  await tabTo(ola, /^Feriesaldo er feil/)
  await ola.keyboard.press('Enter')
  await ola.getByRole('heading', { level: 1, name: 'Feriesaldo er feil' }).waitFor()
})

test('7. type and priority are set', async () => {
  await act(ola, 'Ta saken')
  await said(ola, /Du har tatt saken/)
  await act(ola, 'Sett type og prioritet')
  await ola.getByRole('form', { name: 'Sett type og prioritet' }).waitFor()
  await choose(ola, /^Type/, 'Feilmelding')
  await press(ola, /^Lagre/)
  await said(ola, /Type og prioritet er satt/)
})

test('8. a day is set on which it is to come back', async () => {
  await act(ola, 'Sett på vent')
  await ola.getByRole('form', { name: 'Sett på vent' }).waitFor()
  await choose(ola, /^Venter på/, 'noe')
  await type(ola, /^Følg opp/, '31.12.2099')
  await type(ola, /^Hva venter saken på/, 'Kjøringen går på fredag.')
  await press(ola, /^Sett på vent/)
  await ola.getByRole('heading', { level: 1, name: 'Feriesaldo er feil' }).waitFor()
  await expect.poll(async () => (await (await desk.as('ola')).read(number)).status.name).toBe('waiting')
})

test('9. it is solved, and the solution goes back to the 1st line', async () => {
  await act(ola, 'Løs saken')
  await type(ola, /^Løsning/, 'Saldoen er regnet ut på nytt.')
  await press(ola, /^Løs saken/)
  await said(ola, /Saken er løst, og løsningen er sendt til 1. linje/)
})

test('10. who is calling is found, with her cases beside her', async () => {
  await kari.keyboard.press('Escape')
  await kari.keyboard.press('c')
  await kari.getByRole('combobox', { name: 'Finn den som ringer' }).waitFor()
  await kari.keyboard.type('siri')
  await kari
    .getByRole('region', { name: 'Siri Berg' })
    .getByRole('link', { name: /Feriesaldo er feil/ })
    .waitFor()
})

test('11. a list is narrowed by a field', async () => {
  for (const title of ['Skriveren står', 'Passordet virker ikke']) await openedCase(desk, 'kari', { title })
  await kari.goto('/desk/teams/nordvik-1')
  await kari.getByRole('link', { name: 'Passordet virker ikke' }).waitFor()
  await kari.keyboard.press('f')
  await kari.getByRole('menu', { name: 'Felter å filtrere på' }).waitFor()
  await kari.keyboard.press('s')
  await kari.keyboard.press('Enter')
  await expect.poll(() => focused(kari)).toBe('Steg')
})

test('12. several cases are picked and taken at once', async () => {
  await kari.goto('/desk/teams/nordvik-1')
  await kari.getByRole('link', { name: 'Passordet virker ikke' }).waitFor()
  for (const key of ['j', 'x', 'j', 'x']) await kari.keyboard.press(key)
  await kari.getByText('2 saker valgt').waitFor()
  await press(kari, /^Ta$/)
  await kari.getByText('2 gjort').waitFor()
})

async function choose(page: Page, field: RegExp, value: string): Promise<void> {
  await tabTo(page, field)
  await page.keyboard.type(value)
}

async function type(page: Page, field: RegExp, words: string): Promise<void> {
  await tabTo(page, field)
  await page.keyboard.press('Control+a')
  await page.keyboard.type(words)
}

async function press(page: Page, button: RegExp): Promise<void> {
  await tabTo(page, button)
  await page.keyboard.press('Enter')
}
