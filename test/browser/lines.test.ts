import { expect, test } from 'vitest'
import { savedView } from '../../src/contract/saved-view.ts'
import { acts, mustAct, openedBy } from '../stage/acting.ts'
import { openBuiltDesk } from '../stage/built-desk.ts'
import { expectLooksWell } from '../stage/looks-well.ts'
import { nordvikFirst, payroll, secondLine } from '../stage/people.ts'
import { shown } from '../stage/shown.ts'

const desk = await openBuiltDesk()
const { house } = desk

// One walk in four parts: each goes on from what the one before it has left.

test('U-19, O-2 a team’s reasons, who helps with what and a service’s instruction are written by the administrator', async () => {
  const page = await desk.enter('admin', `/desk/admin/teams/${secondLine}`)
  await page.getByRole('button', { name: 'Legg til årsak' }).click()
  await page.getByLabel('Årsak 1, Type').selectOption({ label: 'Mangler opplysninger' })
  await page.getByLabel('Årsak 1, Bokmål').fill('Mangler skjermbilde')
  await page.getByLabel('Årsak 1, English').fill('No screenshot')
  await page.getByRole('button', { name: 'Lagre årsakene' }).click()
  await page.getByText('2. linje er lagret.').waitFor()
  await shown(page, 'team')
  await expectLooksWell(page)
  await page.goto(`/desk/admin/teams/${nordvikFirst}`)
  await page.getByRole('checkbox', { name: 'Kari Nordvik, Arkiv' }).check()
  await page.getByRole('checkbox', { name: 'Karl Nordvik, Arkiv' }).check()
  await page.getByRole('button', { name: 'Lagre hvem som hjelper' }).click()
  await page.getByText('Nordvik 1. linje er lagret.').waitFor()
  await shown(page, 'coverage')
  await expectLooksWell(page)
  await openedBy(house)
  await page.goto('/desk/admin/start')
  await page.getByRole('heading', { name: 'Tjenester ingen hjelper med' }).waitFor()
  await shown(page, 'uncovered')
  await page.goto(`/desk/admin/services/${payroll}`)
  await page.getByRole('textbox', { name: 'Bokmål', exact: true }).fill('1. linje svarer på alt om lønnsslipper.')
  await page.getByRole('button', { name: 'Legg til henvendelse' }).click()
  await page.getByLabel('Henvendelse 1, Bokmål').fill('Skattekort')
  await page.getByLabel('Henvendelse 1, Utfører').selectOption({ label: '2. linje' })
  await page.getByRole('button', { name: 'Lagre instruksen' }).click()
  await page.getByText('Lønn er lagret.').waitFor()
  await shown(page, 'service')
  await expectLooksWell(page)
})

test('M.1.1.2 who gets a case reads first what was tried and asked; U-19 its third return is told in words', async () => {
  const number = await openedBy(house)
  for (const reason of ['wrong-line', 'other'] as const) {
    await mustAct(house, 'kari', number, acts.handOver)
    await mustAct(house, 'ola', number, { action: 'return', body: { reason, note: 'Se på det en gang til.' } })
  }
  await mustAct(house, 'kari', number, acts.handOver)
  const page = await desk.enter('ola', `/desk/cases/${number}?list=team&team=linje-2`)
  const handOver = page.getByRole('region', { name: /Kari Nordvik overførte saken/ })
  expect(await handOver.textContent()).toMatch(/PrøvdStartet på nytt\.Bedt omSe på det\./)
  await page.getByText('ikke tatt ennå').first().waitFor()
  await page.getByText('Hvem gjør hva').click()
  await page.getByText('Svarer: 1. linje. Utfører: 2. linje.').waitFor()
  await shown(page, 'handed-over')
  await expectLooksWell(page)
  await handOver.getByRole('button', { name: 'Send tilbake til 1. linje' }).click()
  await page.getByLabel('Årsak').selectOption({ label: 'Mangler skjermbilde' })
  await page.getByLabel('Forklaring').fill('Vi trenger et bilde.')
  await page.getByRole('form').getByRole('button', { name: 'Send tilbake til 1. linje' }).click()
  await page.getByText('returnert 3 ganger').first().waitFor()
  expect(await handOver.count()).toBe(0)
  await page
    .getByText(/Nordvik 1\. linje, Mangler skjermbilde/)
    .first()
    .waitFor()
})

test('O-3 everything outstanding and every return is a number that opens its list, where the filter stands as chips', async () => {
  const owned = await openedBy(house)
  await mustAct(house, 'kari', owned, acts.handOver)
  const waiting = await openedBy(house, 'siri')
  await mustAct(house, 'karl', waiting, acts.handOver)
  await mustAct(house, 'ola', waiting, acts.take('ola'), acts.triage, acts.toThirdLine)
  desk.pass(12 * 24 * 3600)
  await mustAct(house, 'kari', await openedBy(house), acts.handOver)
  const page = await desk.enter('ola', '/desk/')
  await page.getByRole('link', { name: 'Utestående' }).click()
  await page.getByRole('heading', { name: 'Utestående' }).waitFor()
  await page.getByRole('row', { name: /Leverandør/ }).waitFor()
  await shown(page, 'outstanding')
  await expectLooksWell(page)
  await page.getByRole('link', { name: 'Leverandør, Over 10 dager: 1' }).click()
  await page
    .getByRole('link', { name: new RegExp(`^${waiting} |Lønnsslipp mangler`) })
    .first()
    .waitFor()
  expect(await page.getByLabel('Venter på leverandør', { exact: true }).inputValue()).toBe('leverandor')
  expect(await page.getByLabel('Har ventet', { exact: true }).inputValue()).toBe('over-10')
  await page.goBack()
  await page.getByRole('link', { name: '2. linje, Ikke tatt: 2' }).click()
  await page.getByText('2 saker').waitFor()
  await page.getByRole('link', { name: 'Tall', exact: true }).click()
  await page.getByText('6 overført, 3 returnert').waitFor()
  await shown(page, 'returns')
  await expectLooksWell(page)
  await page.getByRole('link', { name: 'Nordvik 1. linje og 2. linje, Returnert: 3' }).click()
  await page.getByText('returnert 3 ganger').waitFor()
  await shown(page, 'list')
})

test('a saved view that was changed is kept so under its name', async () => {
  const saved = await desk.ask('ola', 'POST', '/api/views', {
    body: { name: 'Mitt utvalg', filter: { status: 'waiting' } },
  })
  const view = savedView.parse(await saved.json()).id
  const page = await desk.enter('ola', `/desk/views/${view}`)
  await page.getByLabel('Status', { exact: true }).selectOption({ label: 'Løst' })
  await page.getByRole('button', { name: 'Lagre endringene i «Mitt utvalg»' }).click()
  await page.waitForURL(`**/desk/views/${view}`)
  expect(await page.getByLabel('Status', { exact: true }).inputValue()).toBe('solved')
})
