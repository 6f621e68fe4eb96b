import { expect, test } from 'vitest'
import { openBuiltDesk } from '../stage/built-desk.ts'
import { expectLooksWell } from '../stage/looks-well.ts'

const desk = await openBuiltDesk()

test('M.2.2.1 to M.2.2.7 the 2nd line writes down what a supplier reports on the phone, and answers the two questions', async () => {
  const page = await desk.enter('ola', '/desk/new')
  await page.getByLabel('En leverandør').check()
  await page.getByRole('button', { name: 'Åpne saken' }).click()
  expect(await page.getByText('Må fylles ut.').count()).toBe(5)
  await page.getByLabel('Leverandør', { exact: true }).selectOption('Drift')
  await page.getByLabel('Leverandørens saksnummer (valgfritt)').fill('DRI-7')
  await page.getByLabel('Hvor feilen ligger').selectOption('Database')
  await page.getByLabel('Prioritet (valgfritt)').selectOption('2')
  await page.getByLabel('Status hos leverandøren (valgfritt)').fill('Under arbeid')
  await page.getByLabel('Oppdaget (valgfritt)').fill('2026-11-25T07:42')
  await page.getByLabel('Tjeneste').selectOption('Lønn')
  await page.getByLabel('Tittel').fill('Databasen står')
  await page.getByLabel('Feiltekst').fill('ORA-00257')
  await page.getByLabel('Mulig løsning (valgfritt)').fill('Tøm loggen')
  await expectLooksWell(page)
  await page.getByRole('button', { name: 'Åpne saken' }).click()
  await page.waitForURL('**/desk/cases/*')

  const next = page.getByRole('region', { name: /tur|neste/i })
  await next.getByText('M.2.2.6').waitFor()
  for (const said of ['ORA-00257', 'Tøm loggen', 'Status: Under arbeid', 'Drift: 2 Høy'])
    await page.getByText(said).first().waitFor()
  await next.getByRole('button', { name: 'Ta saken' }).click()
  await next.getByRole('button', { name: 'Avgjør om sluttbrukerne skal informeres' }).click()
  const form = page.getByRole('form', { name: 'Avgjør om sluttbrukerne skal informeres' })
  await expect.poll(() => page.evaluate('document.activeElement.name')).toBe('inform')
  await expectLooksWell(page)
  await form.getByLabel('Skal sluttbrukerne informeres?').selectOption('Ja')
  await form.getByRole('button', { name: 'Lagre' }).click()
  await page.getByText('Avgjørelsen er ført.').waitFor()
  await next.getByText('M.2.2.7').waitFor()
  await page.getByText('avgjorde om sluttbrukerne skal informeres').first().waitFor()

  const ola = await desk.as('ola')
  const number = Number(new URL(page.url()).pathname.split('/').at(-1))
  const view = await ola.read(number)
  expect(view).toMatchObject({
    area: 'database',
    information: { decided: { inform: true, onlyInformation: false }, demanded: false },
    dealings: [{ reference: 'DRI-7' }],
    routine: { key: 'M.2.2', deviations: [] },
  })

  await page.getByRole('button', { name: /^Type: / }).click()
  const triage = page.getByRole('form', { name: 'Sett type og prioritet' })
  expect(await triage.getByLabel('Prioritet', { exact: true }).inputValue()).toBe('2')
  expect(await triage.getByLabel(/Begrunnelse/).inputValue()).toBe('Leverandørens prioritet.')
  await triage.getByRole('button', { name: 'Lagre' }).click()
  await page.getByText('Type og prioritet er satt.').waitFor()
  expect(await ola.read(number)).toMatchObject({ type: 'technical', area: 'database', priority: 2, toldPriority: 2 })
})

test('O-3 the 1st line is not offered to write down what a supplier reports', async () => {
  const other = await desk.enter('kari', '/desk/new')
  await other.getByRole('heading', { name: 'Ny sak' }).waitFor()
  expect(await other.getByLabel('En leverandør').count()).toBe(0)
})
