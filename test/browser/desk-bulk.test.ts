import { expect, test } from 'vitest'
import { expectNoAxeViolations } from '../browser.ts'
import { openBuiltDesk } from '../stage/built-desk.ts'
import { openedCase } from '../stage/opened-case.ts'
import { cast } from '../stage/people.ts'

const desk = await openBuiltDesk()
const kari = await desk.as('kari')
const over = { team: 'linje-2', tried: 'Startet på nytt.', asked: 'Hvorfor?' }
const gone = (await openedCase(desk, 'siri', { form: 'web', title: 'Hos 2. linje' })).number
await kari.act(gone, { action: 'hand-over', body: over })
const [one, two] = [
  await openedCase(desk, 'siri', { form: 'web', title: 'Den ene' }),
  await openedCase(desk, 'siri', { form: 'web', title: 'Den andre' }),
]

test('D05 what is picked is taken case by case: done is let go of, refused stays picked with the rule in words', async () => {
  const page = await desk.enter('kari', '/desk/search')
  await page.getByRole('link', { name: 'Den andre' }).waitFor()
  for (const key of ['j', 'x', 'j', 'j', 'x']) await page.keyboard.press(key)
  await page.getByText('2 saker valgt').waitFor()
  await page.getByRole('button', { name: 'Ta', exact: true }).click()
  await page.getByText('1 gjort, 1 avslått.').waitFor()
  await page.getByText('1 sak valgt').waitFor()
  await page.getByRole('alert').getByText('Ikke din linje.').waitFor()
  expect(await page.getByLabel(`Velg sak ${gone}`).isChecked()).toBe(true)
  expect(await page.getByLabel(`Velg sak ${two.number}`).isChecked()).toBe(false)
  await expectNoAxeViolations(page)
  expect((await kari.read(two.number)).handler?.id).toBe(cast.kari.person)
  expect((await kari.read(one.number)).handler).toBeNull()
})

test('M.1.1.2 all that is picked is handed over with the same words; a form that is not filled in says what is missing', async () => {
  const page = await desk.enter('kari', '/desk/teams/nordvik-1')
  await page.getByLabel('Velg alle som vises').check()
  await page.getByText('2 saker valgt').waitFor()
  await page.getByRole('button', { name: 'Overfør' }).click()
  const form = page.getByRole('form', { name: 'Overfør' })
  await form.getByLabel('Hva er prøvd?').fill('Startet på nytt.')
  await form.getByRole('button', { name: 'Overfør' }).click()
  expect(await page.evaluate('document.activeElement.name')).toBe('asked')
  await form.getByLabel('Hva ber du om?').fill('Hvorfor?')
  await form.getByRole('button', { name: 'Overfør' }).click()
  await page.getByText('2 gjort.').waitFor()
  await page.getByText('ikke lenger i utvalget').first().waitFor()
  for (const { number } of [one, two]) expect((await kari.read(number)).team.key).toBe('linje-2')
})

test('what is picked gets another status with what that takes', async () => {
  const { number } = await openedCase(desk, 'siri', { form: 'web', title: 'Må vente' })
  const page = await desk.enter('kari', '/desk/teams/nordvik-1')
  await page.getByLabel(`Velg sak ${number}`).check()
  await page.getByRole('button', { name: 'Gi til' }).click()
  await page.getByRole('form', { name: 'Gi til' }).getByLabel('Person').selectOption('Karl Nordvik')
  await page.getByRole('form', { name: 'Gi til' }).getByRole('button', { name: 'Gi til' }).click()
  await expect.poll(async () => (await kari.read(number)).handler?.name).toBe('Karl Nordvik')
  await page.getByText('1 gjort.').waitFor()
  await page.getByLabel(`Velg sak ${number}`).check()
  await page.getByRole('button', { name: 'Status' }).click()
  const form = page.getByRole('form', { name: 'Status' })
  await form.getByLabel('Venter på').selectOption('brukeren')
  await form.getByLabel('Hva venter saken på?').fill('Et skjermbilde.')
  await form.getByRole('button', { name: 'Status' }).click()
  await expect.poll(async () => (await kari.read(number)).status.name).toBe('waiting')
  await page
    .getByRole('row', { name: /Må vente/ })
    .getByText('Venter på brukeren')
    .waitFor()
})
