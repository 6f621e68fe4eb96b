import { expect, test } from 'vitest'
import { acts, mustAct, openedBy } from '../stage/acting.ts'
import { openBuiltDesk } from '../stage/built-desk.ts'
import { expectLooksWell } from '../stage/looks-well.ts'
import { shown } from '../stage/shown.ts'

const desk = await openBuiltDesk()
/** The case that a notice springs from, and the notice's page: the first test leaves them to the second. */
let number = 0
let notice = ''

test('M.1.3.3, M.1.3.4 from the case the 2nd line tells the 1st lines, who tell their end users', async () => {
  number = await openedBy(desk.house)
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
  notice = new URL(ola.url()).pathname

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
  await kari.getByText(/^Ringt: Ola Linje/).waitFor()
})

test('O-26, O-30 a new case belongs to a notice that stands; it is told more of, and ended, from the cases', async () => {
  const kari = await desk.enter('kari', '/desk/new')
  const ola = await desk.enter('ola', notice)
  await kari.getByRole('combobox', { name: 'Hvem gjelder det?' }).fill('siri')
  await kari.getByRole('option', { name: /Siri Berg/ }).click()
  await kari.getByLabel('Tjeneste').selectOption('Lønn')
  await kari.getByRole('checkbox', { name: 'Hører til «Lønn svarer ikke»' }).check()
  await kari.getByLabel('Tittel').fill('Ikke lønn hos meg')
  await kari.getByRole('textbox', { name: 'Beskrivelse' }).fill('Hun kommer ikke inn.')
  await shown(kari, 'new-case')
  await kari.getByRole('button', { name: 'Åpne saken' }).click()
  await kari.getByText('Saken er knyttet til').waitFor()
  const about = new URL(kari.url()).pathname

  await ola.reload()
  await ola.getByRole('link', { name: 'Ikke lønn hos meg' }).waitFor()
  await ola.getByText('Informert: E-postliste').waitFor()
  const more = ola.getByRole('form', { name: 'Skriv en oppdatering' })
  await more.getByLabel('Det sluttbrukerne får vite').fill('Disken er byttet, vi prøver.')
  await more.getByText('Endre hva og hvem den gjelder').click()
  await more.getByRole('checkbox', { name: 'Arkiv' }).check()
  await more.getByRole('checkbox', { name: 'Havna 1. linje' }).uncheck()
  await shown(ola, 'update')
  await expectLooksWell(ola)
  await more.getByRole('button', { name: 'Send oppdateringen' }).click()
  await ola.getByText('Oppdateringen er sendt.').waitFor()
  await ola.getByText(/^Arkiv, Lønn\./).waitFor()
  await ola.getByText('Gjelder ikke lenger').waitFor()

  // The 1st line passes it on from the case.
  await kari.reload()
  await kari.getByRole('button', { name: 'Gi videre' }).click()
  await kari.getByRole('button', { name: 'De er informert' }).waitFor()
  await shown(kari, 'case-relay')
  await kari.getByRole('button', { name: 'De er informert' }).click()
  await kari.getByRole('button', { name: 'Gi videre' }).waitFor({ state: 'detached' })
  const siri = await desk.enter('siri', '/cases')
  await siri.getByText('Lønn svarer ikke').click()
  await siri.getByText('Disken er byttet, vi prøver.').waitFor()
  await shown(siri, 'portal')
  await expectLooksWell(siri)
  // The 2nd line ends it from the case that it springs from, by the palette.
  await ola.goto(`/desk/cases/${number}`)
  await ola.getByRole('button', { name: 'Oppdater eller avslutt' }).waitFor()
  await ola.keyboard.press('Control+K')
  await ola.keyboard.type('Oppdater eller avslutt')
  await ola.getByRole('option', { name: /Oppdater eller avslutt: Lønn svarer ikke/ }).waitFor()
  await ola.keyboard.press('Enter')
  await more.getByLabel('Det sluttbrukerne får vite').fill('Lønn virker igjen.')
  await shown(ola, 'case-end')
  await more.getByRole('button', { name: 'Avslutt med denne teksten' }).click()
  await ola.getByText('Driftsmeldingen er avsluttet.').waitFor()
  await kari.goto(about)
  await kari.getByText('Lønn virker igjen.').waitFor({ state: 'attached' })
  await shown(ola, 'over')
  await ola.goto('/desk/notices')
  await ola.getByRole('heading', { name: 'Avsluttet' }).waitFor()
  await ola.getByText('1 av 1 har svart').waitFor()
  await shown(ola, 'list-ended')

  // The case has gone on to the solving, and knows of its notice.
  await ola.goto(`/desk/cases/${number}`)
  await ola.getByText('Driftsmelding fra saken').waitFor()
})

