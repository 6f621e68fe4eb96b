import type { BrowserContext, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { caseLink } from '../../src/desk/case-link.ts'
import { openSession } from '../../src/desk/sign-in.ts'
import { expectNoAxeViolations, openBrowser } from '../browser.ts'
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

/** Every page, as whom, and what makes it come back with faults. */
const pages: readonly (readonly [name: string, who: CastName | null, path: string, press?: string])[] = [
  ['the door', null, '/sign-in'],
  ['my cases', 'siri', '/cases'],
  ['my cases, without access', 'bjorn', '/cases'],
  ['a solved case', 'siri', `/cases/${solved.number}`],
  ['a case with an empty answer', 'siri', `/cases/${solved.number}`, 'Send meldingen'],
  ['a case that waits for a supplier', 'siri', `/cases/${sent.number}`],
  ['the question', 'siri', '/cases/new'],
  ['the question, unanswered', 'siri', '/cases/new', 'Fortsett'],
  ['a supplier’s cases', 'aino', '/cases'],
  ['a supplier’s case', 'aino', `/cases/${sent.number}`],
  ['a supplier’s empty number', 'aino', `/cases/${sent.number}`, 'Lagre nummeret'],
  ['a link', null, link],
  ['a link that is over', null, '/case/x'],
  ['a spent one-time link', null, '/first/x'],
  ['nothing', 'siri', '/cases/1'],
  ['Post', null, '/post'],
]

async function visit(options: Parameters<typeof browser.newContext>[0], who: CastName | null): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'nb-NO', ...options })
  if (who !== null) {
    const { token } = await openSession(desk.house, cast[who].person)
    await context.addCookies([{ name: 'linje', value: token, url: desk.url }])
  }
  return context
}

async function noSideways(page: Page): Promise<void> {
  const [wide, window] = await page.evaluate<[number, number]>('[document.documentElement.scrollWidth, innerWidth]')
  expect(wide, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(window)
}

test.each(pages)(
  'axe finds nothing on %s, light and dark, and 320 px are enough (WCAG 2.2 AA)',
  async (_, who, path, press) => {
    const context = await visit({ viewport: { width: 390, height: 844 } }, who)
    const page = await context.newPage()
    await page.goto(desk.url + path)
    if (press !== undefined) await page.getByRole('button', { name: press }).click()
    for (const fold of await page.locator('details:not([open]) > summary').all()) await fold.click()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await expectNoAxeViolations(page)
    }
    for (const width of [320, 1440]) {
      await page.setViewportSize({ width, height: 844 })
      await noSideways(page)
    }
    await context.close()
  },
)

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
