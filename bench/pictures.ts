import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { launchChromium } from './chromium.ts'
import { startProgram } from './program.ts'

type Picture = {
  readonly name: string
  /** Who looks; null = somebody who is not signed in. */
  readonly who: string | null
  readonly path: string
  readonly width: number
  readonly dark?: boolean
}

/** The pictures of the README and of docs/pictures: each a place of the example municipality, as one of its people sees it. */
const PICTURES: readonly Picture[] = [
  { name: 'list', who: 'kari@nordvik.example', path: '/desk/teams/nordvik-1', width: 1440 },
  { name: 'case', who: 'kari@nordvik.example', path: '/desk/cases/10016?list=team&team=nordvik-1', width: 1440 },
  { name: 'case-dark', who: 'ola@linje.example', path: '/desk/cases/10016', width: 1440, dark: true },
  { name: 'case-phone', who: 'kari@nordvik.example', path: '/desk/cases/10016', width: 390 },
  { name: 'portal', who: 'siri.berg@nordvik.example', path: '/cases', width: 1440 },
  { name: 'portal-phone', who: 'siri.berg@nordvik.example', path: '/cases', width: 390 },
  { name: 'sign-in', who: null, path: '/sign-in', width: 1440 },
]

const FOLDER = join(import.meta.dirname, '../docs/pictures')
/** The page is whole when nothing has been asked of the server for so long. */
const SETTLED_MS = 800

await takePictures()

/** Opens the example in a folder of its own, takes every picture, and takes the folder away. */
async function takePictures(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  const data = mkdtempSync(join(tmpdir(), 'linje-pictures-'))
  const linje = await startProgram({ LINJE_DATA: data })
  const browser = await launchChromium()
  try {
    for (const picture of PICTURES) await take(browser, linje.url, picture)
  } finally {
    await browser.close()
    await linje.end()
    rmSync(data, { recursive: true, force: true })
  }
}

async function take(browser: Browser, url: string, { name, who, path, width, dark }: Picture): Promise<void> {
  const height = width < 600 ? 844 : 900
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    locale: 'nb-NO',
  })
  if (who !== null) await context.request.post(`${url}/api/session`, { data: { email: who }, headers: { origin: url } })
  const page = await context.newPage()
  await page.goto(`${url}${path}`)
  await page.waitForTimeout(SETTLED_MS)
  await page.screenshot({ path: join(FOLDER, `${name}.png`) })
  await context.close()
  process.stderr.write(`${name}.png\n`)
}
