import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { type Language, languages } from '../../src/contract/value.ts'
import { expectNoAxeViolations } from '../browser.ts'
import { type Look, openBuiltDesk } from '../stage/built-desk.ts'
import { openedCase } from '../stage/opened-case.ts'
import { cast } from '../stage/people.ts'
import { mailThatWaits } from '../stage/waiting-mail.ts'

const desk = await openBuiltDesk()
const kari = await desk.as('kari')
const { number } = await openedCase(desk, 'siri', { form: 'web', title: 'Lønnsslipp mangler' })
await kari.act(number, { action: 'assign', body: { person: cast.kari.person } })
await openedCase(desk, 'kari', { title: 'Lønnsslipp borte', solution: { kind: 'now', text: 'Sendt på nytt.' } })
await mailThatWaits(desk.database, desk.house.newId())

/** Each width and each scheme once: colours do not depend on the width. */
const looks: readonly Look[] = [{ width: 1440 }, { width: 390, height: 844, dark: true }]

/** Every place with something in it, as it stands when it is ready. */
async function eachPlace(page: Page, look: (place: string) => Promise<void>): Promise<void> {
  const slip = page.getByRole('link', { name: /Lønnsslipp mangler/ }).first()
  for (const path of [
    '/desk/work',
    '/desk/teams/nordvik-1',
    '/desk/search?q=mangler',
    `/desk/cases/${number}?list=work`,
  ]) {
    await page.goto(path)
    await (path.includes('cases') ? page.getByRole('heading', { name: 'Lønnsslipp mangler' }) : slip).waitFor()
    await look(path)
  }
  await page.goto('/desk/mails')
  await page.getByRole('article').waitFor()
  await look('/desk/mails')
  await page.goto('/desk/new')
  await page.getByRole('combobox', { name: 'Hvem gjelder det?' }).fill('si')
  await page.getByRole('option', { name: /Siri Berg/ }).waitFor()
  await look('/desk/new, searching')
  await page.getByLabel('Tittel').fill('Lønnsslipp')
  await page.getByLabel('Overfør til 2. linje').check()
  await page.getByRole('button', { name: 'Åpne og overfør' }).click()
  await page.getByRole('complementary').getByRole('button', { name: 'Lønnsslipp borte' }).click()
  await page.getByText('Sendt på nytt.').waitFor()
  await look('/desk/new, with faults')
}

test.each(looks)(
  'axe finds nothing in any place of the desk, in forced colours either, and nothing runs over: %o',
  async look => {
    const page = await desk.enter('kari', '/desk/work', look)
    await eachPlace(page, async place => {
      await expectNoAxeViolations(page)
      if (look.dark) {
        await page.emulateMedia({ forcedColors: 'active' })
        await expectNoAxeViolations(page)
        await page.emulateMedia({ forcedColors: 'none' })
      }
      const over = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth')
      expect(over, place).toBeLessThanOrEqual(0)
    })
  },
)

const said: Readonly<Record<Language, readonly string[]>> = {
  nb: ['Mitt arbeid', 'Saksbehandler', 'Ny sak'],
  nn: ['Arbeidet mitt', 'Saksbehandlar', 'Ny sak'],
  sv: ['Mitt arbete', 'Handläggare', 'Nytt ärende'],
  en: ['My work', 'Handler', 'New case'],
}

test('A-1 the desk speaks four languages, changes without a reload, and remembers', async () => {
  const page = await desk.enter('karl', '/desk/work')
  await page.getByRole('heading', { name: 'Mitt arbeid' }).waitFor()
  for (const language of [...languages.slice(1), 'nb'] as const) {
    const [work = '', handler = '', newCase = ''] = said[language]
    await page.locator('.rail select').selectOption(language)
    await page.getByRole('heading', { name: work }).waitFor()
    await page.getByRole('link', { name: newCase }).first().waitFor()
    expect(await page.evaluate('document.documentElement.lang')).toBe(language)
    expect(await page.title()).toBe(`${work} – Linje`)
    await page.goto('/desk/teams/nordvik-1')
    await page.getByRole('columnheader', { name: handler }).waitFor()
    await page.goto('/desk/work')
    await page.getByRole('heading', { name: work }).waitFor()
  }
})
