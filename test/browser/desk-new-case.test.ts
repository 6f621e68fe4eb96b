import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openBuiltDesk } from '../stage/built-desk.ts'
import { known } from '../stage/known.ts'
import { openedCase } from '../stage/opened-case.ts'
import { pastePicture } from '../stage/paste-picture.ts'

const desk = await openBuiltDesk()
const kari = await desk.as('kari')
const solved = await openedCase(desk, 'kari', {
  title: 'Lønnsslipp mangler i oktober',
  solution: { kind: 'now', text: 'Slippen ble sendt på nytt fra lønnssystemet.' },
})

async function chooseSiri(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Hvem gjelder det?' }).fill('si')
  await page.getByRole('option', { name: 'Siri Berg, Nordvik, siri.berg@nordvik.example' }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByText('Siri Berg', { exact: true }).waitFor()
}

async function describe(page: Page, title: string): Promise<void> {
  await page.getByLabel('Tjeneste').selectOption('Lønn')
  await page.getByLabel('Tittel').fill(title)
  await page.getByLabel('Beskrivelse', { exact: true }).fill('Hun ringte.')
}

/** The number in the address, when the page has gone to the case it opened. */
async function openedNumber(page: Page): Promise<number> {
  await page.waitForURL('**/desk/cases/*')
  return Number(new URL(page.url()).pathname.split('/').at(-1))
}

test('O-11, O-23 what is known comes before what was done once, and is counted where it solves a case', async () => {
  const nb = { question: 'Hvor er lønnsslippen min?', answer: 'Under Min side, til høyre.' }
  const article = await known(desk, { published: true, audience: 'first-lines', texts: { nb } })
  const page = await desk.enter('kari', '/desk/new')
  await chooseSiri(page)
  await describe(page, 'Finner ikke lønnsslippen')
  const before = page.getByRole('complementary', { name: 'Løst før' })
  await before.getByRole('button', { name: 'Hvor er lønnsslippen min? Artikkel' }).click()
  await before.getByText(nb.answer).waitFor()
  await before.getByRole('button', { name: 'Løs med denne' }).click()
  expect(await page.getByLabel('Løsning').inputValue()).toBe(nb.answer)
  await page.getByRole('button', { name: 'Åpne og løs' }).click()
  await openedNumber(page)
  await page.goto(`${desk.url}/desk/knowledge/${article}`)
  await page.getByText('Har løst 1 sak').waitFor()
})

test('O-11 solved cases are searched before a new one is opened, and a solution solves it at once (M.1.1.2)', async () => {
  const page = await desk.enter('kari', '/desk/new')
  await chooseSiri(page)
  await describe(page, 'Lønnsslippen for november mangler')
  const before = page.getByRole('complementary', { name: 'Løst før' })
  await before.getByRole('button', { name: 'Lønnsslipp mangler i oktober' }).click()
  await before.getByText('Slippen ble sendt på nytt fra lønnssystemet.').waitFor()
  expect((await kari.list('q=november')).length).toBe(0)
  await before.getByRole('button', { name: 'Løs med denne' }).click()
  expect(await page.getByLabel('Løsning').inputValue()).toBe('Slippen ble sendt på nytt fra lønnssystemet.')
  await page.getByRole('button', { name: 'Åpne og løs' }).click()
  const opened = await kari.read(await openedNumber(page))
  expect(opened.number).not.toBe(solved.number)
  expect(opened.status.name).toBe('solved')
  expect(opened.routine?.end).toBe('first-contact')
})

test('M.1.1.2, A-3 a call that few may read is opened, named people to it, and handed over to the 2nd line in one act', async () => {
  const page = await desk.enter('kari', '/desk/new')
  await chooseSiri(page)
  await describe(page, 'Feriesaldo er feil')
  await page.getByLabel('Saken er fortrolig').check()
  await page.getByRole('button', { name: 'Legg til Karl Nordvik' }).click()
  await page.getByLabel('Legg til en kollega').fill('ola')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Ta bort Karl Nordvik' }).click()
  await page.getByLabel('Grunnlag').selectOption('Taushetsplikt')
  await page.getByLabel('Begrunnelse').fill('Gjelder en varsling.')
  await page.getByLabel('Overfør til 2. linje').check()
  await page.getByLabel('Til', { exact: true }).selectOption('2. linje')
  await page.getByLabel('Hva er prøvd?').fill('Sett etter i lønnssystemet.')
  await page.getByLabel('Hva ber vi om?').fill('Rett saldoen.')
  await page.getByRole('button', { name: 'Åpne og overfør' }).click()
  const opened = await kari.read(await openedNumber(page))
  expect(opened.team.key).toBe('linje-2')
  expect(opened.owner?.person?.name).toBe('Kari Nordvik')
  expect(opened.letters[0]?.form).toBe('phone')
  expect(opened.confidential?.readers.map(({ name }) => name)).toEqual(['Kari Nordvik', 'Ola Linje'])
})

test('U-20 a caller nobody knows is registered in place', async () => {
  const page = await desk.enter('kari', '/desk/new')
  await page.getByRole('combobox', { name: 'Hvem gjelder det?' }).fill('Per Hansen')
  await page.getByRole('option', { name: 'Registrer «Per Hansen» som ny' }).click()
  await page.getByLabel('E-post', { exact: true }).last().fill('per')
  await page.getByRole('button', { name: 'Registrer', exact: true }).click()
  await page.getByText('Ikke en e-postadresse.').waitFor()
  await page.getByLabel('E-post', { exact: true }).last().fill('per.hansen@nordvik.example')
  await page.getByRole('button', { name: 'Registrer', exact: true }).click()
  await page.getByText('Per Hansen').waitFor()
  await describe(page, 'Kan ikke skrive ut')
  await page.getByRole('button', { name: 'Åpne saken' }).click()
  const { reporter } = await kari.read(await openedNumber(page))
  expect(reporter.kind === 'user' && reporter.person.name).toBe('Per Hansen')
})

test('what is missing is said beside its field, a draft survives a reload, and a refusal loses nothing', async () => {
  const page = await desk.enter('kari', '/desk/new')
  await page.getByLabel('Tittel').fill('Skjermen er svart')
  await page.getByRole('button', { name: 'Åpne saken' }).click()
  expect(await page.getByText('Må fylles ut.').count()).toBe(3)
  await expect.poll(() => page.evaluate('document.activeElement.role')).toBe('combobox')
  await page.reload()
  expect(await page.getByLabel('Tittel').inputValue()).toBe('Skjermen er svart')
  await chooseSiri(page)
  await describe(page, 'x'.repeat(300))
  const description = page.getByLabel('Beskrivelse', { exact: true })
  await description.press('End')
  await description.press('Control+b')
  await pastePicture(page)
  await page.getByRole('button', { name: /Ta bort Bilde/ }).waitFor()
  const log = { name: 'logg.txt', mimeType: 'text/plain', buffer: Buffer.from('feil') }
  await page.getByLabel('Legg ved filer').setInputFiles(log)
  await page.getByRole('button', { name: 'Åpne saken' }).click()
  await page.getByRole('alert').getByText('Noe er fylt ut feil').waitFor()
  await page.getByText('For langt.').waitFor()
  expect(await description.inputValue()).toBe('Hun ringte.****')
  await page.getByLabel('Tittel').fill('Skjermen er svart')
  await page.getByRole('button', { name: 'Åpne saken' }).click()
  const { letters } = await kari.read(await openedNumber(page))
  expect(letters[0]?.text).toBe('Hun ringte.****')
  expect(letters[0]?.attachments.map(file => file.name)).toEqual([expect.stringMatching(/^Bilde .*\.png$/), 'logg.txt'])
})

test('O-12 the 1st line is not offered to call it an error report; the 2nd line is', async () => {
  const typesFor = async (who: 'kari' | 'ola') => {
    const page = await desk.enter(who, '/desk/new')
    await page.getByText('Type, konsekvens og hastegrad').click()
    return page.getByLabel('Type', { exact: true }).locator('option').allTextContents()
  }
  expect(await typesFor('kari')).toEqual(['Ikke satt', 'Endringsforslag', 'Brukerstøtte', 'Teknisk feil'])
  expect(await typesFor('ola')).toContain('Feilmelding')
})
