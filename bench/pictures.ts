import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext } from 'playwright-core'
import { launchChromium } from './chromium.ts'
import { startProgram } from './program.ts'

type State = {
  readonly name: string
  /** Who looks; null = somebody who is not signed in. */
  readonly who: string | null
  readonly path: string
  /** What she presses once the page stands. */
  readonly keys?: readonly string[]
  readonly types?: string
}

const KARI = 'kari@nordvik.example'
const OLA = 'ola@linje.example'
const SIRI = 'siri.berg@nordvik.example'

/** The case that is photographed, by a word of its own: its number is another whenever the example's stories change. */
const WORD = 'Remitteringsfilen'

/** The main states, twelve and the page of what is wrong now: each a place of the example municipality, as one of its people sees it. */
const STATES: readonly State[] = [
  { name: 'sign-in', who: null, path: '/sign-in' },
  { name: 'work', who: KARI, path: '/desk/work' },
  { name: 'list', who: KARI, path: '/desk/teams/nordvik-1' },
  { name: 'case', who: KARI, path: '/desk/cases/CASE?list=team&team=nordvik-1' },
  {
    name: 'answer',
    who: KARI,
    path: '/desk/cases/CASE',
    keys: ['r'],
    types: 'Hei Aisha,\n\nhvilken måned gjelder det?',
  },
  { name: 'caller', who: KARI, path: '/desk/caller?q=siri' },
  { name: 'outstanding', who: OLA, path: '/desk/outstanding' },
  { name: 'handbook', who: OLA, path: '/desk/handbook/M.1' },
  { name: 'palette', who: OLA, path: '/desk/cases/CASE', keys: ['Control+k'] },
  { name: 'administration', who: 'admin@linje.example', path: '/desk/admin/start' },
  { name: 'portal-cases', who: SIRI, path: '/cases' },
  { name: 'portal-new-case', who: SIRI, path: '/cases/new' },
  { name: 'status', who: null, path: '/status' },
]

/** On a wide screen and on a phone, by day and by night. */
const LOOKS = [
  { of: '', width: 1440, height: 900, colorScheme: 'light' },
  { of: '-dark', width: 1440, height: 900, colorScheme: 'dark' },
  { of: '-phone', width: 390, height: 844, colorScheme: 'light' },
  { of: '-phone-dark', width: 390, height: 844, colorScheme: 'dark' },
] as const

const FOLDER = join(import.meta.dirname, '../docs/screens')
/** The page is whole when nothing has been asked of the server for so long. */
const SETTLED_MS = 800

await takePictures()

/** Opens the example in a folder of its own, takes every state in every look, and takes the folder away. */
async function takePictures(): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
  const data = mkdtempSync(join(tmpdir(), 'linje-pictures-'))
  const linje = await startProgram({ LINJE_DATA: data })
  const browser = await launchChromium()
  try {
    for (const state of STATES) for (const look of LOOKS) await take(browser, linje.url, state, look)
  } finally {
    await browser.close()
    await linje.end()
    rmSync(data, { recursive: true, force: true })
  }
}

async function take(browser: Browser, url: string, state: State, look: (typeof LOOKS)[number]): Promise<void> {
  const { name, who, path, keys = [], types = '' } = state
  const { of, width, height, colorScheme } = look
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, locale: 'nb-NO' })
  if (who !== null) await context.request.post(`${url}/api/session`, { data: { email: who }, headers: { origin: url } })
  const page = await context.newPage()
  await page.goto(`${url}${path.replace('CASE', await numberOf(context, url))}`)
  await page.waitForTimeout(SETTLED_MS)
  for (const key of keys) await page.keyboard.press(key)
  if (types !== '') await page.keyboard.insertText(types)
  if (keys.length > 0) await page.waitForTimeout(SETTLED_MS)
  await page.screenshot({ path: join(FOLDER, `${name}${of}.png`) })
  await context.close()
  process.stderr.write(`${name}${of}.png\n`)
}

async function numberOf(context: BrowserContext, url: string): Promise<string> {
  const found = await context.request.get(`${url}/api/cases?q=${WORD}`)
  return /"number":(\d+)/.exec(await found.text())?.[1] ?? ''
}
