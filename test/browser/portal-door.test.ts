import { expect, test } from 'vitest'
import { firstLink } from '../../src/desk/first-administrator.ts'
import { sql } from '../../src/store/sql.ts'
import { openBrowser } from '../browser.ts'
import { expectLooksWell } from '../stage/looks-well.ts'
import { openDesk } from '../stage/open-desk.ts'

const desk = await openDesk()
const browser = await openBrowser()
const context = await browser.newContext({ locale: 'nb-NO', viewport: { width: 390, height: 844 } })
const page = await context.newPage()

test('the door of a real house reads well, and says so at the top when the password is wrong', async () => {
  await page.goto(`${desk.url}/sign-in`)
  await expectLooksWell(page)
  await page.getByLabel('E-postadresse').fill('kari@nordvik.example')
  await page.getByLabel('Passord').fill('feil')
  await page.getByRole('button', { name: 'Logg inn' }).click()
  await page.getByRole('alert').getByText('E-postadressen eller passordet er feil.').waitFor()
  expect(await page.getByLabel('E-postadresse').inputValue()).toBe('kari@nordvik.example')
  await expectLooksWell(page)
})

test('a session that ended while she wrote leaves a page that reads well', async () => {
  await page.goto(`${desk.url}/sign-in`)
  await page.evaluate(`document.querySelector('form').action = '/cases/new';
    document.querySelector('[name=email]').name = 'text'`)
  await page.getByLabel('E-postadresse').fill('Alt jeg hadde tenkt')
  await page.getByRole('button', { name: 'Logg inn' }).click()
  expect(await page.getByLabel('Det du skrev').inputValue()).toBe('Alt jeg hadde tenkt')
  await expectLooksWell(page)
})

test('the first administrator makes her account with a page that reads well, also when it comes back', async () => {
  await desk.database.run(sql`delete from memberships`)
  await desk.database.run(sql`delete from people`)
  const link = await firstLink(desk.house)
  await page.goto(desk.url + new URL(link ?? '').pathname)
  await expectLooksWell(page)
  await page.getByRole('button', { name: 'Lag kontoen' }).click()
  await page.getByRole('alert').getByRole('link', { name: 'Navn' }).waitFor()
  await expectLooksWell(page)
  await page.getByLabel('Navn').fill('Nora Dahl')
  await page.getByLabel('E-postadresse').fill('nora@linje.example')
  await page.getByLabel('Passord').fill('femten tegn er bra')
  await page.getByRole('button', { name: 'Lag kontoen' }).click()
  await page.waitForURL('**/desk/')
})
