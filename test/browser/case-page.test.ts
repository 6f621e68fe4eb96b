import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { nb } from '../../src/contract/text/nb.ts'
import { problem } from '../../src/contract/value.ts'
import { noteUndelivered } from '../../src/desk/undelivered.ts'
import type { OnItsWay } from '../../src/store/outbox-store.ts'
import { sql } from '../../src/store/sql.ts'
import { expectNoAxeViolations } from '../browser.ts'
import { acts } from '../stage/acting.ts'
import { type Look, openBuiltDesk } from '../stage/built-desk.ts'
import { openedCase } from '../stage/opened-case.ts'
import { type CastName, cast } from '../stage/people.ts'
import { done, sentCase } from '../stage/solved-case.ts'

const desk = await openBuiltDesk()
const handedOver = { team: 'linje-2', tried: 'Startet på nytt.', asked: 'Hva nå?' }

test('changed-meanwhile: a stale page tells who did what, keeps every word, and then gives the rule of the API', async () => {
  const { number } = await openedCase(desk)
  const page = await visit('kari', number)
  await page.getByRole('button', { name: 'Overfør til 2. linje' }).click()
  const form = page.getByRole('form', { name: 'Overfør til 2. linje' })
  await form.getByLabel('Hva er prøvd?').fill('Ringt Siri.')
  await form.getByLabel('Hva ber du om?').fill('Se på kjøringen.')
  await done(desk, 'karl', number, ['POST', '/hand-overs'], handedOver)
  await form.getByRole('button', { name: 'Overfør saken' }).click()
  const [title, sentence] = nb.refusal['changed-meanwhile']
  expect(await form.getByRole('alert').textContent()).toBe(`${title}. ${sentence}`)
  await form.getByText('Karl Nordvik overførte saken').waitFor()
  await form.getByRole('button', { name: 'Gjør det likevel' }).click()
  await form.getByText(nb.refusal['not-your-line'][1]).waitFor()
  expect(await form.getByLabel('Hva er prøvd?').inputValue()).toBe('Ringt Siri.')
  const answer = await desk.ask('kari', 'POST', `/api/cases/${number}/hand-overs`, { body: handedOver })
  expect(problem.parse(await answer.json()).code).toBe('not-your-line')
})

test('O-3, O-12 the 1st line has no form for type and priority, and is told in words why not', async () => {
  const { number } = await openedCase(desk)
  const page = await visit('kari', number)
  await page.getByRole('button', { name: 'Flere handlinger' }).click()
  await page.getByRole('button', { name: 'Sett på vent' }).waitFor()
  expect(await page.getByRole('button', { name: /Sett type og prioritet/ }).count()).toBe(0)
  await page.keyboard.press('Escape')
  await page.getByText('Dette kan du ikke gjøre nå').click()
  await page.getByText(nb.refusal['only-second-line'][1]).first().waitFor()
})

test('U-2 the 2nd line does not write to the user, and the page says through whom it goes', async () => {
  const { number } = await sentCase(desk)
  const page = await visit('ola', number)
  const writing = page.getByRole('region', { name: 'Skriv' })
  await writing.getByText(nb.refusal['through-first-line'][1]).waitFor()
  expect(await writing.getByRole('button', { name: 'Til Siri Berg' }).count()).toBe(0)
})

test('DESIGN 5 who reads a letter is told where it stands and again at the button that sends', async () => {
  const { number } = await sentCase(desk)
  await done(desk, 'kari', number, ['POST', '/letters'], {
    kind: 'internal',
    form: 'web',
    direction: 'out',
    text: 'Haster.',
  })
  const page = await visit('ola', number)
  const letters = page.getByRole('article')
  await letters.filter({ hasText: 'Fra brukeren' }).getByText('Brukeren ser dette').waitFor()
  await letters.filter({ hasText: 'Internt notat' }).getByText('Bare 1. og 2. linje ser dette').waitFor()
  await letters.filter({ hasText: 'Til leverandøren' }).getByText('Bare vi og Leverandør ser dette').waitFor()
  const writing = page.getByRole('region', { name: 'Skriv' })
  await writing.getByRole('button', { name: 'Internt notat' }).click()
  await writing.getByRole('button', { name: 'Lagre internt notat' }).waitFor()
  await writing.getByText(nb.readers.internal).waitFor()
  await writing.getByRole('radio', { name: 'Til Leverandør' }).check()
  await writing.getByRole('button', { name: 'Send til Leverandør' }).waitFor()
  await writing.getByText(nb.readers.supplier).waitFor()

  const kari = await visit('kari', number)
  await kari.getByRole('button', { name: 'Til Siri Berg' }).click()
  await kari.getByRole('button', { name: 'Send til Siri Berg' }).waitFor()
  await kari.getByText('siri.berg@nordvik.example. ').last().waitFor()
  expect(await kari.getByRole('radio', { name: 'Til Leverandør' }).count()).toBe(0)
})

