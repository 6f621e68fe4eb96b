import { expect, test } from 'vitest'
import { expectNoAxeViolations } from '../browser.ts'
import { openBuiltDesk } from '../stage/built-desk.ts'

const desk = await openBuiltDesk()

test('I10 a token is made, shown once and copied, listed, and ended after a second word', async () => {
  const page = await desk.enter('kari', '/desk/tokens')
  await page.getByText('Ingen nøkler ennå.').waitFor()
  await page.getByRole('button', { name: 'Lag en nøkkel' }).click()
  await page.getByText('Må fylles ut.').waitFor()
  await page.getByLabel('Hva skal den brukes til?').fill('Lønnssystemet')
  await page.getByLabel('Hva får programmet gjøre?').selectOption('Lese og skrive')
  await page.getByRole('button', { name: 'Lag en nøkkel' }).click()
  await page.getByRole('status').getByText('Nøkkelen til «Lønnssystemet» er laget').waitFor()
  const secret = await page.getByLabel('Nøkkelen', { exact: true }).inputValue()
  expect(secret).toMatch(/^linje_[\w-]{43}$/)
  await expectNoAxeViolations(page)
  const answer = await fetch(`${desk.url}/api/session`, { headers: { authorization: `Bearer ${secret}` } })
  expect(answer.status).toBe(200)
  await page.getByRole('button', { name: 'Jeg har kopiert den' }).click()
  await page.getByRole('heading', { name: 'Lag en nøkkel' }).waitFor()
  await page.reload()
  await page.getByRole('row', { name: /Lønnssystemet/ }).waitFor()
  expect(await page.content()).not.toContain(secret)
  await page.getByRole('button', { name: 'Avslutt «Lønnssystemet»' }).click()
  await page.getByRole('button', { name: 'Nei' }).click()
  await page.getByRole('button', { name: 'Avslutt «Lønnssystemet»' }).click()
  await page.getByText('Programmet mister tilgangen med en gang.').waitFor()
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: 'Ja, avslutt' }).click()
  await page.getByText('Ingen nøkler ennå.').waitFor()
  expect((await fetch(`${desk.url}/api/session`, { headers: { authorization: `Bearer ${secret}` } })).status).toBe(401)
})

test.each([
  { width: 1440 },
  { width: 1440, dark: true },
  { width: 390, height: 844 },
  { width: 390, height: 844, dark: true },
])('axe finds nothing on everybody’s tokens, and nothing runs over the edge: %o (WCAG 2.2 AA)', async look => {
  const page = await desk.enter('admin', '/desk/tokens', look)
  await page.getByLabel('Hva skal den brukes til?').fill('Skjemaportalen i Nordvik')
  await page.getByLabel('Hvem arbeider programmet for?').fill('hanne@havna.example')
  await page.getByRole('button', { name: 'Lag en nøkkel' }).click()
  await page.getByRole('button', { name: 'Jeg har kopiert den' }).click()
  await page.getByRole('link', { name: 'Alles nøkler' }).click()
  await page
    .getByRole('row', { name: /Hanne Havn/ })
    .first()
    .waitFor()
  await expectNoAxeViolations(page)
  const over = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth')
  expect(over).toBeLessThanOrEqual(0)
})

test('A-1 the page of tokens speaks four languages, and a made-up address is told of in them', async () => {
  const page = await desk.enter('admin', '/desk/tokens')
  for (const [language, heading, make] of [
    ['nn', 'Nøklar for program', 'Lag ein nøkkel'],
    ['sv', 'Nycklar för program', 'Skapa en nyckel'],
    ['en', 'Tokens for programs', 'Make a token'],
    ['nb', 'Nøkler for programmer', 'Lag en nøkkel'],
  ] as const) {
    await page.locator('.rail select').selectOption(language)
    await page.getByRole('heading', { name: heading }).waitFor()
    await page.getByRole('button', { name: make }).waitFor()
  }
  await page.getByLabel('Hva skal den brukes til?').fill('Ingen')
  await page.getByLabel('Hvem arbeider programmet for?').fill('ingen@nordvik.example')
  await page.getByRole('button', { name: 'Lag en nøkkel' }).click()
  await page.getByRole('alert').getByText('Finnes ikke').waitFor()
})
