import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectNoAxeViolations } from '../browser.ts'
import { openBuiltDesk } from '../stage/built-desk.ts'
import { openedCase } from '../stage/opened-case.ts'
import { pastePicture } from '../stage/paste-picture.ts'
import type { CastName } from '../stage/people.ts'
import { done, sentCase } from '../stage/solved-case.ts'

const desk = await openBuiltDesk()
const kari = await desk.as('kari')

async function visit(who: CastName, number: number): Promise<Page> {
  const page = await desk.enter(who, `/desk/cases/${number}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

const message = (page: Page) => page.getByRole('textbox', { name: 'Melding' })
const told = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text }).waitFor()

describe('a letter and the status in one act', () => {
  test('asks and waits until the day that was said, and one undo takes both back', async () => {
    const { number } = await openedCase(desk)
    const page = await visit('kari', number)
    await page.keyboard.press('r')
    await page.keyboard.type('Hvilken måned gjelder det?')
    await page.getByRole('radio', { name: 'Vent på Siri Berg' }).check()
    await page.getByLabel('Følg opp').fill('i morgen')
    await page.getByRole('button', { name: 'Send til Siri Berg og vent' }).click()
    await page.getByRole('alert').getByText('Skriv datoen som dag.måned.år').waitFor()
    await page.getByLabel('Følg opp').fill('01.12.2099')
    await page.getByRole('button', { name: 'Send til Siri Berg og vent' }).click()
    await told(page, 'Sendes til Siri Berg')
    expect((await kari.read(number)).status.name).toBe('waiting')
    await page.getByText('Angrer du, blir statusen også som før.').waitFor()
    await page.getByRole('button', { name: 'Angre' }).click()
    await told(page, 'Meldingen er trukket tilbake.')
    const view = await kari.read(number)
    expect(view.status.name).toBe('new')
    expect(await message(page).inputValue()).toBe('Hvilken måned gjelder det?')
  })

  test('M.1.2.4 answers and solves; the letter is the solution', async () => {
    const { number } = await openedCase(desk)
    const page = await visit('kari', number)
    await page.keyboard.press('r')
    await page.keyboard.type('Den ligger i portalen.')
    await page.getByRole('radio', { name: 'Løs saken' }).check()
    await page.getByRole('button', { name: 'Send til Siri Berg og løs saken' }).click()
    await told(page, 'Sendes til Siri Berg')
    const view = await kari.read(number)
    expect([view.status.name, view.solution?.text]).toEqual(['solved', 'Den ligger i portalen.'])
  })
})

test('DESIGN 5 who gets it stands at the button, by name and address, also a supplier', async () => {
  const { number } = await sentCase(desk)
  const page = await visit('ola', number)
  const writing = page.getByRole('region', { name: 'Skriv' })
  await writing.getByRole('button', { name: 'Til Leverandør' }).click()
  await writing.getByText('Til leverandøren: Leverandør, aino@leverandor.example.').waitFor()
  await writing.getByRole('radio', { name: 'Internt notat' }).check()
  await writing.getByText('Bare oss.').waitFor()
})

test('D01 somebody answered while I wrote: who and what is told before mine goes, and mine goes all the same', async () => {
  const { number } = await openedCase(desk)
  const page = await visit('kari', number)
  await page.keyboard.press('r')
  await page.keyboard.type('Hei Siri, se i portalen.')
  await done(desk, 'karl', number, ['POST', '/letters'], {
    kind: 'public',
    form: 'mail',
    direction: 'out',
    text: 'Jeg ser på det, Siri.',
  })
  await page.getByText('Det er skrevet noe mens du skrev').waitFor()
  await page.keyboard.press('Control+Enter')
  await page
    .locator('.case-meanwhile')
    .getByText(/Karl Nordvik.*Jeg ser på det, Siri/)
    .waitFor()
  expect(await message(page).inputValue()).toBe('Hei Siri, se i portalen.')
  await page.getByRole('button', { name: 'Send likevel' }).click()
  await told(page, 'Sendes til Siri Berg')
  expect((await kari.read(number)).letters.map(letter => letter.text)).toContain('Hei Siri, se i portalen.')
})

describe('the field', () => {
  test('Ctrl with B, I and K, and Enter in a list, by keyboard alone; the browser’s undo takes it back', async () => {
    const { number } = await openedCase(desk)
    const page = await visit('kari', number)
    await page.keyboard.press('i')
    await page.keyboard.type('Husk:')
    await page.keyboard.press('Enter')
    await page.keyboard.type('- ')
    await page.keyboard.press('Control+b')
    await page.keyboard.type('logg')
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('her')
    const note = page.getByRole('textbox', { name: 'Notat' })
    expect(await note.inputValue()).toBe('Husk:\n- **logg**\n- [her](https://)')
    for (const _ of ['r', 'e', 'h', 'link']) await page.keyboard.press('Control+z')
    expect(await note.inputValue()).toBe('Husk:\n- **logg**\n- ')
    await page.keyboard.type('til #')
    await page.keyboard.type(String(number))
    await page.getByRole('option', { name: new RegExp(`#${number}.*Lønnsslipp mangler`) }).waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+Enter')
    const letter = page.getByRole('article').filter({ hasText: 'Husk:' })
    await letter.getByRole('link', { name: `#${number}` }).waitFor()
    expect(await letter.getByRole('listitem').allInnerTexts()).toEqual(['logg', `til #${number}`])
    expect(await letter.locator('strong', { hasText: 'logg' }).count()).toBe(1)
  })

  test('@ calls upon a colleague: she is told where she works, and it is new until she has looked', async () => {
    const { number } = await openedCase(desk)
    const page = await visit('kari', number)
    await page.keyboard.press('i')
    await page.keyboard.type('Ser du på dette, @ol')
    await page.getByRole('option', { name: 'Ola Linje 2. linje' }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByText('Varsler Ola Linje.').waitFor()
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'Lagre internt notat' }).click()
    await told(page, 'Lagret i saken.')
    const ola = await desk.enter('ola', '/desk/work')
    await ola.getByRole('link', { name: 'Nevnt 1' }).click()
    const called = ola.getByRole('listitem').filter({ hasText: 'Ser du på dette' })
    await called.getByText('Ny', { exact: true }).waitFor()
    await expectNoAxeViolations(ola)
    await called.getByRole('link').click()
    await ola.getByRole('heading', { name: 'Lønnsslipp mangler' }).waitFor()
    await ola.getByRole('link', { name: 'Nevnt', exact: true }).waitFor()
  })

  test('a pasted picture goes along; more than ten files are named before anything is sent', async () => {
    const { number } = await openedCase(desk)
    const page = await visit('kari', number)
    await page.keyboard.press('r')
    await message(page).fill('Slik ser det ut.')
    await pastePicture(page)
    await page.getByRole('button', { name: /Ta bort Bilde .*\.png/ }).waitFor()
    await page.getByText('Inntil ti filer, 10 MB til sammen.').waitFor()
    const many = Array.from({ length: 10 }, (_, n) => ({
      name: `${n}.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from('a'),
    }))
    await page.getByLabel('Legg ved filer').setInputFiles(many)
    await page.getByRole('button', { name: 'Send til Siri Berg' }).click()
    await page.getByText('Det kan være med ti filer.').waitFor()
    expect((await kari.read(number)).letters.some(letter => letter.text === 'Slik ser det ut.')).toBe(false)
    await page.getByRole('button', { name: 'Ta bort 9.txt' }).click()
    await page.getByRole('button', { name: 'Send til Siri Berg' }).click()
    await page.getByRole('article').getByRole('img', { name: /Bilde/ }).waitFor()
  })

  test('K01 what an outsider wrote is shown as she wrote it: no Markdown, only web addresses are links', async () => {
    const text = '**Ikke** <b>fet</b> [her](javascript:alert(1)) #10001\nhttps://nordvik.example/a'
    const { number } = await openedCase(desk, 'siri', { form: 'web', text })
    const page = await visit('kari', number)
    const letter = page.getByRole('article').first()
    await letter.getByText('**Ikke** <b>fet</b> [her](javascript:alert(1)) #10001').waitFor()
    const link = letter.getByRole('link')
    expect([await link.count(), await link.getAttribute('href'), await link.getAttribute('rel')]).toEqual([
      1,
      'https://nordvik.example/a',
      'noopener noreferrer',
    ])
  })
})

describe('drafts', () => {
  test('one for each audience, back after signing out, thrown away by choice and had back, hers alone', async () => {
    const { number } = await openedCase(desk)
    const page = await visit('kari', number)
    await page.keyboard.press('r')
    await message(page).fill('Hei Siri, vi ser på det.')
    await page.getByRole('radio', { name: 'Internt notat' }).check()
    expect(await page.getByRole('textbox', { name: 'Notat' }).inputValue()).toBe('')
    await page.getByRole('textbox', { name: 'Notat' }).fill('Hun har ringt tre ganger.')
    await page.getByRole('radio', { name: 'Til Siri Berg' }).check()
    const signIn = (email: string) =>
      page.context().request.post('/api/session', { data: { email }, headers: { origin: desk.url } })
    await page.context().request.delete('/api/session', { headers: { origin: desk.url } })
    await signIn('karl@nordvik.example')
    await page.goto(`/desk/cases/${number}`)
    await page.getByRole('button', { name: 'Til Siri Berg' }).waitFor()
    expect(await page.getByText('vi ser på det').count()).toBe(0)
    await signIn('kari@nordvik.example')
    await page.goto(`/desk/cases/${number}`)
    await told(page, 'er hentet fram')
    expect(await message(page).inputValue()).toBe('Hei Siri, vi ser på det.')
    await page.getByRole('button', { name: 'Forkast' }).click()
    await page.getByRole('button', { name: 'Hent det tilbake' }).click()
    expect(await message(page).inputValue()).toBe('Hei Siri, vi ser på det.')
    await page.getByRole('button', { name: 'Forkast' }).click()
    await page.getByRole('button', { name: 'Lukk' }).last().click()
    await page.getByText('Utkast: Hun har ringt tre ganger.').waitFor()
    expect(await page.getByText('Utkast: Hei Siri').count()).toBe(0)
  })
})

describe('text blocks', () => {
  test('are written in four languages, name a field that is none, and are filled in where one writes', async () => {
    const page = await desk.enter('kari', '/desk/blocks')
    await page.getByRole('button', { name: 'Ny tekstblokk' }).click()
    const form = page.getByRole('form', { name: 'Ny tekstblokk' })
    await form.getByRole('textbox', { name: 'Navn' }).fill('Hilsen')
    await form.getByLabel('Bokmål').fill('Hei ')
    await form.getByRole('button', { name: '{requester} innmelderens navn' }).click()
    expect(await form.getByLabel('Bokmål').inputValue()).toBe('Hei {requester}')
    await form.getByLabel('Svenska').fill('Hej {navn}')
    await form.getByRole('button', { name: 'Lagre' }).click()
    await form.getByRole('alert').getByText('{navn} er ikke et felt.').waitFor()
    await form.getByLabel('Svenska').fill('Hej {requester}, ärende {number}.')
    await expectNoAxeViolations(page)
    await form.getByRole('button', { name: 'Lagre' }).click()
    await told(page, '«Hilsen» er lagret.')
    await page.getByRole('button', { name: 'Hilsen Bokmål, Svenska' }).waitFor()

    const { number } = await openedCase(desk)
    const writing = await visit('kari', number)
    await writing.keyboard.press('r')
    await writing.keyboard.type('/hil')
    const options = writing.getByRole('listbox', { name: 'Tekstblokker' }).getByRole('option')
    await options.first().waitFor()
    expect(await options.allInnerTexts()).toEqual([
      'Hilsen Bokmål: Hei Siri Berg',
      `Hilsen Svenska: Hej Siri Berg, ärende ${number}.`,
    ])
    await expectNoAxeViolations(writing)
    await writing.keyboard.press('ArrowDown')
    await writing.keyboard.press('Enter')
    expect(await message(writing).inputValue()).toBe(`Hej Siri Berg, ärende ${number}.`)
    await message(writing).fill('')
    await writing.getByRole('button', { name: 'Tekstblokk', exact: true }).click()
    await writing.keyboard.press('Escape')
    await message(writing).waitFor()
  })

  test('what another saved meanwhile is told, with who; mine is kept and may stand', async () => {
    const page = await desk.enter('kari', '/desk/blocks?block=new')
    await page.getByRole('textbox', { name: 'Navn' }).fill('Åpningstid')
    await page.getByRole('textbox', { name: 'Bokmål' }).fill('Vi svarer fra åtte til fire.')
    await page.getByRole('button', { name: 'Lagre' }).click()
    await page.getByRole('button', { name: /Åpningstid/ }).click()
    const id = new URL(page.url()).searchParams.get('block')
    const body = { name: 'Åpningstid', texts: { nb: 'Vi svarer fra ni.' }, version: 1 }
    expect((await desk.ask('karl', 'PUT', `/api/text-blocks/${id}`, { body })).status).toBe(200)
    await page.getByRole('textbox', { name: 'Bokmål' }).fill('Vi svarer fra sju.')
    await page.getByRole('button', { name: 'Lagre' }).click()
    await page.getByRole('alert').getByText('Noen andre har lagret tekstblokken imens.').waitFor()
    await page.getByText(/Endret av Karl Nordvik/).waitFor()
    await page.getByRole('button', { name: 'Lagre likevel' }).click()
    await told(page, '«Åpningstid» er lagret.')
    await page.getByRole('button', { name: /Åpningstid/ }).click()
    expect(await page.getByRole('textbox', { name: 'Bokmål' }).inputValue()).toBe('Vi svarer fra sju.')
    await page.getByRole('button', { name: 'Slett' }).click()
    await page.getByRole('alert').getByRole('button', { name: 'Slett' }).click()
    await told(page, '«Åpningstid» er slettet.')
  })
})
