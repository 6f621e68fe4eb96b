import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, expect } from 'vitest'
import { buildDesk } from '../../src/build-desk.ts'
import type { House } from '../../src/desk/house.ts'
import { folders } from '../../src/folders.ts'
import { openServer } from '../../src/http/server.ts'
import { openBrowser } from '../browser.ts'
import { type DeskClient, signedIn } from './desk-client.ts'
import { addresses } from './municipality.ts'
import { type OpenDesk, openDesk } from './open-desk.ts'
import type { CastName } from './people.ts'

export type Look = { readonly width?: number; readonly height?: number; readonly dark?: boolean }

export type BuiltDesk = OpenDesk & {
  /** One of the cast at a page of the desk, or somebody who is not signed in, in a browser of her own. */
  readonly enter: (who: CastName | null, path: string, look?: Look) => Promise<Page>
  /** One of the cast by the API, from a page's session. */
  readonly as: (who: CastName) => Promise<DeskClient>
  /** Takes the server away, and opens it again at the same address. */
  readonly hangUp: () => Promise<void>
  readonly answerAgain: () => Promise<void>
}

/** Refused and unanswered requests are told of by the browser, and are what some tests are about. */
const NO_ANSWER = /^Failed to load resource: (the server responded with a status of 4\d\d|net::ERR_)/

/** A desk of the example with its real pages, built if they are not; fails when a page complains to its console. */
export async function openBuiltDesk(part: Partial<House> = {}): Promise<BuiltDesk> {
  await buildDesk(() => {})
  const desk = await openDesk({ example: true, ...part })
  const listen = (port: number) => openServer(desk.house, { host: '127.0.0.1', port, deskFolder: folders.desk })
  let server = await listen(0)
  const { url } = server
  const browser = await openBrowser()
  const complaints: string[] = []
  afterAll(async () => {
    // Pages go first: one whose server is gone says so.
    await Promise.all(browser.contexts().map(context => context.close()))
    await server.close()
    expect(complaints).toEqual([])
  })
  return {
    ...desk,
    url,
    as: who => signedIn(url, addresses[who]),
    hangUp: () => server.close(),
    async answerAgain() {
      server = await listen(Number(new URL(url).port))
    },
    async enter(who, path, { width = 1440, height = 900, dark = false } = {}) {
      const context = await browser.newContext({
        baseURL: url,
        viewport: { width, height },
        colorScheme: dark ? 'dark' : 'light',
      })
      if (who !== null) await signIn(context, addresses[who], url)
      const page = await context.newPage()
      page.on('pageerror', error => complaints.push(error.message))
      page.on('console', message => {
        if (message.type() === 'error' && !NO_ANSWER.test(message.text())) complaints.push(message.text())
      })
      await page.goto(path)
      return page
    },
  }
}

async function signIn(context: BrowserContext, email: string, url: string): Promise<void> {
  const entered = await context.request.post('/api/session', { data: { email }, headers: { origin: url } })
  if (!entered.ok()) throw new Error(`${email} could not sign in: ${await entered.text()}`)
}
