import { expect, test } from 'vitest'
import { openBuiltDesk } from '../stage/built-desk.ts'
import { focused } from '../stage/by-keyboard.ts'
import { expectLooksWell } from '../stage/looks-well.ts'

const desk = await openBuiltDesk()

test('by keyboard alone: the skip link leads past the rail', async () => {
  const page = await desk.enter('kari', '/desk/work')
  await page.getByRole('heading', { name: 'Mitt arbeid' }).waitFor()
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('Gå til innholdet')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('Søk i saker')
})

test('the list of keys is made of what binds them: each one named does what its name says', async () => {
  const page = await desk.enter('kari', '/desk/work')
  await page.getByRole('heading', { name: 'Mitt arbeid' }).waitFor()
  const keys = page.getByRole('dialog', { name: 'Hurtigtaster' })
  await page.keyboard.press('?')
  const everywhere = keys.getByRole('region', { name: 'Overalt' })
  await everywhere.waitFor()
  const told = Object.fromEntries(
    await Promise.all(
      (await everywhere.locator('dl > div').all()).map(async row => [
        await row.locator('dt').innerText(),
        await row.locator('dd').innerText(),
      ]),
    ),
  )
  expect(told).toMatchObject({ C: 'Hvem ringer?', N: 'Ny sak', W: 'Mitt arbeid', 'Ctrl K': 'Finn eller gjør' })
  await keys.getByRole('region', { name: 'I listen' }).getByText('Neste i listen').waitFor()
  await keys.getByRole('button', { name: 'Lukk' }).click()
  for (const key of ['C', 'N', 'M', 'W']) {
    await page.locator('main').focus()
    await page.keyboard.press(key.toLowerCase())
    await page.getByRole('heading', { level: 1, name: told[key] ?? 'not told' }).waitFor()
  }
})

test('WCAG 2.1.4 single keys are switched off in the list of keys; those held down with Ctrl go on working', async () => {
  const page = await desk.enter('kari', '/desk/mails')
  await page.getByRole('button', { name: 'Vis hurtigtastene' }).click()
  await page.getByRole('dialog').getByLabel('Bruk hurtigtaster').uncheck()
  await page.keyboard.press('Escape')
  expect(await focused(page)).toBe('Vis hurtigtastene')
  await page.keyboard.press('w')
  await page.keyboard.press('?')
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog', { name: 'Finn eller gjør' }).waitFor()
  expect(new URL(page.url()).pathname).toBe('/desk/mails')
})

test('whoever comes for the first time is shown five things to try, each one leading to the thing, and not again', async () => {
  const page = await desk.enter('kari', '/desk/')
  await page.getByRole('heading', { name: 'Fem ting å prøve' }).waitFor()
  expect(await page.locator('main li').count()).toBe(5)
  await page.getByRole('button', { name: 'Finn eller gjør' }).last().click()
  await page.getByRole('dialog', { name: 'Finn eller gjør' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Se hurtigtastene' }).click()
  await page.getByRole('dialog', { name: 'Hurtigtaster' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Ta en sak' }).click()
  await page.getByRole('heading', { name: 'Nordvik 1. linje' }).waitFor()
  await page.goto('/desk/')
  await page.getByRole('heading', { name: 'Mitt arbeid' }).waitFor()
  await page.goto('/desk/first')
  await page.getByRole('heading', { name: 'Fem ting å prøve' }).waitFor()
  await expectLooksWell(page)
})

test('whoever is in no line is shown her cases, and nothing to try', async () => {
  const page = await desk.enter('siri', '/desk/')
  await page.getByRole('heading', { name: 'Mitt arbeid' }).waitFor()
})
