import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { acts, mustAct, openedBy } from '../stage/acting.ts'
import { openBuiltDesk } from '../stage/built-desk.ts'
import { expectLooksWell } from '../stage/looks-well.ts'

const desk = await openBuiltDesk()

/** Lets pages be looked at by people while they are made, wide and narrow, light and dark. */
async function shown(page: Page, what: string): Promise<void> {
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

test('M.1.3.3, M.1.3.4, O-26, O-30 from the case the 2nd line tells the 1st lines, who tell their end users, until it is over', async () => {
  const number = await openedBy(desk.house)
  await mustAct(desk.house, 'kari', number, acts.handOver)
  await mustAct(
    desk.house,
    'ola',
    number,
    acts.take('ola'),
    { action: 'triage', body: { type: 'technical', area: 'application', impact: 1, urgency: 2 } },
    {
      action: 'send-to-supplier',
      body: { supplier: 'drift', text: 'Lønn står.', followUpAt: '2099-01-01T08:00:00Z' },
    },
    { action: 'decide-information', body: { inform: true, onlyInformation: false } },
  )
  const ola = await desk.enter('ola', `/desk/cases/${number}`)
  const next = ola.getByRole('region', { name: 'Din tur' })
  await next.getByText('M.1.3.3').waitFor()
  await shown(ola, 'case')
  await next.getByRole('button', { name: 'Send driftsmelding' }).click()

  // The new notice is about the case's service, and a fault in it keeps what was written.
  await ola.getByRole('link', { name: `Fra sak #${number}` }).waitFor()
  expect(await ola.getByLabel('Hva gjelder det?').inputValue()).toBe('Lønnsslipp mangler')
  expect(await ola.getByRole('checkbox', { name: 'Lønn', exact: true }).isChecked()).toBe(true)
  await ola.getByLabel('Hva gjelder det?').fill('Lønn svarer ikke')
  await ola.getByRole('button', { name: 'Lagre utkast' }).click()
  await ola.getByText('Må fylles ut').first().waitFor()
  await ola.getByLabel('Det sluttbrukerne får vite').fill('Ingen kommer inn i lønnssystemet.')
  await ola.getByLabel('Hva blir gjort?').fill('Leverandøren bytter en disk.')
  await ola.getByLabel('Bare for 1. linje').fill('Disken heter D7.')
  await ola.getByLabel('Neste oppdatering').fill('2030-01-02T08:00')
  await ola.getByRole('checkbox', { name: /^Kritisk/ }).check()
  await shown(ola, 'new')
  await ola.getByRole('button', { name: 'Lagre utkast' }).click()

  // Who gets it, before it goes.
  await ola.getByText(/^Kari Nordvik, Karl Nordvik\./).waitFor()
  await shown(ola, 'draft')
  await expectLooksWell(ola)
  await ola.getByRole('button', { name: 'Send driftsmeldingen' }).click()
  await ola.getByText('Driftsmeldingen er sendt.').waitFor()
  await ola.getByRole('button', { name: 'Jeg har ringt Nordvik 1. linje' }).click()
  await ola.getByText(/^Ringt: Ola Linje/).waitFor()
  await shown(ola, 'sent')
  await expectLooksWell(ola)

  const kari = await desk.enter('kari', '/desk/notices')
  await kari.getByText('Venter på dere').waitFor()
  await shown(kari, 'list')
  await expectLooksWell(kari)
  await kari.getByRole('link', { name: 'Lønn svarer ikke' }).click()
  await kari.getByRole('button', { name: 'Vi har lest den' }).click()
  await kari.getByRole('button', { name: 'Vi har lest den' }).waitFor({ state: 'detached' })
  await kari.getByText('Disken heter D7.').waitFor()
  await shown(kari, 'to-relay')
  await expectLooksWell(kari)
  await kari.getByLabel('Hvordan er de informert?').selectOption('De trenger ikke å informeres')
  await kari.getByRole('button', { name: 'De trenger ikke å informeres' }).click()
  await kari.getByText('Må fylles ut').waitFor()
  await kari.getByLabel('Hvordan er de informert?').selectOption('E-postliste')
  await kari.getByRole('button', { name: 'De er informert' }).click()
  await kari.getByText('Informert: E-postliste').waitFor()

  await ola.reload()
  await ola.getByText('Informert: E-postliste').waitFor()
  const more = ola.getByRole('form', { name: 'Skriv en oppdatering' })
  await more.getByLabel('Det sluttbrukerne får vite').fill('Disken er byttet, vi prøver.')
  await more.getByRole('button', { name: 'Send oppdateringen' }).click()
  await ola.getByText('Oppdateringen er sendt.').waitFor()
  await kari.reload()
  await kari.getByText('før siste oppdatering').waitFor()
  await kari.getByRole('button', { name: 'De er informert' }).click()
  await kari.getByText('Informert: Banneret i portalen').waitFor()
  const siri = await desk.enter('siri', '/cases')
  await siri.getByText('Lønn svarer ikke').click()
  await siri.getByText('Disken er byttet, vi prøver.').waitFor()
  await shown(siri, 'portal')
  await expectLooksWell(siri)
  await more.getByLabel('Det sluttbrukerne får vite').fill('Lønn virker igjen.')
  await more.getByRole('button', { name: 'Avslutt med denne teksten' }).click()
  await ola.getByText('Driftsmeldingen er avsluttet.').waitFor()
  await shown(ola, 'over')
  await ola.goto('/desk/notices')
  await ola.getByRole('heading', { name: 'Avsluttet' }).waitFor()
  await ola.getByText('1 av 2 har svart').waitFor()
  await shown(ola, 'list-ended')

  // The case has gone on to the solving, and knows of its notice.
  await ola.goto(`/desk/cases/${number}`)
  await ola.getByText('Driftsmelding fra saken').waitFor()
})