test('a draft survives a reload and being put aside, and goes with its files', async () => {
  const { number } = await openedCase(desk)
  const page = await visit('kari', number)
  await page.getByRole('button', { name: 'Til Siri Berg' }).click()
  await page.getByRole('textbox', { name: 'Melding' }).fill('Hei Siri, se vedlegget.')
  await page.reload()
  expect(await page.getByRole('textbox', { name: 'Melding' }).inputValue()).toBe('Hei Siri, se vedlegget.')
  await page.getByRole('textbox', { name: 'Melding' }).press('Escape')
  await page.getByText('Utkast: Hei Siri, se vedlegget.').waitFor()
  await page.getByRole('button', { name: 'Til Siri Berg' }).click()
  await page.getByLabel('Legg ved filer').setInputFiles([
    { name: 'bilde.png', mimeType: 'image/png', buffer: Buffer.from('89504e47', 'hex') },
    { name: 'side.html', mimeType: 'text/html', buffer: Buffer.from('<script>alert(1)</script>') },
  ])
  await page.getByRole('button', { name: 'Send til Siri Berg' }).click()
  const letter = page.getByRole('article').filter({ hasText: 'se vedlegget' })
  await letter.getByRole('img', { name: 'Bilde: bilde.png' }).waitFor()
  const file = letter.getByRole('link', { name: /side\.html/ })
  expect(await file.getAttribute('download')).toBe('side.html')
  await page.reload()
  await letter.waitFor()
  expect(await page.getByRole('textbox', { name: 'Melding' }).count()).toBe(0)
})

test('E04, E06 a letter that came back is to be seen to, and an address outside the house is warned of where it is sent', async () => {
  await desk.database.run(sql`update people set email = 'stig@gmail.example' where id = ${cast.stig.person}`)
  const { number } = await openedCase(desk, 'kari', { requester: cast.stig.person, form: 'phone' })
  await done(desk, 'kari', number, ['POST', '/letters'], { ...acts.tell.body, text: 'Prøv igjen nå.' })
  const letter = await desk.database.one(sql<OnItsWay>`
    update letters set delivery = 'sent' where case_number = ${number} and text = 'Prøv igjen nå.'
    returning id, case_number as case, kind, supplier_id as supplier, address`)
  const back = { letter, fault: '550 5.1.1 No such user', gone: 'userunknown', wasSent: true, door: 'mail' } as const
  await desk.database.transaction(tx => noteUndelivered(desk.house, tx, back))
  const list = await desk.enter('kari', '/desk/teams/nordvik-1')
  await list.getByRole('row', { name: /brev kom ikke fram/ }).waitFor()
  const page = await visit('kari', number)
  const task = page.getByRole('region', { name: 'Meldingen til Stig Moen kom ikke fram.' })
  await task.getByText('550 5.1.1 No such user').waitFor()
  await task.getByRole('button', { name: 'Skriv på nytt' }).click()
  expect(await page.getByRole('textbox', { name: 'Melding' }).inputValue()).toBe('Prøv igjen nå.')
  await page.getByRole('button', { name: 'Send til Stig Moen' }).waitFor()
  await page.getByRole('region', { name: 'Skriv' }).getByText('Adressen er utenfor virksomhetenes domener.').waitFor()
  await expectNoAxeViolations(page)
  await task.getByRole('button', { name: 'La det være' }).click()
  await task.waitFor({ state: 'detached' })
})

test('what another does shows at once and takes nothing from what I write', async () => {
  const { number } = await openedCase(desk)
  const page = await visit('kari', number)
  await page.getByRole('button', { name: 'Internt notat' }).click()
  await page.getByRole('textbox', { name: 'Notat' }).fill('Jeg skriver på')
  await done(desk, 'karl', number, ['PUT', '/solution'], { kind: 'now', text: 'Den lå i søppelposten.' })
  await page.getByRole('status').filter({ hasText: 'Karl Nordvik løste saken' }).waitFor()
  await page.getByRole('region', { name: 'Samtale' }).getByText('Den lå i søppelposten.').waitFor()
  expect(await page.getByRole('textbox', { name: 'Notat' }).inputValue()).toBe('Jeg skriver på')
  expect(await page.evaluate('document.activeElement?.tagName')).toBe('TEXTAREA')
})

