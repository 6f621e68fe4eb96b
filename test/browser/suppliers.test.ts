import { expect, test } from 'vitest'
import { caseView } from '../../src/contract/case.ts'
import { comeBack } from '../../src/desk/come-back.ts'
import { sql } from '../../src/store/sql.ts'
import { openBuiltDesk } from '../stage/built-desk.ts'
import { expectLooksWell } from '../stage/looks-well.ts'
import { openedCase } from '../stage/opened-case.ts'
import { operations, thirdLine } from '../stage/people.ts'
import { shown } from '../stage/shown.ts'
import { done, sentCase } from '../stage/solved-case.ts'

const desk = await openBuiltDesk()

test('O-4..O-6, O-16 a supplier is set up whole, and the look of her numbers is tried on the spot', async () => {
  const page = await desk.enter('admin', '/desk/admin/suppliers/new')
  await page.getByLabel('Navn', { exact: true }).fill('Nett AS')
  await page.getByLabel('E-post', { exact: true }).fill('vakt@nett.example')
  await page.getByLabel('Rolle').selectOption('Drift av infrastrukturen')
  await page.getByLabel('Database').check()
  await page.getByLabel('Telefon når det er kritisk').fill('900 12 345')
  await page.getByLabel('Avtalen varer til').fill('31.12.2029')
  const pattern = page.getByLabel('Slik ser saksnumrene ut')
  await pattern.fill('#+')
  await page.getByText('Passer på for mye.').waitFor()
  await pattern.fill('NETT-#+')
  await page.getByLabel('Prøv på et emne eller en setning').fill('Re: NETT-4711 er åpnet')
  await page.getByText('Fant: NETT-4711').waitFor()
  await page.getByLabel('Følges opp etter').fill('4')
  await page.getByLabel('Regnes i').selectOption('timer i arbeidstiden')
  await expectLooksWell(page)
  await shown(page, 'supplier')
  await page.getByRole('button', { name: 'Lagre' }).click()
  await page.getByText('Nett AS er lagt til.').waitFor()
  expect(await page.getByRole('row', { name: /Nett AS/ }).textContent()).toContain('31.12.2029')
  await page.getByRole('link', { name: 'Nett AS' }).click()
  expect(await page.getByLabel('Telefon når det er kritisk').inputValue()).toBe('900 12 345')
})

test('M.2.1.3, O-16 what she reports as critical says whom to call, and her number is asked for where her letter stands', async () => {
  await desk.database.run(sql`update suppliers set critical_phone = '+4790012345' where id = ${operations}`)
  const report = { priority: 1, foundAt: '2026-11-25T06:42:00Z', status: 'Under arbeid' }
  const body = { service: 'lonn', title: 'Databasen står', text: 'ORA-00257', form: 'web', report }
  const { number } = caseView.parse(await (await desk.ask('drift', 'POST', '/api/cases', { body })).json())
  const page = await desk.enter('ola', `/desk/cases/${number}`)
  const call = page.getByRole('region', { name: 'Ring Drift' })
  await call.getByRole('link', { name: '900 12 345' }).waitFor()
  // A block of names and values is no head of a quoted mail: nothing of it is folded.
  await page.getByText('ORA-00257').waitFor()
  await expectLooksWell(page)
  await shown(page, 'to-call')
  await page.getByLabel('Saksnummeret hos Drift?').fill('DRI-99')
  await page.getByRole('button', { name: 'Lagre' }).click()
  await page.getByText('Drift av applikasjonen, DRI-99').waitFor()
  expect(await page.getByLabel('Saksnummeret hos Drift?').count()).toBe(0)
  await call.getByRole('button', { name: 'Noter samtalen' }).click()
  expect(await page.getByRole('radio', { name: 'Jeg ringte' }).isChecked()).toBe(true)
  await page.getByLabel('Hva ble sagt?').fill('De ser på den nå.')
  await page.keyboard.press('Control+Enter')
  await call.waitFor({ state: 'detached' })
})

