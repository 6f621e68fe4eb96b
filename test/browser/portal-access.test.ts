import { expect, test } from 'vitest'
import { newLink } from '../../src/desk/one-time-link.ts'
import { openSession } from '../../src/desk/session.ts'
import type { LinkPurpose } from '../../src/store/link-store.ts'
import { openBrowser } from '../browser.ts'
import { expectLooksWell } from '../stage/looks-well.ts'
import { addresses } from '../stage/municipality.ts'
import { openDesk } from '../stage/open-desk.ts'
import { givePassword, PASSWORD } from '../stage/own-key.ts'
import { cast } from '../stage/people.ts'

const desk = await openDesk()
await givePassword(desk, 'kari')
const browser = await openBrowser()
const SAFARI =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1'

async function linkFor(purpose: LinkPurpose): Promise<string> {
  const link = await desk.database.transaction(tx => newLink(desk.house, tx, purpose, cast.kari.person))
  return desk.url + new URL(link).pathname
}

async function nobody() {
  const context = await browser.newContext({
    locale: 'nb-NO',
    viewport: { width: 390, height: 844 },
  })
  return context.newPage()
}

test('axe finds nothing on the way to a new password, light and dark, and 320 px are enough (WCAG 2.2 AA)', async () => {
  const page = await nobody()
  await page.goto(`${desk.url}/sign-in`)
  await expectLooksWell(page)
  await page.getByRole('link', { name: 'Glemt passordet?' }).click()
  await page.getByRole('button', { name: 'Send lenken' }).click()
  await page.getByRole('alert').getByRole('link', { name: 'E-postadresse' }).waitFor()
  await expectLooksWell(page)
  await page.getByLabel('E-postadresse').fill(addresses.kari)
  await page.getByRole('button', { name: 'Send lenken' }).click()
  await page.getByRole('heading', { name: 'Se i e-posten din' }).waitFor()
  await expectLooksWell(page)
  await page.goto(`${desk.url}/new-password/x`)
  await page.getByRole('heading', { name: 'Lenken virker ikke lenger' }).waitFor()
  await expectLooksWell(page)
  await page.goto(await linkFor('invitation'))
  await page.getByRole('heading', { name: 'Velkommen til Linje' }).waitFor()
  await expectLooksWell(page)
  await page.goto(await linkFor('reset'))
  await page.getByLabel('Passord').fill('Passord12345')
  await page.getByRole('button', { name: 'Lagre passordet' }).click()
  await page.getByRole('alert').getByText('For lett å gjette.').waitFor()
  await expectLooksWell(page)
})

test('by keyboard and without script: shown on demand, pasted whole, chosen by Enter, and she is in (J04)', async () => {
  const context = await browser.newContext({ locale: 'nb-NO', javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(await linkFor('reset'))
  const field = page.getByLabel('Passord')
  await field.focus()
  // As a paste does: all of it at once.
  await page.keyboard.insertText('fire ord som ingen gjetter')
  await page.getByRole('button', { name: 'Vis det jeg har skrevet' }).click()
  expect([await field.getAttribute('type'), await field.inputValue()]).toEqual(['text', 'fire ord som ingen gjetter'])
  await page.getByRole('button', { name: 'Skjul det jeg har skrevet' }).click()
  expect([await field.getAttribute('type'), await field.inputValue()]).toEqual([
    'password',
    'fire ord som ingen gjetter',
  ])
  await field.focus()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/desk/')
  await context.close()
  await givePassword(desk, 'kari')
})

test('the page of my sessions reads well, with several, and when a password comes back (J03, WCAG 2.2 AA)', async () => {
  await openSession(desk.house, cast.kari.person, { source: '2001:db8:85a3::8a2e:370:7334', browser: SAFARI })
  await openSession(desk.house, cast.kari.person, { source: '192.0.2.7', browser: null })
  const page = await nobody()
  await page.goto(`${desk.url}/sign-in?next=/account`)
  await page.getByLabel('E-postadresse').fill(addresses.kari)
  await page.getByLabel('Passord').fill(PASSWORD)
  await page.getByRole('button', { name: 'Logg inn' }).click()
  await page.getByRole('heading', { name: 'Her er du logget inn' }).waitFor()
  await expectLooksWell(page)
  await page.getByRole('button', { name: 'Logg ut Safari, iPhone' }).click()
  await page.getByRole('status').getByText('Du er logget ut der.').waitFor()
  await page.getByLabel('Passordet du har nå').fill('feil')
  await page.getByLabel('Nytt passord').fill('fire ord som ingen gjetter')
  await page.getByRole('button', { name: 'Bytt passord' }).click()
  await page.getByRole('alert').getByText('Dette er ikke passordet du har nå.').waitFor()
  await expectLooksWell(page)
})
