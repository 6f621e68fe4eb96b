import { existsSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright-core'

/** What a browser loads that has never been here: kilobytes as they travel gzipped, and how many requests. */
export type PageWeight = { readonly kB: number; readonly scriptKb: number; readonly requests: number }

const CHROMIUM = '/usr/bin/chromium'
/** A page is there when it has been still for so long. */
const STILL_MS = 500

/**
 * Opens pages one after the other, each in a browser of its own that knows nothing, and counts what it asks for; the
 * live stream is one request without weight. Null where there is no Chromium.
 */
export async function pageWeights<Name extends string>(
  pages: Readonly<Record<Name, string>>,
  cookie: { readonly name: string; readonly value: string },
): Promise<ReadonlyMap<string, PageWeight> | null> {
  if (!existsSync(CHROMIUM)) return null
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  const weights = new Map<string, PageWeight>()
  try {
    for (const [name, url] of Object.entries<string>(pages)) {
      const context = await browser.newContext()
      await context.addCookies([{ ...cookie, url }])
      const page = await context.newPage()
      const asked = new Set<string>()
      page.on('request', request => asked.add(request.url()))
      await page.goto(url)
      for (let before = -1; before !== asked.size; ) {
        before = asked.size
        await page.waitForTimeout(STILL_MS)
      }
      await context.close()
      weights.set(name, await weighed([...asked], `${cookie.name}=${cookie.value}`))
    }
  } finally {
    await browser.close()
  }
  return weights
}

/** Fetches everything again: bytes that come packed are counted as gzip packs them, all others as they are. */
async function weighed(urls: readonly string[], cookie: string): Promise<PageWeight> {
  let bytes = 0
  let script = 0
  for (const url of urls.filter(each => each.startsWith('http') && !each.endsWith('/api/live'))) {
    const answer = await fetch(url, { headers: { cookie, 'accept-encoding': 'gzip' } })
    const body = Buffer.from(await answer.arrayBuffer())
    const travelled =
      answer.headers.get('content-encoding') === 'gzip' ? gzipSync(body, { level: 9 }).length : body.length
    bytes += travelled
    if (answer.headers.get('content-type')?.includes('javascript')) script += travelled
  }
  return { kB: Math.round(bytes / 1000), scriptKb: Math.round(script / 1000), requests: urls.length }
}
