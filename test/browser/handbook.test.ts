import { expect, test } from 'vitest'
import { acts, mustAct, openedBy } from '../stage/acting.ts'
import { openBuiltDesk } from '../stage/built-desk.ts'
import { expectLooksWell } from '../stage/looks-well.ts'
import { textOfPages } from '../stage/pdf-text.ts'

const desk = await openBuiltDesk()
const { house } = desk

/** Two cases wait at the 2nd line, and one was told twice and not confirmed. */
const waiting = [await openedBy(house), await openedBy(house)]
for (const number of waiting) await mustAct(house, 'kari', number, acts.handOver)
const toldTwice = await openedBy(house)
await mustAct(house, 'kari', toldTwice, acts.handOver)
desk.pass(3600)
await mustAct(house, 'ola', toldTwice, acts.solve, acts.sendBack)
await mustAct(house, 'kari', toldTwice, acts.tell)
await mustAct(house, 'kari', toldTwice, acts.tell)

test('O-20 O-31 the handbook is read at the desk, leads to how it is done and to the cases that stand at a step, and is printed as a document', async () => {
  const page = await desk.enter('kari', '/desk/work')
  await page.getByRole('link', { name: 'Rutinehåndbok' }).click()
  await page.getByRole('link', { name: 'Saker som meldes av bruker' }).click()
  await page.getByRole('heading', { level: 1, name: 'M.1 Saker som meldes av bruker' }).waitFor()
  const row = page.getByRole('row', { name: /^M\.1\.1\.2 / })
  expect(await row.getByRole('cell').allTextContents()).toContain('X')

  const paper = page.getByRole('figure')
  await paper.locator('[data-element-id="M.1.1.3"]').waitFor()
  await expectLooksWell(page)
  // Figures of the drawing lead where those of the table do.
  const here = 'M.1.1.3: 2 saker står her'
  expect(await page.getByRole('table').getByRole('link', { name: here }).getAttribute('href')).toBe(
    await paper.getByRole('link', { name: here }).getAttribute('href'),
  )

  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  const printed = textOfPages(pdf)
  expect(printed.length).toBeGreaterThan(2)
  for (const [place, lines] of printed.entries()) {
    const text = lines.replaceAll('\n', '')
    expect(text).toContain(`Side ${place + 1} av ${printed.length}`)
    expect(text).toContain('Skrevet ut')
    expect(text).toContain('Rutinehåndbok · BRUKERSTØTTE')
  }
  // Its fields beside the three on each page (OSLO-ROUTINES section 1).
  const head = printed.join().replace(/\s+/g, ' ')
  for (const field of [
    'Kapittel M',
    'Oslo kommune',
    'Agresso, for alle',
    '1. feb. 2005',
    '4.0.1',
    'Formål',
    'Ansvarlig',
  ]) {
    expect(head).toContain(field)
  }
  expect(printed.join()).toContain('Stikkordregister')
  expect(printed.join()).not.toContain('Saker nå')

  // Each activity leads to how it is done (O-31).
  const sent = page.getByRole('article').filter({ hasText: 'M.1.2.1' }).first()
  await sent.getByRole('link', { name: 'Sende til leverandør' }).click()
  await page.waitForURL('**/desk/handbook/guide#supplier')
  await page.getByRole('article').filter({ hasText: 'Bare 2. linje skriver til leverandører.' }).waitFor()
  expect(await page.locator('article:focus').getAttribute('id')).toBe('supplier')
  await expectLooksWell(page)
  await page.goBack()

  await paper.getByRole('link', { name: here }).click()
  await page.waitForURL('**/desk/search?step=M.1.1.3')
  for (const number of waiting) await page.getByText(String(number), { exact: true }).first().waitFor()
  expect(await page.getByText(String(toldTwice), { exact: true }).count()).toBe(0)
})

test('issue 5 whether it is followed is a page of its own, with cases to look at and the period in the address', async () => {
  const page = await desk.enter('ola', '/desk/handbook/M.1')
  await page.getByRole('link', { name: 'Blir den fulgt?' }).click()
  await page.getByText('2 av 3 saker gikk som tegnet (66 %)').waitFor()
  const deviation = page.getByRole('row', { name: /Gjort på nytt M\.1\.2\.4/ })
  await expectLooksWell(page)
  await page.getByLabel('Til og med').fill('2020-01-31')
  await page.getByText('Ingen saker i denne perioden').waitFor()
  expect(page.url()).toContain('to=2020-01-31')
  await page.goBack()
  await page.getByRole('link', { name: 'Blir den fulgt?' }).click()
  await deviation.getByRole('link', { name: String(toldTwice) }).click()
  await page.waitForURL(`**/desk/cases/${toldTwice}`)
})
