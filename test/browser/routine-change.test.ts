import { expect, test } from 'vitest'
import { sql } from '../../src/store/sql.ts'
import { expectNoAxeViolations } from '../browser.ts'
import { acts, mustAct, openedBy } from '../stage/acting.ts'
import { openBuiltDesk } from '../stage/built-desk.ts'
import { expectLooksWell } from '../stage/looks-well.ts'
import { cast } from '../stage/people.ts'
import { m1Version, nextM1 } from '../stage/routine-file.ts'
import { shown } from '../stage/shown.ts'

const desk = await openBuiltDesk()

test('O-24 a routine is changed on the page: faults at their elements, a step and a condition in the modeler, publishing, a case moved', async () => {
  const running = await openedBy(desk.house)
  const page = await desk.enter('oda', '/desk/handbook/M.1/change')
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
  // Of what the tool could make of a choice, what a routine can run is offered, in the reader's words.
  await page.getByLabel('Element', { exact: true }).selectOption('G2')
  await page.locator('.djs-context-pad [data-action="replace"]').click()
  const offered = page.locator('.djs-popup .djs-popup-label')
  await offered.first().waitFor()
  expect(await offered.allTextContents()).toEqual(['Alle veiene samtidig', 'Veien til det som skjer først'])
  await page.keyboard.press('Escape')
  const said = await page
    .locator('.djs-context-pad .entry:visible, .djs-palette .entry:visible')
    .evaluateAll(entries => entries.map(entry => entry.getAttribute('title') ?? ''))
  expect(said.length).toBeGreaterThan(10)
  expect(said.filter(title => /^(Activate|Create|Append|Add|Change|Delete|Connect)\b/.test(title))).toEqual([])
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
  const oda = await desk.as('oda')
  const saved = await (await oda.get('/api/routines/M.1/draft/bpmn')).text()
  for (const kept of ['>Spør Berit</acme:note>', 'acme:rank="7"', 'acme:colour="green"']) expect(saved).toContain(kept)
  await page.getByRole('button', { name: `Publiser ${next}` }).click()
  await page.getByText(`Versjon ${next} er publisert og gjelder fra`).waitFor()
  await page.getByRole('row', { name: new RegExp(`^${next.replaceAll('.', '\\.')} gjelder nå.*Oda Linje`) }).waitFor()

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

test('O-24 U-24 whoever does not keep the handbook is told so', async () => {
  const page = await desk.enter('kari', '/desk/handbook/M.1/change')
  await page.getByText('Bare prosesseiere endrer rutiner.').waitFor()
})

test('O-20 the head and the texts of a routine are written on the page in four languages, and the document says so', async () => {
  const page = await desk.enter('oda', '/desk/handbook/M.1/texts')
  const owner = page.getByRole('group', { name: 'Prosesseier' })
  await owner.getByLabel('Bokmål').fill('Turid Ness')
  await owner.getByLabel('English').fill('Turid Ness, IT')
  await page.getByLabel('Hva vil du skrive om?').selectOption('steps/M.1.1.1')
  const done = page.getByRole('group', { name: 'Hva som gjøres' })
  await done.getByLabel('Bokmål').fill('Den som trenger hjelp, sier fra.')
  await page.getByRole('button', { name: 'Lagre 3 endringer' }).click()
  await page.getByText('Lagret. Dokumentet og sidene sier det nå.').waitFor()
  const history = page.getByRole('region', { name: 'Endret før' })
  await history.getByText('Den som trenger hjelp, sier fra.').waitFor()
  expect(await history.getByRole('heading', { name: /^Oda Linje/ }).count()).toBe(1)
  await expectLooksWell(page)
  await page.getByRole('link', { name: 'Dokumentet' }).click()
  await page.getByText('Den som trenger hjelp, sier fra.').waitFor()
  await page.getByRole('definition').filter({ hasText: 'Turid Ness' }).waitFor()
})

test('O-24 a version to come stands on the handbook page of its owner, who withdraws it there', async () => {
  const page = await desk.enter('oda', '/desk/handbook/M.1/change')
  await page
    .getByLabel('Last opp en BPMN-fil')
    .last()
    .setInputFiles({ name: 'ny.bpmn', mimeType: 'application/xml', buffer: Buffer.from(nextM1('7.0')) })
  await page.getByLabel('Gjelder fra').fill('2099-01-01')
  await page.getByRole('button', { name: 'Publiser 7.0' }).click()
  await page.getByText('Versjon 7.0 er publisert').waitFor()
  await page.getByRole('link', { name: 'Rutinehåndbok' }).first().click()
  await page.getByRole('region', { name: 'Versjoner som kommer' }).getByText('7.0').waitFor()
  await expectLooksWell(page)
  await shown(page, 'coming')
  await page.getByRole('button', { name: 'Trekk tilbake M.1 7.0' }).click()
  await page.getByRole('button', { name: 'Trekk tilbake', exact: true }).last().click()
  await page.getByText('M.1 7.0 er trukket tilbake.').waitFor()
  expect(await page.getByRole('region', { name: 'Versjoner som kommer' }).count()).toBe(0)
})

test('O-20 the register of terms is kept on its page in four languages, and the handbook says so at once', async () => {
  const page = await desk.enter('oda', '/desk/handbook')
  await page.getByRole('link', { name: 'Stikkord', exact: true }).click()
  const word = page.getByRole('group', { name: 'Stikkord', exact: true })
  const means = page.getByRole('group', { name: 'Betydning' })
  await word.getByLabel('Bokmål').fill('Onyx')
  await page.getByRole('button', { name: 'Legg til' }).click()
  await page.getByText('Må fylles ut.').waitFor()
  await means.getByLabel('Bokmål').fill('Noe annet.')
  await page.getByRole('button', { name: 'Legg til' }).click()
  await page.getByText('Er i bruk fra før.').waitFor()
  await page.getByLabel('Hvilket stikkord?').selectOption('Onyx')
  await means.getByLabel('Bokmål').fill('Der leverandøren har sakene sine.')
  // What is written of another meanwhile stands there still.
  await page.getByLabel('Hvilket stikkord?').selectOption('Nytt stikkord')
  expect(await means.getByLabel('Bokmål').inputValue()).toBe('Noe annet.')
  await page.getByLabel('Hvilket stikkord?').selectOption('Onyx')
  expect(await means.getByLabel('Bokmål').inputValue()).toBe('Der leverandøren har sakene sine.')
  await page.getByRole('button', { name: 'Lagre' }).click()
  await page.getByText('Lagret. Håndboken sier det nå.').waitFor()
  await page.getByRole('region', { name: 'Endret før' }).getByText('Onyx: Der leverandøren har sakene sine.').waitFor()
  await expectLooksWell(page)
  await shown(page, 'terms')
  await page.getByRole('link', { name: 'Til håndboken' }).click()
  await page.getByRole('row', { name: /^Onyx Der leverandøren har sakene sine\./ }).waitFor()
})

test('U-24 who keeps the handbook and nothing else begins there, reads heads of cases, and brings a new routine in', async () => {
  await desk.database.run(sql`update people set process_owner = true where id = ${cast.bjorn.person}`)
  const number = await openedBy(desk.house)
  await mustAct(desk.house, 'kari', number, acts.dismiss)
  const page = await desk.enter('bjorn', '/desk/')
  await page.waitForURL('**/desk/handbook')
  await page.goto(new URL('/desk/handbook/M.1/followed', page.url()).href)
  await page.getByRole('row', { name: `Trukket av brukeren M.1.1.2` }).getByText('Lønn, avsluttet').waitFor()
  expect(await page.getByRole('link', { name: String(number) }).count()).toBe(0)

  await page.getByRole('link', { name: 'Rutinehåndbok' }).first().click()
  await page.getByRole('link', { name: 'Ny rutine' }).click()
  const upload = (text: string) =>
    page
      .getByLabel('Last opp en BPMN-fil')
      .last()
      .setInputFiles({ name: 'ny.bpmn', mimeType: 'application/xml', buffer: Buffer.from(text) })
  await upload(nextM1('1'))
  await page.getByText('Det finnes en rutine med denne nøkkelen fra før.').waitFor()
  expect(await page.getByRole('link', { name: 'Gå til M.1' }).getAttribute('href')).toBe('/desk/handbook/M.1/change')
  await expectLooksWell(page)
  await upload(nextM1('1', ['<bpmn:process id="M.1"', '<bpmn:process id="X.1"']))
  await page.waitForURL('**/desk/handbook/X.1/change')
  await page.getByRole('button', { name: 'Publiser 1' }).click()
  await page.getByText('Versjon 1 er publisert og gjelder fra').waitFor()
  await page.getByRole('link', { name: 'Rutinehåndbok' }).first().click()
  await page.getByRole('row', { name: /^X\.1 / }).waitFor()
})
