import type { BrowserContext } from 'playwright-core'
import { expect, test } from 'vitest'
import { caseLink } from '../../src/desk/case-link.ts'
import { openSession } from '../../src/desk/sign-in.ts'
import { openBrowser } from '../browser.ts'
import { expectLooksWell } from '../stage/looks-well.ts'
import { openDesk } from '../stage/open-desk.ts'
import { type CastName, cast } from '../stage/people.ts'
import { done, sentCase, solvedCase } from '../stage/solved-case.ts'

const desk = await openDesk({ example: true, baseUrl: 'http://127.0.0.1:3000' })
const browser = await openBrowser()

const solved = await solvedCase(desk)
const sent = await sentCase(desk)
await done(desk, 'kari', solved.number, ['POST', '/letters'], {
  kind: 'public',
  form: 'mail',
  direction: 'out',
  text: 'Hei Siri, prøv dette.',
  attachments: [{ name: 'slik gjør du.pdf', mediaType: 'application/pdf', content: 'JVBERg==' }],
})
desk.pass(30)
const link = new URL(caseLink(desk.house, { number: solved.number, person: cast.siri.person })).pathname

type Shown = {
  readonly name: string
  readonly path: string
  readonly who?: CastName
  readonly write?: string
  readonly press?: string
}

/** Every page, as whom, and what makes it come back with faults. */
const pages: readonly Shown[] = [
  { name: 'the door', path: '/sign-in' },
  { name: 'my cases', who: 'siri', path: '/cases' },
  { name: 'my cases, without access', who: 'bjorn', path: '/cases' },
  { name: 'a solved case', who: 'siri', path: `/cases/${solved.number}` },
  { name: 'a case with an empty answer', who: 'siri', path: `/cases/${solved.number}`, press: 'Send meldingen' },
  { name: 'a case that waits for a supplier', who: 'siri', path: `/cases/${sent.number}` },
  { name: 'the question', who: 'siri', path: '/cases/new' },
  { name: 'the question, unanswered', who: 'siri', path: '/cases/new', press: 'Fortsett' },
  { name: 'what is missing', who: 'siri', path: '/cases/new', write: 'Ingen farge.', press: 'Fortsett' },
  { name: 'a supplier’s cases', who: 'aino', path: '/cases' },
  { name: 'a supplier’s case', who: 'aino', path: `/cases/${sent.number}` },
  { name: 'a supplier’s empty number', who: 'aino', path: `/cases/${sent.number}`, press: 'Lagre nummeret' },
  { name: 'a link', path: link },
  { name: 'a link that is over', path: '/case/x' },
  { name: 'a spent one-time link', path: '/first/x' },
  { name: 'nothing', who: 'siri', path: '/cases/1' },
  { name: 'Post', path: '/post' },
]

async function visit(options: Parameters<typeof browser.newContext>[0], who?: CastName): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'nb-NO', ...options })
  if (who !== undefined) {
    const { token } = await openSession(desk.house, cast[who].person)
    await context.addCookies([{ name: 'linje', value: token, url: desk.url }])
  }
  return context
}

test.each(pages)('axe finds nothing on $name, light and dark, and 320 px are enough (WCAG 2.2 AA)', async shown => {
  const context = await visit({ viewport: { width: 390, height: 844 } }, shown.who)
  const page = await context.newPage()
  await page.goto(desk.url + shown.path)
  if (shown.write !== undefined) await page.getByRole('textbox').fill(shown.write)
  if (shown.press !== undefined) await page.getByRole('button', { name: shown.press }).click()
  await expectLooksWell(page)
  await context.close()
})

test('M.1.2.5 without script and by keyboard alone: ask for help, and say that it works', async () => {
  const context = await visit({ javaScriptEnabled: false }, 'siri')
  const page = await context.newPage()
  await page.goto(`${desk.url}/cases`)
  const press = async (name: string) => {
    const goal = page.getByRole('button', { name }).or(page.getByRole('link', { name }))
    for (let count = 0; count < 40; count += 1) {
      await page.keyboard.press('Tab')
      if (await goal.evaluate(element => element.matches(':focus'))) return page.keyboard.press('Enter')
    }
    throw new Error(`${name} is not reached by Tab`)
  }
  await press('Be om hjelp')
  await page.getByLabel('Hva trenger du hjelp til?').focus()
  await page.keyboard.type('Skriveren er tom. Den står i gangen.')
  await press('Fortsett')
  await page.getByRole('radio', { name: 'Lønn' }).focus()
  await page.keyboard.press('Space')
  await press('Send saken')
  await page.getByRole('heading', { name: 'Skriveren er tom' }).waitFor()
  await page.goto(desk.url + link)
  await press('Ja, det virker')
  await page.getByRole('status').getByText('Takk. Du har bekreftet').waitFor()
  await context.close()
})

test('the first thing Tab reaches leads past the frame, and what has focus is seen to have it', async () => {
  const context = await visit({}, 'siri')
  const page = await context.newPage()
  await page.goto(`${desk.url}/cases`)
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Hopp til innholdet' })
  expect(await skip.evaluate(element => getComputedStyle(element).outlineStyle)).toBe('solid')
  expect(await skip.boundingBox().then(box => box !== null && box.x >= 0)).toBe(true)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.getByRole('link', { name: 'Be om hjelp' }).evaluate(element => element.matches(':focus'))).toBe(
    true,
  )
  await context.close()
})

test('a page that comes back with faults has the first of them in focus', async () => {
  const context = await visit({}, 'siri')
  const page = await context.newPage()
  await page.goto(`${desk.url}/cases/new`)
  await page.getByRole('button', { name: 'Fortsett' }).click()
  const question = page.getByRole('textbox', { name: 'Hva trenger du hjelp til?' })
  expect(await question.evaluate(element => element.matches(':focus'))).toBe(true)
  await context.close()
})

test('a page weighs no script at all, of the 20 kB it may, and under 65 kB with its font', async () => {
  const context = await visit({}, 'siri')
  const page = await context.newPage()
  const loaded: { type: string; size: number }[] = []
  page.on('response', async response => {
    loaded.push({ type: response.request().resourceType(), size: (await response.body()).length })
  })
  await page.goto(`${desk.url}/cases/${solved.number}`, { waitUntil: 'networkidle' })
  expect(loaded.filter(({ type }) => type === 'script')).toEqual([])
  expect(loaded.map(({ type }) => type).toSorted()).toEqual(['document', 'font', 'stylesheet'])
  expect(loaded.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(65_000)
  await context.close()
})
