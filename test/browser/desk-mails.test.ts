import { expect, test } from 'vitest'
import { openBuiltDesk } from '../stage/built-desk.ts'
import { mailThatWaits } from '../stage/waiting-mail.ts'

const desk = await openBuiltDesk()
const { database, house } = desk

test('A-5 mail that needs a person says why in words, is counted in the rail, and can be set aside', async () => {
  const page = await desk.enter('kari', '/desk/mails')
  await page.getByText('Ingen e-post venter. Her står det som ingen regel kunne plassere.').waitFor()
  await mailThatWaits(database, house.newId(), { subject: 'Spørsmål', reason: 'forged-address' })
  await mailThatWaits(database, house.newId(), { subject: 'Purring', reason: 'not-your-line' })
  await page.reload()
  const mail = page.getByRole('article', { name: 'Spørsmål' })
  await mail.getByText('Svaradressen er forfalsket').waitFor()
  await page.getByRole('article', { name: 'Purring' }).getByText('Ikke din linje').waitFor()
  await mail.getByText('Jeg får ikke logget inn.').waitFor()
  await page.getByRole('link', { name: 'Trenger en person 2' }).waitFor()
  await mail.getByRole('button', { name: 'Søppelpost' }).click()
  await mail.waitFor({ state: 'detached' })
  await page.getByRole('link', { name: 'Trenger en person 1' }).waitFor()
})

test('A-5 the mail itself can be taken down, and becomes a case of its sender', async () => {
  await mailThatWaits(database, house.newId(), { subject: 'Innlogging' })
  const page = await desk.enter('kari', '/desk/mails')
  const mail = page.getByRole('article', { name: 'Innlogging' })
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    mail.getByRole('link', { name: 'Last ned' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/\.eml$/)
  await mail.getByRole('button', { name: 'Åpne ny sak' }).click()
  await page.waitForURL('**/desk/cases/*')
  await page.getByRole('heading', { name: 'Innlogging' }).waitFor()
})
