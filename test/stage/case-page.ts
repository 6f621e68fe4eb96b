import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll } from 'vitest'
import { buildDesk } from '../../src/build-desk.ts'
import { openSession } from '../../src/desk/sign-in.ts'
import { folders } from '../../src/folders.ts'
import { openServer } from '../../src/http/server.ts'
import { openBrowser } from '../browser.ts'
import { type OpenDesk, openDesk } from './open-desk.ts'
import { type CastName, cast } from './people.ts'

export type CasePages = {
  readonly desk: OpenDesk
  /** The page of a case as somebody of the cast sees it, in a browser of her own, in bokmål. */
  readonly visit: (who: CastName, number: number, options?: BrowserContextOptions) => Promise<Page>
}

/** A desk with its real pages, and browsers to look at them with. */
export async function openCasePages(): Promise<CasePages> {
  const desk = await openDesk({ example: true })
  await buildDesk(() => {})
  const server = await openServer(desk.house, { host: '127.0.0.1', port: 0, deskFolder: folders.desk })
  afterAll(() => server.close())
  const browser: Browser = await openBrowser()
  return {
    desk,
    async visit(who, number, options = {}) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nb-NO', ...options })
      const { token } = await openSession(desk.house, cast[who].person)
      await context.addCookies([{ name: 'linje', value: token, url: server.url }])
      const page = await context.newPage()
      page.setDefaultTimeout(10_000)
      await page.goto(`${server.url}/desk/cases/${number}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      return page
    },
  }
}
