import { expect, test } from 'vitest'
import { sql } from '../../src/store/sql.ts'
import { openBuiltDesk } from '../stage/built-desk.ts'
import { expectLooksWell } from '../stage/looks-well.ts'
import { openedCase } from '../stage/opened-case.ts'
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
  await page.getByRole('link', { name: 'E-post å plassere 2' }).waitFor()
  await mail.getByRole('button', { name: 'Søppelpost' }).click()
  await mail.waitFor({ state: 'detached' })
  await page.getByRole('link', { name: 'E-post å plassere 1' }).waitFor()
})

test('B14 reports on letters of no case lie folded in one list, and none of them waits', async () => {
  for (const place of [1, 2, 3]) {
    const report = { subject: `Undelivered ${place}`, reason: 'report-without-letter', state: 'acted' }
    await mailThatWaits(database, house.newId(), report)
  }
  const page = await desk.enter('kari', '/desk/mails')
  await page.getByRole('heading', { name: 'Returer uten sak' }).click()
  await expect
    .poll(() => page.getByText(/^Undelivered/).allTextContents())
    .toEqual([3, 2, 1].map(place => `Undelivered ${place}`))
  await expectLooksWell(page)
})

test('A-5 the mail itself can be taken down, and becomes a case of its sender', async () => {
  await mailThatWaits(database, house.newId(), { subject: 'Innlogging' })
  const page = await desk.enter('kari', '/desk/mails')
  const mail = page.getByRole('article', { name: 'Innlogging' })
  await mail.getByText('Vis e-posten som den kom').click()
  await mail.getByText('Subject: Innlogging').waitFor()
  await expectLooksWell(page)
  const folder = process.env['LINJE_LOOK']
  if (folder !== undefined) await page.screenshot({ path: `${folder}/mail-raw.png`, fullPage: true })
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    mail.getByRole('link', { name: 'Last ned' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/\.eml$/)
  await mail.getByRole('button', { name: 'Åpne ny sak' }).click()
  await page.waitForURL('**/desk/cases/*')
  await page.getByRole('heading', { name: 'Innlogging' }).waitFor()
})

test('A-5, U-20 the mail is put on the case it belongs to, found by number or title, as whose word it is', async () => {
  const { number } = await openedCase(desk, 'siri', { form: 'web', title: 'Tastaturet er borte' })
  await mailThatWaits(database, house.newId(), { subject: 'Mer om tastaturet', reason: 'forwarded-into-case' })
  const page = await desk.enter('kari', '/desk/mails')
  const mail = page.getByRole('article', { name: 'Mer om tastaturet' })
  await mail.getByText('Videresendt av en av oss, om en sak som finnes').waitFor()
  await mail.getByRole('button', { name: 'Legg på en sak' }).click()
  const which = mail.getByLabel('Saksnummer eller ord fra saken')
  await which.fill('finnes ikke noe sted')
  await mail.getByText('Ingen sak passer.').waitFor()
  await which.fill('tastaturet')
  await mail.getByRole('radio', { name: new RegExp(`${number} Tastaturet er borte`) }).check()
  const whose = mail.getByLabel('Hvem sier dette?')
  await whose.waitFor()
  expect(await whose.locator('option').allTextContents()).toEqual(['Siri Berg (innmelder)', 'Notat for oss'])
  await expectLooksWell(page)
  await which.fill(String(number))
  await mail.getByRole('button', { name: 'Legg på saken' }).click()
  await page.waitForURL(`**/desk/cases/${number}`)
  await page.getByText('Jeg får ikke logget inn.').waitFor()
})

test('M.1.2.5 an answer to a solved case is offered as a confirmation or a no, for the 1st line to say', async () => {
  const { number } = await openedCase(desk, 'siri', { form: 'web', title: 'Musa er borte' })
  const [kari, siri] = [await desk.as('kari'), await desk.as('siri')]
  await kari.act(number, { action: 'solve', body: { kind: 'now', text: 'Ny mus er sendt.' } })
  const page = await desk.enter('kari', `/desk/cases/${number}`)
  await page.getByRole('heading', { name: 'Musa er borte' }).waitFor()
  await siri.act(number, {
    action: 'write',
    body: { kind: 'public', form: 'web', direction: 'in', text: 'Den virker!' },
  })
  await page.reload()
  const letter = page.getByRole('article').filter({ hasText: 'Den virker!' })
  await letter.getByText('Hva betyr svaret for løsningen?').waitFor()
  await letter.getByRole('button', { name: 'Ikke løst' }).waitFor()
  await expectLooksWell(page)
  await letter.getByRole('button', { name: 'Bekreftet' }).click()
  await letter.getByText('Hva betyr svaret for løsningen?').waitFor({ state: 'detached' })
  await expect
    .poll(
      async () =>
        (
          await database.one(sql<{ confirmed: number }>`
      select count(*)::int as confirmed from case_events where case_number = ${number} and type = 'confirmed'`)
        ).confirmed,
    )
    .toBe(1)
})
