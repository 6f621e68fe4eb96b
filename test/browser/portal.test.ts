import type { BrowserContext, Request } from 'playwright-core'
import { expect, test } from 'vitest'
import { caseLink } from '../../src/desk/case-link.ts'
import { openSession } from '../../src/desk/session.ts'
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
  { name: 'a supplier’s report, unsent', who: 'aino', path: '/cases/new', press: 'Meld feilen' },
  { name: 'a supplier’s empty number', who: 'aino', path: `/cases/${sent.number}`, press: 'Lagre nummeret' },
  { name: 'what is missing, unsent', who: 'siri', path: '/cases/new', write: 'Lønnsslipp mangler', press: 'Fortsett' },
  { name: 'a link', path: link },
  { name: 'a fresh link, asked for', path: link, press: 'Send meg en lenke' },
  { name: 'a case that cannot be read here', path: '/reading/10001' },
  { name: 'the question, without an account', path: '/help' },
  { name: 'the question, without an account, unanswered', path: '/help', press: 'Fortsett' },
  { name: 'what is missing, without an account', path: '/help', write: 'Ingen farge.', press: 'Fortsett' },
  { name: 'what happens next, without an account', path: '/help?told=sent' },
  { name: 'the accessibility statement', path: '/tilgjengelighet' },
  { name: 'how services run', path: '/status' },
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

test.each(pages)(
  'axe finds nothing on $name, light, dark and in forced colours, and 320 px are enough (WCAG 2.2 AA)',
  async shown => {
    const context = await visit({ viewport: { width: 390, height: 844 } }, shown.who)
    const page = await context.newPage()
    await page.goto(desk.url + shown.path)
    if (shown.write !== undefined) await page.getByRole('textbox').fill(shown.write)
    if (shown.press !== undefined) await page.getByRole('button', { name: shown.press }).click()
    await expectLooksWell(page)
    await context.close()
  },
)

