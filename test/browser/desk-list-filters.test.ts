import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectNoAxeViolations } from '../browser.ts'
import { openBuiltDesk } from '../stage/built-desk.ts'
import { openedCase } from '../stage/opened-case.ts'
import { cast } from '../stage/people.ts'

const desk = await openBuiltDesk()
const kari = await desk.as('kari')
const ola = await desk.as('ola')
const over = { team: 'linje-2', tried: 'Startet på nytt.', asked: 'Hvorfor?' }
const urgent = (await openedCase(desk, 'siri', { form: 'web', title: 'Ingen får lønn' })).number
await kari.act(urgent, { action: 'hand-over', body: over })
await ola.act(urgent, { action: 'triage', body: { type: 'support', impact: 1, urgency: 1 } })
await openedCase(desk, 'siri', { form: 'web', title: 'Passordet er utløpt' })
const waiting = (await openedCase(desk, 'siri', { form: 'web', title: 'Feil feriesaldo' })).number
await kari.act(waiting, { action: 'assign', body: { person: cast.kari.person } })
const followUpAt = new Date(Date.now() + 3_600_000).toISOString()
await kari.act(waiting, { action: 'wait', body: { for: 'requester', note: 'Spurte.', followUpAt } })

async function expectTitles(page: Page, wanted: readonly string[]): Promise<void> {
  const titles = () => page.getByRole('table').locator('.row-link').allTextContents()
  await expect.poll(titles).toEqual(wanted)
}

test('by keyboard alone: F leads to a field, what is chosen narrows, is in the address, and goes by its cross', async () => {
  const page = await desk.enter('kari', '/desk/search')
  await expectTitles(page, ['Feil feriesaldo', 'Passordet er utløpt', 'Ingen får lønn'])
  await page.keyboard.press('f')
  await page.getByRole('menu', { name: 'Felter å filtrere på' }).waitFor()
  await expectNoAxeViolations(page)
  await page.keyboard.press('p')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate('document.activeElement.labels?.[0]?.textContent')).toBe('Prioritet')
  await page.keyboard.type('Kritisk')
  await expectTitles(page, ['Ingen får lønn'])
  expect(new URL(page.url()).search).toBe('?priority=1')
  await page.reload()
  await expectTitles(page, ['Ingen får lønn'])
  await page.getByRole('button', { name: 'Fjern filteret Prioritet' }).press('Enter')
  await expectTitles(page, ['Feil feriesaldo', 'Passordet er utløpt', 'Ingen får lønn'])
  await page.goBack()
  await expectTitles(page, ['Ingen får lønn'])
})

test('O-8 a 1st line’s own list shows what it owns in the 2nd line, and says so', async () => {
  const page = await desk.enter('kari', '/desk/teams/nordvik-1')
  await expectTitles(page, ['Feil feriesaldo', 'Passordet er utløpt'])
  await page.getByText('2 saker').waitFor()
  await page.getByLabel('Hos', { exact: true }).selectOption('Hos 2. linje')
  await page.getByRole('heading', { name: 'Nordvik 1. linje: hos 2. linje' }).waitFor()
  await expectTitles(page, ['Ingen får lønn'])
  await page.getByText('1 sak', { exact: true }).waitFor()
})

test('an end user is found by name as a filter, and a link with it names her', async () => {
  const page = await desk.enter('kari', '/desk/search')
  await page.getByRole('button', { name: /Filter/ }).click()
  await page.getByRole('menuitem', { name: 'Innmelder' }).click()
  await page.getByLabel('Innmelder', { exact: true }).fill('stig')
  await page.locator('datalist option[value^="Stig Moen"]').waitFor({ state: 'attached' })
  await page.getByLabel('Innmelder', { exact: true }).fill('Stig Moen, Nordvik')
  await page.getByText('Ingen saker passer til utvalget.').waitFor()
  await page.goto(`/desk/search?requester=${cast.siri.person}`)
  await expectTitles(page, ['Feil feriesaldo', 'Passordet er utløpt', 'Ingen får lønn'])
  expect(await page.getByLabel('Innmelder', { exact: true }).inputValue()).toBe('Siri Berg')
})

test('U-15 what waits in my teams stands in a place of its own, what is to be followed up first at the top', async () => {
  const page = await desk.enter('kari', '/desk/work')
  await page.getByRole('link', { name: 'Til oppfølging' }).click()
  await expectTitles(page, ['Feil feriesaldo'])
  expect(await page.getByRole('columnheader', { name: 'Følges opp' }).getAttribute('aria-sort')).toBe('ascending')
  const other = await desk.enter('hanne', '/desk/follow-up')
  await other.getByText('Ingenting venter.').waitFor()
})

test('an address that cannot be read is refused in words, not shown as an empty list', async () => {
  const page = await desk.enter('kari', '/desk/search?status=borte')
  await page.getByText('Noe er fylt ut feil.').waitFor()
  await page.goto('/desk/search?agency=ingen')
  await page.getByText('Virksomheten finnes ikke.').waitFor()
})

test('a filter is kept under a name for a team: a colleague has it in her rail, renames it, and takes it away', async () => {
  const page = await desk.enter('kari', '/desk/search?status=new&sort=changed')
  await page.getByRole('button', { name: 'Lagre visning' }).click()
  await page.getByLabel('Navn på visningen').fill('Nye hos oss')
  await page.getByLabel('For', { exact: true }).selectOption('Nordvik 1. linje')
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: 'Lagre', exact: true }).click()
  await page.waitForURL('**/desk/views/*')
  await page.getByRole('heading', { name: 'Nye hos oss' }).waitFor()
  await expectTitles(page, ['Passordet er utløpt'])
  await expectNoAxeViolations(page)
  const colleague = await desk.enter('karl', '/desk/work')
  await colleague.getByRole('link', { name: 'Nye hos oss' }).click()
  await colleague.getByText('Felles for Nordvik 1. linje').waitFor()
  await expectTitles(colleague, ['Passordet er utløpt'])
  await colleague.getByRole('button', { name: 'Gi nytt navn' }).click()
  await colleague.keyboard.type('Ankommet')
  await colleague.keyboard.press('Enter')
  await colleague.getByRole('heading', { name: 'Ankommet' }).waitFor()
  await colleague.getByRole('button', { name: 'Slett', exact: true }).click()
  await colleague.getByRole('button', { name: 'Slett «Ankommet»' }).click()
  await colleague.waitForURL('**/desk/search')
  expect(await colleague.getByRole('link', { name: 'Ankommet' }).count()).toBe(0)
  await page.reload()
  await page.getByText('Visningen finnes ikke lenger.').waitFor()
})
