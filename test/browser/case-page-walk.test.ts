import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { type CaseView, caseView } from '../../src/contract/case.ts'
import { check } from '../../src/desk/check.ts'
import { openBuiltDesk } from '../stage/built-desk.ts'
import { answerTo, letterAt } from '../stage/correspondence.ts'
import { openFussyOffice, type Taken } from '../stage/fussy-office.ts'
import { addresses } from '../stage/municipality.ts'
import { openPostRoom } from '../stage/post-room.ts'

const desk = await openBuiltDesk()
const office = await openFussyOffice()
const post = await openPostRoom(desk, office.url)
const letterTo = (address: string, words: string) => letterAt(desk, office, address, words)

test('M.1.1.1 to M.1.2.6 a real mail is walked to its end on the pages; the end user confirms by the link', async () => {
  const { number, kari } = await walkToTheSolution('Lønnsslipp mangler')
  await press(kari, 'Skriv til brukeren')
  await press(kari, 'Bruk løsningen som tekst')
  await press(kari, 'Send til Siri Berg')
  await turnIs(kari, 'Venter på Siri Berg', 'M.1.2.5')

  const told = await letterTo(addresses.siri, 'Slippen er laget på nytt.')
  const link = new URL(/http:\S+\/case\/\S+/.exec(told.mail.text ?? '')?.[0] ?? '')
  const siri = await desk.enter(null, link.pathname)
  await siri.getByText('Slippen er laget på nytt.').waitFor()
  await press(siri, 'Ja, det virker')
  await siri.getByText('Takk. Du har bekreftet at saken er løst.').waitFor()
  await closes(kari, number)
})

test('M.1.1.1 to M.1.2.6 the same by telephone; the end user answers by mail, and the 1st line records it', async () => {
  const { number, kari, receipt } = await walkToTheSolution('Feriepenger mangler')
  await press(kari, 'Skriv til brukeren')
  await kari.getByLabel('Jeg ringte').check()
  await press(kari, 'Bruk løsningen som tekst')
  await press(kari, 'Lagre samtalen med Siri Berg')
  await turnIs(kari, 'Venter på Siri Berg', 'M.1.2.5')

  expect(await post.settled(answerTo(receipt, 'Nå er den her. Takk!'))).toMatchObject({ state: 'acted', case: number })
  await kari.getByRole('region', { name: 'Samtale' }).getByText('Nå er den her. Takk!').waitFor()
  // Free text confirms nothing by itself.
  await turnIs(kari, 'Venter på Siri Berg', 'M.1.2.5')
  await press(kari, 'Bekreft løsningen')
  await kari.getByRole('form').getByRole('button', { name: 'Bekreft løsningen' }).click()
  const whole = await closes(kari, number)
  const hers = whole.letters.find(({ text }) => text === 'Nå er den her. Takk!')
  expect(hers).toMatchObject({ kind: 'public', direction: 'in' })
})

