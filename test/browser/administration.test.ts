import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { tonesOf } from '../../src/contract/colour.ts'
import { sql } from '../../src/store/sql.ts'
import { acts, mustAct, openedBy } from '../stage/acting.ts'
import { DOT } from '../stage/administration-request.ts'
import { openBuiltDesk } from '../stage/built-desk.ts'
import { expectLooksWell } from '../stage/looks-well.ts'
import { cast, havnaFirst, nordvikFirst } from '../stage/people.ts'
import { shown } from '../stage/shown.ts'

const desk = await openBuiltDesk()
const { database, house } = desk

let opened: Promise<Page> | null = null

/** Admin at a place, in one page for all tests: she goes on within it, as by a link, and nothing is loaded anew. */
async function at(path: string): Promise<Page> {
  opened ??= desk.enter('admin', '/desk/admin/start')
  const page = await opened
  await page.evaluate(`history.pushState({}, '', '/desk/admin/${path}'); dispatchEvent(new PopStateEvent('popstate'))`)
  return page
}

/** Waits until the page has asked for all that it shows; its live stream goes on for ever. */
async function loaded(page: Page): Promise<void> {
  const asked = `performance.getEntriesByType('resource').length`
  await page.getByRole('heading', { level: 2 }).first().waitFor({ state: 'attached' })
  let before = -1
  await expect
    .poll(
      async () => {
        const now = await page.evaluate<number>(asked)
        const same = now === before
        before = now
        return same
      },
      { interval: 60 },
    )
    .toBe(true)
}

/** `#rrggbb` as a browser tells it. */
function rgb(colour: string): string {
  return `rgb(${[1, 3, 5].map(start => Number.parseInt(colour.slice(start, start + 2), 16)).join(', ')})`
}

test('an administrator alone begins with what is missing, and is led to the one thing to do next', async () => {
  const page = await desk.enter('admin', '/desk/')
  await page.waitForURL('**/desk/admin/start')
  await page.getByText('3 ting igjen').waitFor()
  await page.getByRole('link', { name: 'Administrasjon 3 igjen' }).waitFor()
  const next = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Gjør dette nå' }) })
  expect(await next.getByRole('link').first().textContent()).toBe('Si hva organisasjonen heter')
  await page.getByRole('heading', { name: 'Grupper med for få' }).waitFor()
  await page.getByRole('link', { name: 'Gjør dette nå' }).click()
  await page.getByLabel('Navn', { exact: true }).fill('Nordby IKT')
  await page.getByLabel('Tidssone').selectOption('Helsinki')
  await page.getByRole('button', { name: 'Lagre' }).click()
  await page.getByText('Organisasjonen er lagret.').waitFor()
  await page.getByRole('link', { name: 'Administrasjon 2 igjen' }).waitFor()
  // She neither reads cases nor has any: no place is offered that would be empty for ever.
  expect(await page.getByRole('link', { name: 'Mitt arbeid' }).count()).toBe(0)
  await page.getByRole('link', { name: 'Neste: Sett opp e-post ut' }).click()
  await page.waitForURL('**/desk/admin/mail')
  await page.getByRole('link', { name: 'Nordby IKT' }).waitFor()
})

test('whoever is no administrator is told so at these pages, and sees no way in', async () => {
  const page = await desk.enter('kari', '/desk/admin/people')
  await page.getByText('Disse sidene er for administratorer.').waitFor()
  expect(await page.getByRole('link', { name: 'Administrasjon' }).count()).toBe(0)
})

