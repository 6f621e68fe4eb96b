import { expect, test } from 'vitest'
import { expectNoAxeViolations } from '../browser.ts'
import { openedBy } from '../stage/acting.ts'
import { openBuiltDesk } from '../stage/built-desk.ts'
import { expectLooksWell } from '../stage/looks-well.ts'
import { m1Version, nextM1 } from '../stage/routine-file.ts'

const desk = await openBuiltDesk()

test('P-1 a routine is changed on the page: faults at their elements, a step and a condition in the modeler, publishing, a case moved', async () => {
  const running = await openedBy(desk.house)
  const page = await desk.enter('admin', '/desk/handbook/M.1/change')
  const scripts: string[] = []
  page.on('request', request => {
    if (request.resourceType() === 'script') scripts.push(request.url())
  })
  await page.getByRole('row', { name: new RegExp(`^${m1Version}.*gjelder nå`) }).waitFor()

  // A file with a fault and with a note of another tool's: named, and marked in the drawing where it is.
  const note = '<acme:note xmlns:acme="https://acme.example/1">Spør Berit</acme:note>'
  const broken = nextM1(
    '5.0',
    ['linje:offer="confirm', 'acme:rank="7" linje:offer="dance confirm'],
    ['<bpmn:definitions ', '<bpmn:definitions xmlns:acme="https://acme.example/1" '],
    ['isExecutable="false"', 'isExecutable="false" acme:colour="green"'],
    ['<bpmn:laneSet id="lanes">', `<bpmn:extensionElements>${note}</bpmn:extensionElements><bpmn:laneSet id="lanes">`],
  )
  await page
    .getByLabel('Last opp en BPMN-fil')
    .last()
    .setInputFiles({ name: 'feil.bpmn', mimeType: 'application/xml', buffer: Buffer.from(broken) })
  await page.getByRole('heading', { name: '1 feil må rettes' }).waitFor()
  await page.getByText('Handlingen er ikke på listen. dance').waitFor()
  await page.locator('.drawn-mark[data-state="fault"]').waitFor()
  await page.getByRole('button', { name: 'M.1.2.5' }).click()
  await expectLooksWell(page)
  expect(await page.getByRole('button', { name: 'Publiser' }).count()).toBe(0)

  // The modeler comes when it is asked for. The fault is put right, a step called otherwise, a way given another condition.
  const before = scripts.length
  await page.getByRole('button', { name: 'Endre videre på siden' }).click()
  await page.getByLabel('Element', { exact: true }).waitFor()
  expect(scripts.length).toBeGreaterThan(before)
  const next = await page.getByLabel('Versjon', { exact: true }).inputValue()
  expect(next).toBe('5.0')
  await page.getByLabel('Element', { exact: true }).selectOption('M.1.2.5')
  await page.getByLabel('Navn', { exact: true }).fill('Sier om det virker')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Fjern: Ukjent: dance' }).click()
  await page.getByLabel('Legg til en handling').selectOption('Skriv til brukeren')
  await page.locator('.change-canvas [data-element-id="M.1.2.5"]').getByText('Sier om').waitFor()
  await page.getByLabel('Element', { exact: true }).selectOption('G2-third-line')
  await page.getByLabel('Saken går denne veien når').selectOption('den går til 3. linje')
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expectNoAxeViolations(page)
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.getByRole('button', { name: 'Lagre og se forskjellen' }).click()

  await page.getByRole('heading', { name: `Forskjellen fra ${m1Version}` }).waitFor()
  const differences = await page.getByRole('region', { name: `Forskjellen fra ${m1Version}` }).getByRole('listitem')
  expect(await differences.allTextContents()).toEqual([
    expect.stringMatching(/^M\.1\.2\.5: nytt navn, «Sier om det virker»/),
    expect.stringMatching(/^M\.1\.2\.5 Sier om det virker: det siden tilbyr er .*«Skriv til brukeren»/),
    expect.stringMatching(/: den går til 3\. linje \(før: saken venter på 3\. linje\)$/),
  ])
  const admin = await desk.as('admin')
  const saved = await (await admin.get('/api/routines/M.1/draft/bpmn')).text()
  for (const kept of ['>Spør Berit</acme:note>', 'acme:rank="7"', 'acme:colour="green"']) expect(saved).toContain(kept)
  await page.getByRole('button', { name: `Publiser ${next}` }).click()
  await page.getByText(`Versjon ${next} er publisert og gjelder fra`).waitFor()
  await page.getByRole('row', { name: new RegExp(`^${next.replaceAll('.', '\\.')} gjelder nå.*Admin Linje`) }).waitFor()

  // The running case follows the old one until it is moved, and stands where the page said.
  await page.getByLabel('Flytt til versjon').selectOption(next)
  await page.getByRole('row', { name: new RegExp(`${running}.*samme steg`) }).waitFor()
  await page.getByLabel(`Velg sak ${running}`).check()
  await expectLooksWell(page)
  await page.getByRole('button', { name: 'Flytt 1 sak' }).click()
  await page.getByText('1 sak er flyttet.').waitFor()
  await page.getByText('Ingen saker er i gang under andre versjoner.').waitFor()
  const kari = await desk.as('kari')
  expect((await kari.read(running)).routine?.version).toBe(next)
})

test('P-1 whoever does not run the house is told so', async () => {
  const page = await desk.enter('kari', '/desk/handbook/M.1/change')
  await page.getByText('Bare administratorer endrer rutiner.').waitFor()
})
