import { expect, test } from 'vitest'
import { openBuiltDesk } from '../stage/built-desk.ts'
import { openedCase } from '../stage/opened-case.ts'
import { cast } from '../stage/people.ts'

const desk = await openBuiltDesk()

test('a lost line is said, what was written stays, and the page catches up by itself', async () => {
  await openedCase(desk, 'siri', { form: 'web', title: 'Før bruddet' })
  const page = await desk.enter('kari', '/desk/teams/nordvik-1')
  await page.getByRole('link', { name: 'Før bruddet' }).waitFor()
  const writer = await page.context().newPage()
  await writer.goto('/desk/new')
  await writer.getByRole('combobox', { name: 'Hvem gjelder det?' }).fill('siri')
  await writer.getByRole('option', { name: /Siri Berg/ }).click()
  await writer.getByLabel('Tjeneste').selectOption('Lønn')
  await writer.getByLabel('Tittel').fill('Skrevet uten nett')
  await writer.getByLabel('Beskrivelse').fill('Alt er nede.')
  await desk.hangUp()
  await page.getByText('Ingen forbindelse med Linje.').waitFor()
  await writer.getByText('Ingen forbindelse med Linje.').waitFor()
  await writer.getByRole('button', { name: 'Åpne saken' }).click()
  await writer.getByRole('alert').getByText('Fikk ikke svar').waitFor()
  expect(await writer.getByLabel('Beskrivelse').inputValue()).toBe('Alt er nede.')
  await openedCase(desk, 'siri', { form: 'web', title: 'Under bruddet' })
  await desk.answerAgain()
  await page.getByRole('link', { name: 'Under bruddet' }).waitFor()
  await page.getByText('Ingen forbindelse med Linje.').waitFor({ state: 'detached' })
  await writer.getByRole('button', { name: 'Åpne saken' }).click()
  await page.getByRole('link', { name: 'Skrevet uten nett' }).waitFor()
})

test('a computer without a network is told so at once, and nothing waits unseen until it comes back', async () => {
  const page = await desk.enter('kari', `/desk/new?person=${cast.siri.person}`)
  await page.getByLabel('Tjeneste').selectOption('Lønn')
  await page.getByLabel('Tittel').fill('Uten nett')
  await page.getByLabel('Beskrivelse').fill('Alt er nede.')
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Åpne saken' }).click()
  await page.getByRole('alert').getByText('Fikk ikke svar').waitFor()
  await page.context().setOffline(false)
  expect((await (await desk.as('kari')).list('q=nett')).filter(({ title }) => title === 'Uten nett')).toEqual([])
  await page.getByRole('button', { name: 'Åpne saken' }).click()
  await page.waitForURL('**/desk/cases/*')
})

test('a search for a caller that gets no answer says so, and finds her once the line is there again', async () => {
  const page = await desk.enter('kari', '/desk/caller')
  const field = page.getByRole('combobox', { name: 'Finn den som ringer' })
  await field.waitFor()
  await page.context().setOffline(true)
  await field.fill('siri')
  await page.getByRole('alert').getByText('Fikk ikke svar').waitFor()
  await page.context().setOffline(false)
  await field.fill('siri ')
  await field.fill('berg')
  await page.getByRole('region', { name: 'Siri Berg' }).waitFor()
})