test('M.1.2.1 her term is proposed, and a reminder in her language where she has not answered by it', async () => {
  await desk.database.run(sql`update suppliers set follow_up = 'P9D', language = 'en' where id = ${thirdLine}`)
  const { number } = await sentCase(desk)
  const page = await desk.enter('ola', `/desk/cases/${number}`)
  await page.getByRole('button', { name: 'Flere handlinger' }).click()
  await page.getByRole('button', { name: 'Send til leverandør' }).click()
  await page.getByLabel('Leverandør', { exact: true }).selectOption({ label: 'Leverandør (3. linje)' })
  const proposed = await page.getByLabel('Følg opp').inputValue()
  const days = (Date.parse(proposed.split('.').reverse().join('-')) - Date.now()) / 86_400_000
  expect(days).toBeGreaterThan(8)
  await page.keyboard.press('Escape')

  await desk.database.run(sql`update cases set follow_up_at = ${desk.house.now()} where number = ${number}`)
  expect(await comeBack(desk.house, new Map())).toBe(true)
  const silent = page.getByRole('region', { name: 'Leverandør har ikke svart innen fristen.' })
  await shown(page, 'silent')
  await silent.getByRole('button', { name: 'Skriv en purring' }).click()
  await expect
    .poll(() => page.getByLabel('Melding', { exact: true }).inputValue())
    .toMatch(/^Hello,\n\nWe have not heard from you/)
  await page.keyboard.press('Control+Enter')
  await silent.waitFor({ state: 'detached' })

  const says = { kind: 'later-version', version: '8.4' }
  const answer = { kind: 'supplier', form: 'web', direction: 'in', text: 'Retter vi i 8.4.', says }
  await done(desk, 'aino', number, ['POST', '/letters'], answer)
  await page.getByText('Melder at feilen rettes i versjon 8.4.').waitFor()
  await shown(page, 'says')
  await page.getByRole('button', { name: 'Logg løsningen' }).click()
  const solve = page.getByRole('form', { name: 'Løs saken' })
  expect(await solve.getByLabel('Løsning', { exact: true }).inputValue()).toBe('Retter vi i 8.4.')
  expect(await solve.getByLabel('Versjon').inputValue()).toBe('8.4')
})

test('O-15 a version has come: a letter is drafted to each who waits, looked through and sent where the cases are listed', async () => {
  const { number } = await openedCase(desk, 'kari', { title: 'Lønnsslippen er tom' })
  const later = { kind: 'later-version', text: 'Rettes i neste versjon.', product: 'Lønn', version: '8.1' }
  await done(desk, 'kari', number, ['PUT', '/solution'], later)
  const ola = await desk.enter('ola', '/desk/versions')
  await ola.getByRole('button', { name: 'Lønn 8.1 er kommet' }).click()
  await ola.getByText('Lønn 8.1 er kommet. Nå kan du lage brev til dem som venter.').waitFor()
  await ola.getByRole('row', { name: /Lønnsslippen er tom Siri Berg .* Kari Nordvik Ikke skrevet ennå/ }).waitFor()
  await ola.getByRole('button', { name: 'Lag brev til alle som venter' }).click()
  await ola.getByText('Ett brev er laget. Eieren har fått beskjed.').waitFor()
  await ola.getByRole('row', { name: /Kari Nordvik Brev ligger klart/ }).waitFor()
  await expectLooksWell(ola)
  await shown(ola, 'versions')

  const kari = await desk.enter('kari', `/desk/cases/${number}`)
  const note = kari.getByRole('region', { name: 'Versjonen er kommet.' })
  await note.waitFor()
  await shown(kari, 'released')
  await note.getByRole('button', { name: 'Skriv til brukeren' }).click()
  await expect.poll(() => kari.getByLabel('Melding', { exact: true }).inputValue()).toContain('blir løst i Lønn 8.1.')

  await kari.goto('/desk/versions')
  await kari.getByRole('button', { name: 'Vis sakene i Lønn 8.1' }).click()
  await kari.getByText('Se gjennom brevet').click()
  const letter = kari.getByLabel('Brev til Siri Berg')
  await letter.fill(`${await letter.inputValue()}\n\nHilsen Kari`)
  expect(await kari.getByRole('button', { name: 'Send brevet' }).count()).toBe(0)
  await expectLooksWell(kari)
  await shown(kari, 'version-letter')
  await kari.getByRole('button', { name: 'Send til Siri Berg' }).click()
  await kari.getByText('Ett brev er sendt.').waitFor()
  await kari.getByRole('row', { name: /Har fått vite det/ }).waitFor()
})