test('O-2 an agency is added with its 1st line, a person is put in it, and both are found again', async () => {
  const page = await at('agencies')
  await page.getByRole('link', { name: 'Ny virksomhet' }).click()
  await page.getByLabel('Navn', { exact: true }).fill('Ås kommune')
  expect(await page.getByLabel('Kode').inputValue()).toBe('as-kommune')
  expect(await page.getByLabel('1. linjens navn').inputValue()).toBe('Ås kommune 1. linje')
  await page.getByLabel('E-postdomene').fill('nordvik.example')
  await page.getByRole('button', { name: 'Lagre' }).click()
  await page.getByText('Ikke en e-postadresse.').waitFor()
  await page.getByLabel('E-postadresse folk skriver til').fill('hjelp@as.example')
  await page.getByRole('button', { name: 'Lagre' }).click()
  await page.getByText('Er i bruk fra før. Velg noe annet.').waitFor()
  await shown(page, 'agency-fault')
  await page.getByLabel('E-postdomene').fill('as.example')
  await page.getByRole('button', { name: 'Lagre' }).click()
  await page.getByText('Ås kommune er lagt til.').waitFor()
  expect(await page.getByRole('row', { name: /Ås kommune/ }).textContent()).toContain('Ingen')

  await page.getByRole('link', { name: 'Grupper' }).click()
  await page.getByRole('link', { name: 'Ås kommune 1. linje' }).click()
  await page.getByText('Ingen er med ennå.').waitFor()
  await page.getByLabel('Legg til en person').fill('stig')
  await page.getByRole('button', { name: 'Legg til Stig Moen' }).click()
  await page.getByRole('button', { name: 'Ta ut Stig Moen' }).waitFor()
  await shown(page, 'team-members')
  await page.getByRole('link', { name: 'Personer', exact: true }).click()
  await page.getByRole('searchbox').fill('stig')
  await page.waitForURL('**/admin/people?q=stig')
  await page.getByRole('row', { name: /Stig Moen.*Ås kommune 1. linje/ }).waitFor()
  await page.getByRole('link', { name: 'Endringer' }).click()
  await page.getByText('Admin Linje endret personen Stig Moen').waitFor()
  await page.getByText('fra – til as-kommune-1').waitFor()
  await page.getByText('Admin Linje la til virksomheten Ås kommune').waitFor()
  await shown(page, 'log')
})

test('a person is added and invited where she is', async () => {
  const page = await at(`teams/${nordvikFirst}`)
  await page.getByRole('link', { name: 'Ny person' }).click()
  await page.getByRole('button', { name: 'Ta ut Nordvik 1. linje' }).waitFor()
  await page.getByLabel('Navn', { exact: true }).fill('Gro Ny')
  await page.getByRole('button', { name: 'Lagre' }).click()
  await page.getByText('Ikke en e-postadresse.').waitFor()
  expect(await page.evaluate('document.activeElement.labels[0].textContent')).toBe('E-post')
  await page.getByLabel('E-post', { exact: true }).fill('gro.ny@nordvik.example')
  await page.getByLabel('Arbeider i virksomheten').selectOption('Nordvik')
  await page.getByRole('button', { name: 'Lagre' }).click()
  await page.getByText('Gro Ny er lagt til.').waitFor()
  await page.getByRole('button', { name: 'Inviter' }).click()
  await page.getByText('Invitasjonen er på vei til gro.ny@nordvik.example.').waitFor()
  await shown(page, 'invited')
})

test('whoever is taken out of use is told of with her open cases first, and the last administrator stays', async () => {
  const number = await openedBy(house)
  await mustAct(house, 'kari', number, acts.take('kari'))
  const page = await at(`people/${cast.kari.person}`)
  await page.getByLabel('I bruk').uncheck()
  await page.getByText('Logges ut overalt når du lagrer. 1 åpen sak går tilbake til gruppen.').waitFor()
  await shown(page, 'leaves')
  await page.getByRole('button', { name: 'Lagre' }).click()
  await page.getByText('Kari Nordvik er lagret.').waitFor()
  expect(await database.one(sql`select handler_id as handler from cases where number = ${number}`)).toEqual({
    handler: null,
  })
  await page.getByRole('row', { name: /Kari Nordvik Ikke i bruk/ }).waitFor()
  await page.getByRole('link', { name: 'Admin Linje' }).last().click()
  await page.getByLabel('Administrator').uncheck()
  await page.getByRole('button', { name: 'Lagre' }).click()
  await page.getByText('Dette er den siste administratoren. Gjør en annen til administrator først.').waitFor()
})