test('O-23 what solved a case is of general interest: written for others, told to the 1st lines, found by whoever asks', async () => {
  const number = await openedBy(desk.house, 'siri')
  await mustAct(desk.house, 'kari', number, acts.handOver)
  await mustAct(desk.house, 'ola', number, acts.take('ola'), acts.triage, acts.solve)
  const ola = await desk.enter('ola', `/desk/cases/${number}`)
  await ola.getByRole('link', { name: 'Av allmenn interesse' }).click()
  await ola.getByRole('link', { name: `Fra sak ${number}` }).waitFor()
  expect(await ola.getByRole('textbox', { name: 'Svar' }).first().inputValue()).toBe(acts.solve.body.text)
  await ola
    .getByRole('textbox', { name: /^Spørsmål/ })
    .first()
    .fill('Hvor blir det av lønnsslippen?')
  await ola.getByLabel('Hvem er den for?').selectOption('Alle')
  expect(await ola.getByRole('checkbox', { name: /driftsmelding til 1. linjene/ }).isChecked()).toBe(true)
  await shown(ola, 'article-new')
  await expectLooksWell(ola)
  await ola.getByRole('button', { name: 'Lagre utkast' }).click()
  await ola.getByRole('link', { name: 'Driftsmeldingen til 1. linjene' }).waitFor()
  await ola.getByRole('button', { name: 'Publiser' }).click()
  await ola.getByText('Artikkelen er publisert.').waitFor()
  await shown(ola, 'article')
  await expectLooksWell(ola)
  await ola.getByRole('link', { name: 'Driftsmeldingen til 1. linjene' }).click()
  await ola.getByRole('button', { name: 'Send driftsmeldingen' }).click()
  await ola.getByText('Driftsmeldingen er sendt.').waitFor()

  // The 1st line finds it by a word, and puts it into a letter.
  const kari = await desk.enter('kari', '/desk/knowledge')
  await kari.getByRole('searchbox', { name: 'Søk i artiklene' }).fill('lønnsslipp')
  await kari.getByRole('link', { name: 'Hvor blir det av lønnsslippen?' }).waitFor()
  await shown(kari, 'knowledge')
  await expectLooksWell(kari)
  const another = await openedBy(desk.house, 'siri')
  await kari.goto(`/desk/cases/${another}`)
  await kari.getByRole('heading', { level: 1 }).waitFor()
  await kari.keyboard.press('r')
  await kari.keyboard.type('Se #lønnsslippen')
  await kari.getByRole('option', { name: /Hvor blir det av lønnsslippen/ }).click()
  expect(await kari.locator('textarea').first().inputValue()).toMatch(
    /^Se \[Hvor blir det av lønnsslippen\?\]\(http.*\/articles\/[\w-]+\) $/,
  )

  const siri = await desk.enter('siri', '/cases/new')
  await siri.getByRole('textbox', { name: 'Hva trenger du hjelp til?' }).fill('Jeg har ikke fått lønnsslippen min.')
  await siri.getByRole('button', { name: 'Fortsett' }).click()
  await siri.getByRole('heading', { name: 'Kanskje dette svarer på det' }).waitFor()
  await shown(siri, 'portal-answers')
  await siri.goto((await siri.getByRole('link', { name: 'Hvor blir det av lønnsslippen?' }).getAttribute('href')) ?? '')
  await siri.getByRole('heading', { name: 'Hvor blir det av lønnsslippen?' }).waitFor()
  await shown(siri, 'portal-article')
  await expectLooksWell(siri)
})

test('O-23 information is told with a last day, and is neither trouble nor critical', async () => {
  const ola = await desk.enter('ola', '/desk/notices/new')
  await ola.getByLabel('Hva gjelder det?').fill('Slik søker du ferie')
  await ola.getByLabel('Det sluttbrukerne får vite').fill('Søk i Min side før 1. mai.')
  await ola.getByRole('checkbox', { name: 'Lønn', exact: true }).check()
  await ola.getByLabel('Hva slags melding?').selectOption('Informasjon')
  expect(await ola.getByRole('checkbox', { name: /^Kritisk/ }).count()).toBe(0)
  await ola.getByRole('button', { name: 'Lagre utkast' }).click()
  await ola.getByText('Planlagt arbeid og informasjon må ha en slutt').waitFor()
  await ola.getByLabel('Står til og med').fill('2099-04-30')
  await ola.getByRole('button', { name: 'Lagre utkast' }).click()
  await ola.getByRole('button', { name: 'Send driftsmeldingen' }).click()
  await ola.getByText('Driftsmeldingen er sendt.').waitFor()
  await ola.getByRole('heading', { level: 1, name: 'Slik søker du ferie Informasjon' }).waitFor()
  await expectLooksWell(ola)
  await shown(ola, 'information')
})
