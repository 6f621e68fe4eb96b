import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { tonesOf } from '../../src/contract/colour.ts'
import { noteRefused } from '../../src/desk/refused-mail.ts'
import { sql } from '../../src/store/sql.ts'
import { acts, mustAct, openedBy } from '../stage/acting.ts'
import { DOT } from '../stage/administration-request.ts'
import { openBuiltDesk } from '../stage/built-desk.ts'
import { openFussyOffice } from '../stage/fussy-office.ts'
import { expectLooksWell } from '../stage/looks-well.ts'
import { cast, havnaFirst, nordvikFirst } from '../stage/people.ts'

// By which server letters leave is said on the page.
const desk = await openBuiltDesk({ smtpUrl: null })
const office = await openFussyOffice()
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

/** Lets pages be looked at by people while they are made. */
const shown = async (page: Page, what: string) => {
  const folder = process.env['LINJE_LOOK']
  if (folder === undefined) return
  for (const colorScheme of ['dark', 'light'] as const) {
    for (const width of [390, 1440]) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 900 })
      await page.screenshot({ path: `${folder}/${what}-${width}-${colorScheme}.png`, fullPage: true })
    }
  }
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

test('letters leave by the server that an administrator has set and tried, and what was wrong with it is told', async () => {
  const page = await at('mail')
  await page.getByRole('row', { name: 'brukerstotte@havna.linje.example Havna 1. linje Aldri Ikke satt opp' }).waitFor()
  const out = page.getByRole('region', { name: 'E-post ut' })
  const host = out.getByRole('textbox', { name: 'Server' })
  await host.fill('smtp.havna.example')
  const save = out.getByRole('button', { name: 'Lagre og send en prøve til meg' })
  await save.click()
  await out.getByText('Bruk en e-postserver på denne maskinen (127.0.0.1).').waitFor()
  expect(await page.evaluate('document.activeElement.labels[0].textContent')).toBe('Server')
  await host.fill('127.0.0.1')
  await out.getByLabel('Kryptering').selectOption('plain')
  expect(await out.getByRole('textbox', { name: 'Port' }).inputValue()).toBe('25')
  await out.getByRole('textbox', { name: 'Port' }).fill('9')
  await save.click()
  await out.getByText('E-postserveren svarte ikke.').waitFor()
  await shown(page, 'mail-out-fault')
  await out.getByRole('textbox', { name: 'Port' }).fill(new URL(office.url).port)
  await save.click()
  await out.getByText('Serveren tok imot brevet fra 2linje@linje.example til admin@linje.example.').waitFor()
  await out.getByRole('list', { name: 'Samtalen med e-postserveren' }).getByText('EHLO').waitFor()
  await shown(page, 'mail-out')
  await expectLooksWell(page)
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

test('A-5 mail that was refused at the door is seen by whoever runs the house: when, from whom, to whom and why', async () => {
  const page = await at('mail')
  const turnedAway = page.getByRole('region', { name: 'E-post som ikke ble tatt imot' })
  await turnedAway.getByText('Ingen e-post er avvist de siste 30 dagene.').waitFor()
  await noteRefused(desk.house, {
    why: 'no-mailbox',
    sender: 'ole@havna.example',
    recipient: 'brukestotte@havna.linje.example',
  })
  await noteRefused(desk.house, { why: 'too-large', sender: '', recipient: '' })
  await page.reload()
  await turnedAway.getByRole('cell', { name: 'brukestotte@havna.linje.example' }).waitFor()
  await turnedAway.getByRole('cell', { name: 'Større enn 50 MB' }).waitFor()
  await shown(page, 'refused')
  await expectLooksWell(page)
})

test('O-1 a team’s mail is fetched from another server once its password is given, and no more when it is ended', async () => {
  const page = await at('mail')
  await page.getByRole('link', { name: 'brukerstotte@havna.linje.example' }).click()
  await page.getByRole('textbox', { name: 'Server' }).fill('127.0.0.1')
  await page.getByRole('textbox', { name: 'Port' }).fill('9')
  await page.getByRole('textbox', { name: 'Passord' }).fill('hemmelig')
  await page.getByRole('button', { name: 'Prøv', exact: true }).click()
  await page.getByText('Serveren svarte ikke.').waitFor()
  await shown(page, 'mailbox-look')
  await page.getByRole('textbox', { name: 'Passord' }).fill('')
  await page.getByRole('textbox', { name: 'Port' }).fill('993')
  await page.getByRole('textbox', { name: 'Server' }).fill('imap.havna.example')
  await page.getByRole('button', { name: 'Begynn å hente' }).click()
  await expect.poll(() => page.evaluate('document.activeElement.labels[0].textContent')).toBe('Passord')
  await page.getByLabel('Linje slipper inn med').selectOption('oauth')
  await page.getByLabel('Adressen der nøkler hentes').fill('login.example')
  await page.getByRole('button', { name: 'Begynn å hente' }).click()
  await page.getByText('Den må begynne med https://.').waitFor()
  await shown(page, 'mailbox-oauth')
  await page.getByLabel('Linje slipper inn med').selectOption('password')
  await page.getByRole('textbox', { name: 'Passord' }).fill('hemmelig')
  await page.getByLabel('Kryptering').selectOption('starttls')
  expect(await page.getByLabel('Port', { exact: true }).inputValue()).toBe('143')
  await page.getByRole('button', { name: 'Begynn å hente' }).click()
  await page.getByText('E-post til brukerstotte@havna.linje.example hentes.').waitFor()
  await page.getByText('Hentes om noen sekunder').waitFor()
  await page.getByRole('radio', { name: 'Svaret blir en ny sak, knyttet til den lukkede' }).check()
  await page.getByText('Valget er lagret.').waitFor()
  expect(await page.getByRole('textbox', { name: 'Passord' }).inputValue()).toBe('')
  await shown(page, 'mailbox')
  await expectLooksWell(page)
  await page.getByRole('button', { name: 'Slutt å hente' }).click()
  await page.getByText('hentes ikke lenger.').waitFor()
  expect(await page.getByRole('radio', { name: /Svaret blir en ny sak/ }).isChecked()).toBe(true)
  expect(await page.getByRole('textbox', { name: 'Server' }).inputValue()).toBe('')
})

test('E09 letters from a domain are signed once its key is made, looked for in the DNS, and begun with', async () => {
  const page = await at('mail')
  await shown(page, 'mail')
  await page.getByRole('link', { name: 'havna.linje.example', exact: true }).click()
  await page.getByText('Brev fra havna.linje.example signeres ikke.').waitFor()
  await page.getByRole('button', { name: 'Lag en nøkkel' }).click()
  await page.getByText(/^linje-[0-9a-f]{8}\._domainkey\.havna\.linje\.example$/).waitFor()
  await page.getByRole('button', { name: 'Se etter i DNS' }).click()
  await page.getByText('Ingenting står i DNS under dette navnet.').waitFor()
  await shown(page, 'signing-new')
  await page.getByRole('button', { name: 'Begynn å signere' }).click()
  await page.getByText(/signeres med nøkkelen linje-/).waitFor()
  await page.getByRole('button', { name: 'Lag en ny nøkkel' }).click()
  await page.getByRole('button', { name: 'Bytt til denne nøkkelen' }).waitFor()
  await shown(page, 'signing-next')
  await expectLooksWell(page)
  await page.getByRole('button', { name: 'Slutt å signere' }).click()
  await page.getByText('Brev signeres ikke lenger.').waitFor()
  await page.getByRole('link', { name: 'Endringer' }).click()
  await page.getByText('Admin Linje endret signeringen av brev fra havna.linje.example').first().waitFor()
  await shown(page, 'signing-log')
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