test('M.1.2.5 without script and by keyboard alone: ask for help, and say that it works', async () => {
  const context = await visit({ javaScriptEnabled: false }, 'siri')
  const page = await context.newPage()
  await page.goto(`${desk.url}/cases`)
  const press = async (name: string) => {
    const main = page.getByRole('main')
    const goal = main.getByRole('button', { name }).or(main.getByRole('link', { name }))
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
  const first = page.getByRole('main').getByRole('link', { name: 'Be om hjelp' })
  expect(await first.evaluate(element => element.matches(':focus'))).toBe(true)
  await context.close()
})

test('a page that comes back with faults has the list of them in focus, and each leads to its field', async () => {
  const context = await visit({}, 'siri')
  const page = await context.newPage()
  await page.goto(`${desk.url}/cases/new`)
  await page.getByRole('button', { name: 'Fortsett' }).click()
  const faults = page.getByRole('alert')
  expect(await faults.evaluate(element => element.matches(':focus'))).toBe(true)
  expect(await page.title()).toBe('Feil: Hva trenger du hjelp til? – Linje')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const question = page.getByRole('textbox', { name: 'Hva trenger du hjelp til?' })
  expect(await question.evaluate(element => element.matches(':focus'))).toBe(true)
  await context.close()
})

test('without script and without an account: a fresh link is asked for, opened by keyboard, and the case is answered', async () => {
  const context = await visit({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(desk.url + link)
  await page.getByRole('button', { name: 'Send meg en lenke' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Se i innboksen din' }).waitFor()
  await page.goto(`${desk.url}/post`)
  await page.locator(`a[href*="/reading/${solved.number}/"]`).first().click()
  await page.getByRole('button', { name: 'Åpne saken' }).focus()
  await page.keyboard.press('Enter')
  await page.getByLabel('Melding', { exact: true }).fill('Den er tilbake.')
  await page.getByRole('button', { name: 'Send meldingen' }).click()
  await page.getByRole('status').getByText('Brukerstøtten leser den').waitFor()
  await page.getByText('Den er tilbake.').waitFor()
  await page.getByRole('button', { name: 'Lukk saken på denne maskinen' }).click()
  await page.getByRole('heading', { name: 'Saken kan ikke åpnes her nå' }).waitFor()
  await context.close()
})

test('what is read without an account looks well, door and case', async () => {
  const context = await visit({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await page.goto(desk.url + link)
  await page.getByRole('button', { name: 'Send meg en lenke' }).click()
  await page.goto(`${desk.url}/post`)
  await page.locator(`a[href*="/reading/${solved.number}/"]`).first().click()
  await expectLooksWell(page)
  await page.getByRole('button', { name: 'Åpne saken' }).click()
  await expectLooksWell(page)
  await page.getByRole('button', { name: 'Send meldingen' }).click()
  await page.getByRole('alert').waitFor()
  await expectLooksWell(page)
  await context.close()
})

test.each(['nn', 'sv', 'en'] as const)(
  'the pages that anybody reads look well in %s, and say their language',
  async language => {
    const context = await visit({ locale: language, viewport: { width: 390, height: 844 } })
    const page = await context.newPage()
    for (const path of ['/help', '/tilgjengelighet', '/reading/10001', '/case/x']) {
      await page.goto(desk.url + path)
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
      await expectLooksWell(page)
    }
    await context.close()
  },
)

test('what can be pressed is 24 px high or a link in a sentence (WCAG 2.2, 2.5.8), and nothing moves', async () => {
  const context = await visit({ viewport: { width: 320, height: 844 }, reducedMotion: 'reduce' }, 'siri')
  const page = await context.newPage()
  for (const path of ['/cases', '/cases/new', `/cases/${solved.number}`, '/tilgjengelighet']) {
    await page.goto(desk.url + path)
    const low = await page.evaluate<
      string[]
    >(`[...document.querySelectorAll('button, summary, input:not([type=hidden]), textarea, nav a')]
      .filter(each => each.getClientRects().length > 0 && each.getBoundingClientRect().height < 24)
      .map(each => each.outerHTML)`)
    expect(low).toEqual([])
    expect(await page.evaluate('document.getAnimations().length')).toBe(0)
  }
  await context.close()
})

test('on paper a case is what it says, dark on light, with nothing to press', async () => {
  const context = await visit({ colorScheme: 'dark' }, 'siri')
  const page = await context.newPage()
  await page.goto(`${desk.url}/cases/${sent.number}`)
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('heading', { name: 'Vi venter på leverandøren' }).isVisible()).toBe(true)
  expect(await page.locator('button:visible, nav:visible, textarea:visible').count()).toBe(0)
  expect(await page.evaluate('getComputedStyle(document.documentElement).backgroundColor')).toBe('rgb(255, 255, 255)')
  await context.close()
})

test('a page is three requests: no script, 20 kB of HTML and style at most as they are sent, and the font once', async () => {
  const context = await visit({}, 'siri')
  const page = await context.newPage()
  for (const path of ['/cases', '/cases/new', `/cases/${solved.number}`]) {
    const loaded: { type: string; url: string }[] = []
    const note = (request: Request) => loaded.push({ type: request.resourceType(), url: request.url() })
    page.on('request', note)
    await page.goto(desk.url + path, { waitUntil: 'networkidle' })
    page.off('request', note)
    expect(loaded.map(({ type }) => type).toSorted()).toEqual(['document', 'font', 'stylesheet'])
    const weigh = async (font: boolean) => {
      const files = loaded.filter(({ type }) => (type === 'font') === font)
      const sizes = files.map(async ({ url }) => (await (await context.request.get(url)).body()).length)
      return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
    }
    const [text, font] = [await weigh(false), await weigh(true)]
    console.info(
      `${path}: ${loaded.length} requests, ${(text / 1000).toFixed(1)} kB and ${(font / 1000).toFixed(1)} kB of font`,
    )
    expect(text).toBeLessThan(20_000)
    expect(font).toBeLessThan(50_000)
  }
  await context.close()
})
