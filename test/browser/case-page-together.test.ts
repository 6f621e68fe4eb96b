import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectNoAxeViolations } from '../browser.ts'
import { openBuiltDesk } from '../stage/built-desk.ts'
import { openedCase } from '../stage/opened-case.ts'
import type { CastName } from '../stage/people.ts'
import { done, sentCase } from '../stage/solved-case.ts'

const desk = await openBuiltDesk()
const handedOver = { team: 'linje-2', tried: 'Startet på nytt.', asked: 'Hva nå?' }

async function visit(who: CastName, number: number): Promise<Page> {
  const page = await desk.enter(who, `/desk/cases/${number}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

test('issue 3: who else looks at the case or writes in it shows by name, and no longer once she has left', async () => {
  const { number } = await openedCase(desk)
  const kari = await visit('kari', number)
  const here = kari.getByRole('status').filter({ hasText: 'Ola' })
  const ola = await visit('ola', number)
  await here.getByText('Ola Linje ser på saken').waitFor()
  await ola.getByRole('status').getByText('Kari Nordvik ser på saken').waitFor()
  await expectNoAxeViolations(kari)
  const beats: string[] = []
  ola.on('request', request => {
    if (request.url().endsWith('/look') && request.method() === 'PUT') beats.push(request.postData() ?? '')
  })
  await ola.getByRole('button', { name: 'Internt notat' }).click()
  const note = ola.getByRole('textbox', { name: 'Notat' })
  await note.waitFor()
  const begun = Date.now()
  await note.pressSequentially('Jeg ser på dette nå, og det tar litt tid.', { delay: 60 })
  await here.getByText('Ola Linje skriver …').waitFor({ timeout: 15_000 })
  // No more than a beat in ten seconds, however many keys.
  expect(beats.length).toBeLessThanOrEqual(1 + Math.floor((Date.now() - begun) / 10_000))
  expect(beats.at(-1)).toContain('"writing"')
  await ola.close()
  await here.waitFor({ state: 'detached' })
})

test('issue 3: what changed since I last looked begins with a line, which is gone at my next visit', async () => {
  const { number } = await openedCase(desk)
  const line = (page: Page) => page.getByText('Nytt siden du så på saken')
  const first = await visit('kari', number)
  await first.getByRole('button', { name: 'Til Siri Berg' }).waitFor()
  expect(await line(first).count()).toBe(0)
  await expect.poll(async () => (await (await desk.ask('kari', 'GET', `/api/cases/${number}`)).json()).seen).toBe(1)
  await first.close()
  await done(desk, 'karl', number, ['POST', '/hand-overs'], handedOver)
  const second = await visit('kari', number)
  await line(second).waitFor()
  const after = second.getByRole('region', { name: 'Samtale' }).locator('.case-new-from + *')
  expect(await after.textContent()).toContain('Karl Nordvik overførte saken')
  await second.getByText(/^Historikk/).click()
  const marked = second.getByRole('complementary').getByRole('listitem').filter({ hasText: /^Ny/ })
  expect(await marked.count()).toBe((await (await desk.ask('kari', 'GET', `/api/cases/${number}`)).json()).version - 1)
  // While she stays it stays, also when more comes.
  await done(desk, 'ola', number, ['PUT', '/handler'], { person: (await me('ola')).id })
  await second.getByText('Ola Linje tok saken').first().waitFor()
  expect(await line(second).count()).toBe(1)
  await second.reload()
  await second.getByText('Ola Linje tok saken').first().waitFor()
  expect(await line(second).count()).toBe(0)
})

test('issue 3: the history can be narrowed to what was decided', async () => {
  const { number } = await sentCase(desk)
  await done(desk, 'ola', number, ['POST', '/letters'], {
    kind: 'internal',
    form: 'web',
    direction: 'out',
    text: 'Et notat.',
  })
  const page = await visit('kari', number)
  await page.getByText(/^Historikk/).click()
  const entries = page.getByRole('complementary').getByRole('listitem')
  const all = await entries.count()
  await page.getByLabel('Bare beslutninger').check()
  expect(await entries.count()).toBeLessThan(all)
  await entries.filter({ hasText: 'sendte saken til leverandøren' }).waitFor()
  expect(await entries.filter({ hasText: 'internt notat' }).count()).toBe(0)
  await expectNoAxeViolations(page)
})

async function me(who: CastName): Promise<{ readonly id: string }> {
  return (await (await desk.ask(who, 'GET', '/api/session')).json()).person
}
