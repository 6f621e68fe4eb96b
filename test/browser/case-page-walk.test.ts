import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { caseView } from '../../src/contract/case.ts'
import { openBuiltDesk } from '../stage/built-desk.ts'
import { openedCase } from '../stage/opened-case.ts'

const desk = await openBuiltDesk()

test('M.1.1.2 to M.1.2.6 a case is walked to its end on its page, each act where the routine offers it', async () => {
  const { number } = await openedCase(desk, 'siri', { form: 'web', title: 'Lønnsslipp mangler' })
  const kari = await desk.enter('kari', `/desk/cases/${number}`)
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
  await ola.getByRole('region', { name: 'Samtale' }).getByText('Sett etter i arkivet.').waitFor()
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
  await press(ola, 'Før leverandørens saksnummer')
  await ola.getByRole('textbox', { name: 'Leverandørens saksnummer' }).fill('L-4711')
  await press(ola, 'Lagre')
  await ola.getByText('3. linje, L-4711').waitFor()

  await press(ola, 'Løs saken')
  await ola.getByRole('textbox', { name: 'Løsning' }).fill('Slippen er laget på nytt.')
  await press(ola, 'Løs saken og send til 1. linje')
  await told(ola, 'Saken er løst, og løsningen er sendt til 1. linje.')

  await turnIs(kari, 'Din tur', 'M.1.2.4')
  await press(kari, 'Skriv til brukeren')
  await kari.getByLabel('Jeg ringte').check()
  await press(kari, 'Bruk løsningen som tekst')
  await press(kari, 'Lagre samtalen med Siri Berg')
  await turnIs(kari, 'Venter på Siri Berg', 'M.1.2.5')
  await press(kari, 'Bekreft løsningen')
  await kari.getByRole('form').getByRole('button', { name: 'Bekreft løsningen' }).click()
  await turnIs(kari, 'Din tur', 'M.1.2.6')
  await press(kari, 'Avslutt saken')
  await kari.getByRole('form').getByRole('button', { name: 'Avslutt saken' }).click()
  await kari.getByRole('heading', { name: 'Ingenting gjenstår' }).waitFor()

  const whole = caseView.parse(await (await desk.ask('ola', 'GET', `/api/cases/${number}`)).json())
  expect(whole.status).toEqual({ name: 'closed', outcome: 'solved' })
  expect(whole.routine?.end).toBe('closed')
  expect(whole.routine?.deviations).toEqual([])
  expect(whole.priority).toBe(1)
  expect(whole.letters.map(({ kind, form, direction }) => `${kind} ${form} ${direction}`)).toEqual(
    expect.arrayContaining(['public mail out', 'supplier mail out', 'public phone out']),
  )
})

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