test('a file is looked at before it is taken in: faults by row and column, then figures, then nothing new', async () => {
  const page = await at('import')
  const choose = (text: string) =>
    page.getByLabel('CSV-fil').setInputFiles({ name: 'folk.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
  const file =
    'E-post;Navn;Virksomhet\nper@havna.example;Per Havn;havna\nfeil;Pål Feil;havna\nida@havna.example;Ida Havn;atlantis\n'
  await choose(file)
  await page.getByText(/^2 feil\./).waitFor()
  await page.getByRole('row', { name: '3 E-post feil Ikke en e-postadresse.' }).waitFor()
  await page.getByRole('row', { name: /^4 Virksomhet atlantis Finnes ikke/ }).waitFor()
  await shown(page, 'import-faults')
  expect(await page.getByRole('button', { name: /Ta inn/ }).count()).toBe(0)
  const right = file.replace(/^feil.*\n/m, '').replace('atlantis', 'havna')
  await choose(right)
  await page.getByText('2 rader: 2 nye, 0 endret, 0 uendret.').waitFor()
  await shown(page, 'import-ready')
  await page.getByRole('button', { name: 'Ta inn 2 rader' }).click()
  await page.getByText('Tatt inn: 2 nye, 0 endret.').waitFor()
  await choose(right)
  await page.getByText('0 nye, 0 endret. Alt i filen er her fra før.').waitFor()
  const [sample] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Last ned en mal' }).click(),
  ])
  expect(sample.suggestedFilename()).toBe('linje-people.csv')
})

test('1.4.3 a colour is judged while it is chosen, and is on the desk and in the portal once it is saved', async () => {
  const page = await at('looks')
  await page.getByLabel('Navn', { exact: true }).fill('Nordby IKT')
  await page.getByLabel('Egen farge').check()
  await page.getByLabel('Farge på knapper og lenker').fill('#ffcc00')
  await page.getByText('Kontrast mot lys bakgrunn 1,38 : 1. For lys.').waitFor()
  await page.getByRole('button', { name: 'Lagre' }).click()
  await page.getByRole('alert').getByText('Fargen er for lys').waitFor()
  await page.getByLabel('Farge på knapper og lenker').fill('#7a1f4b')
  await page.getByText('Kan leses.').waitFor()
  await page.getByRole('button', { name: 'Lagre' }).click()
  await page.getByText('Organisasjonen er lagret.').waitFor()
  const picture = { name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from(DOT, 'base64') }
  await page.getByLabel('Velg logo').setInputFiles(picture)
  await page.getByText('Logoen er lagret.').waitFor()
  await page.reload()
  const colour = 'getComputedStyle(document.querySelector("button[type=submit]")).backgroundColor'
  await page.getByRole('button', { name: 'Lagre' }).waitFor()
  await expect.poll(() => page.evaluate(colour)).toBe('rgb(122, 31, 75)')
  // By night it is a lighter tone of the same colour, in the portal as on the desk.
  const { dark } = tonesOf('#7a1f4b')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(() => page.evaluate(colour)).toBe(rgb(dark.base))
  await page.emulateMedia({ colorScheme: 'light' })
  await shown(page, 'looks-coloured')
  await expectLooksWell(page)
  const portal = await desk.enter('siri', '/cases')
  expect(await portal.title()).toContain('Nordby IKT')
  await portal.getByRole('link', { name: 'Nordby IKT' }).waitFor()
  const deed = 'getComputedStyle(document.documentElement).getPropertyValue("--deed").trim()'
  expect(await portal.evaluate(deed)).toBe('#7a1f4b')
  await portal.emulateMedia({ colorScheme: 'dark' })
  expect(await portal.evaluate(deed)).toBe(dark.base)
  await portal.emulateMedia({ colorScheme: 'light' })
  await shown(portal, 'portal-coloured')
  await expectLooksWell(portal)
})

test.each([
  'start',
  'agencies',
  'agencies/new',
  `teams/${havnaFirst}`,
  'teams/new',
  'people',
  `people/${cast.ola.person}`,
  'services',
  'services/new',
  'suppliers',
  'suppliers/new',
  'import',
  'looks',
  'mail',
  'log',
])('axe finds nothing at admin/%s, light and dark, and nothing runs over the edge at 320 px', async path => {
  const page = await at(path)
  await loaded(page)
  await expectLooksWell(page)
})

test('A-1 the administrator’s pages speak four languages', async () => {
  const page = await at('start')
  for (const [language, said] of Object.entries({
    nn: 'Sei kva organisasjonen heiter',
    sv: 'Säg vad organisationen heter',
    en: 'Say what the organisation is called',
    nb: 'Si hva organisasjonen heter',
  })) {
    await page.locator('.rail select').selectOption(language)
    await page.getByRole('link', { name: said }).waitFor()
  }
})