/** From Siri's mail until the solution has come back to Kari, on the pages of those whose turn it is. */
async function walkToTheSolution(title: string): Promise<{ number: number; kari: Page; receipt: Taken }> {
  const mail = { from: addresses.siri, to: 'brukerstotte@nordvik.linje.example', subject: title }
  const number = await post.numberOf({ ...mail, text: 'Hei, den kom ikke denne måneden.' })
  const receipt = await letterTo(addresses.siri, `saksnummer ${number}`)
  const kari = await desk.enter('kari', '/desk/teams/nordvik-1')
  await kari.getByRole('searchbox').fill(title)
  await kari.getByRole('link', { name: title }).click()
  await turnIs(kari, 'Din tur', 'M.1.1.2')
  await press(kari, 'Ta saken')
  await told(kari, 'Du har tatt saken.')

  await press(kari, 'Til Siri Berg')
  await kari.getByRole('textbox', { name: 'Melding' }).fill('Hei Siri, hvilken måned gjelder det?')
  await press(kari, 'Send til Siri Berg')
  await told(kari, 'Sendes til Siri Berg om ti sekunder. Du kan angre.')
  await press(kari, 'Angre')
  await told(kari, 'Meldingen er trukket tilbake. Teksten står i skrivefeltet.')
  expect(await kari.getByRole('textbox', { name: 'Melding' }).inputValue()).toBe('Hei Siri, hvilken måned gjelder det?')
  await press(kari, 'Send til Siri Berg')
  await kari.getByText(/Sendes om \d+ sekunder/).waitFor()

  await press(kari, 'Overfør til 2. linje')
  const handOver = kari.getByRole('form', { name: 'Overfør til 2. linje' })
  await handOver.getByLabel('Gruppe').selectOption('2. linje')
  await handOver.getByLabel('Hva er prøvd?').fill('Sett etter i arkivet.')
  await handOver.getByLabel('Hva ber du om?').fill('Se om kjøringen har feilet.')
  await handOver.getByRole('button', { name: 'Overfør saken' }).click()
  await turnIs(kari, 'Venter på 2. linje', 'M.1.1.3')

  const ola = await desk.enter('ola', `/desk/cases/${number}`)
  await ola
    .getByRole('region', { name: /overførte saken/ })
    .getByText('Sett etter i arkivet.')
    .waitFor()
  await press(ola, 'Ta saken')
  await turnIs(ola, 'Din tur', 'M.1.1.3')
  await press(ola, 'Sett type og prioritet')
  const triage = ola.getByRole('form', { name: 'Sett type og prioritet' })
  await triage.getByLabel('Type').selectOption('Feilmelding')
  await triage.getByLabel('Hastegrad').selectOption('Høy')
  await triage.getByLabel('Prioritet').selectOption('1 Kritisk')
  await triage.getByRole('button', { name: 'Lagre' }).click()
  await triage.getByText('Må fylles ut.').waitFor()
  await triage.getByLabel('Begrunnelse for prioriteten').fill('Lønn skal ut i morgen.')
  await triage.getByRole('button', { name: 'Lagre' }).click()
  await told(ola, 'Type og prioritet er satt.')

  await press(ola, 'Send til leverandør')
  const sending = ola.getByRole('form', { name: 'Send til leverandør' })
  await sending.getByLabel('Leverandør', { exact: true }).selectOption('Leverandør (3. linje)')
  await sending.getByLabel('Melding til leverandøren').fill('Kjøringen stoppet på ansatt 17.')
  await sending.getByLabel('Følg opp').fill('31.13.2099')
  await sending.getByRole('button', { name: 'Send til Leverandør' }).click()
  await sending.getByText('Skriv datoen som dag.måned.år').waitFor()
  await sending.getByLabel('Følg opp').fill('2.12.2099')
  await sending.getByRole('button', { name: 'Send til Leverandør' }).click()
  await turnIs(ola, 'Venter på Leverandør', 'M.1.2.2')
  const asked = await letterTo(addresses.aino, `saksnummer er ${number}`)
  await post.settled(answerTo(asked, 'Kjøringen er rettet.\nVår referanse: L-4711'))
  await ola.getByText('3. linje, L-4711').waitFor()
  await turnIs(ola, 'Din tur', 'M.1.2.2')

  await press(ola, 'Løs saken')
  await ola.getByRole('textbox', { name: 'Løsning' }).fill('Slippen er laget på nytt.')
  await press(ola, 'Løs saken og send til 1. linje')
  await told(ola, 'Saken er løst, og løsningen er sendt til 1. linje.')

  await turnIs(kari, 'Din tur', 'M.1.2.4')
  await letterTo(addresses.kari, `/desk/cases/${number}`)
  return { number, kari, receipt }
}

/** Kari closes: the routine has come to its end as drawn, and every event in the database replays. */
async function closes(kari: Page, number: number): Promise<CaseView> {
  await turnIs(kari, 'Din tur', 'M.1.2.6')
  await press(kari, 'Avslutt saken')
  await kari.getByRole('form').getByRole('button', { name: 'Avslutt saken' }).click()
  await kari.getByRole('heading', { name: 'Ingenting gjenstår' }).waitFor()
  const whole = caseView.parse(await (await desk.ask('ola', 'GET', `/api/cases/${number}`)).json())
  expect(whole).toMatchObject({ status: { name: 'closed', outcome: 'solved' }, priority: 1 })
  expect(whole.routine).toMatchObject({ end: 'closed', deviations: [] })
  expect((await check(desk.house)).difference).toBeNull()
  return whole
}

/** Whose turn the page says it is, and at which step. */
async function turnIs(page: Page, turn: string, step: string): Promise<void> {
  const next = page.getByRole('region', { name: turn })
  await next.getByText(step).waitFor()
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().click()
}

/** What was done is told in the live region, and whoever acted stands there. */
async function told(page: Page, what: string): Promise<void> {
  await page.getByRole('status').filter({ hasText: what }).waitFor()
}