test('what is taken back comes back into the field with its files, also when the live news is quicker than the answer', async () => {
  const { number } = await openedCase(desk)
  const page = await visit('kari', number)
  await page.getByRole('button', { name: 'Til Siri Berg' }).click()
  await page.getByRole('textbox', { name: 'Melding' }).fill('Hvilken måned gjelder det?')
  await page
    .getByLabel('Legg ved filer')
    .setInputFiles({ name: 'lønn.txt', mimeType: 'text/plain', buffer: Buffer.from('x') })
  await page.getByRole('button', { name: 'Send til Siri Berg' }).click()
  const conversation = page.getByRole('region', { name: 'Samtale' })
  await conversation.getByText('Hvilken måned gjelder det?').waitFor()
  await page.route('**/letters/*', async route => {
    const answer = await route.fetch({ headers: { ...route.request().headers(), origin: desk.url } })
    await conversation.getByText('Hvilken måned gjelder det?').waitFor({ state: 'detached' })
    await route.fulfill({ response: answer })
  })
  await page.getByRole('button', { name: 'Angre' }).click()
  await page.getByRole('status').filter({ hasText: 'Meldingen er trukket tilbake.' }).waitFor()
  expect(await page.getByRole('textbox', { name: 'Melding' }).inputValue()).toBe('Hvilken måned gjelder det?')
  await page.getByRole('button', { name: 'Ta bort lønn.txt' }).waitFor()
})

test('one whole reply by keyboard alone: a key, the words, a key; the page says what came of it', async () => {
  const { number } = await openedCase(desk)
  const page = await visit('kari', number)
  await page.keyboard.press('r')
  await page.keyboard.type('Hei Siri, prøv igjen.')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('status').filter({ hasText: 'Sendes til Siri Berg' }).waitFor()
  expect(await page.evaluate('document.activeElement?.textContent')).toContain('Sendes til Siri Berg')
  await page.getByRole('article').filter({ hasText: 'prøv igjen' }).getByText('Til brukeren').waitFor()
})

test('B-12 the history tells who, when, in which part and through which door, back to the opening', async () => {
  const { number } = await sentCase(desk)
  const page = await visit('kari', number)
  await page.getByText(/^Historikk/).click()
  const history = page.getByRole('complementary').getByRole('listitem')
  await history.filter({ hasText: 'Ola Linje sendte saken til leverandøren: Leverandør' }).waitFor()
  expect(await history.last().textContent()).toMatch(/Kari Nordvik åpnet saken.*, 1\. linje, fra et program/)
})

test.each(['light', 'dark'] as const)(
  'axe finds nothing on a case, its forms and its folds, %s (WCAG 2.2 AA)',
  async colorScheme => {
    const { number } = await sentCase(desk)
    for (const width of [1440, 390]) {
      const page = await visit('ola', number, { width, dark: colorScheme === 'dark' })
      await page.getByText('Rutine M.1').click()
      await page.getByText(/^Historikk/).click()
      await page.getByText('Dette kan du ikke gjøre nå').click()
      await page.getByRole('button', { name: 'Internt notat' }).click()
      await expectNoAxeViolations(page)
      await page.getByRole('button', { name: 'Type: Sett type og prioritet' }).click()
      await page.getByLabel('Prioritet', { exact: true }).selectOption('1 Kritisk')
      await page.getByRole('button', { name: 'Lagre', exact: true }).click()
      await expectNoAxeViolations(page)
      await page.getByRole('button', { name: 'Løs saken' }).click()
      await page.getByRole('form').getByLabel('Når').selectOption('Løses i en senere versjon')
      await expectNoAxeViolations(page)
      await page.getByRole('button', { name: 'Flere handlinger' }).click()
      // Half faded in, every word is too faint.
      await page.evaluate('Promise.all(document.getAnimations().map(({ finished }) => finished))')
      await expectNoAxeViolations(page)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      await page.close()
    }
  },
)

test('a case that is hidden from me reads as one that does not exist', async () => {
  const { number } = await openedCase(desk)
  const page = await visit('hanne', number)
  await page.getByText(nb.refusal['not-found'][1]).waitFor()
})

async function visit(who: CastName, number: number, look?: Look): Promise<Page> {
  const page = await desk.enter(who, `/desk/cases/${number}`, look)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}
