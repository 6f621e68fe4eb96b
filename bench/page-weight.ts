import { gzipSync } from 'node:zlib'
import { launchChromium } from './chromium.ts'

const kinds = ['script', 'style', 'font', 'other'] as const
type Kind = (typeof kinds)[number]

/** What a browser loads that has never been here: kilobytes as they travel gzipped, of what kind, and in how many requests. */
export type PageWeight = { readonly kB: number; readonly requests: number } & Readonly<Record<Kind, number>>

/** A page is there when it has asked for nothing more for so long. */
const STILL_MS = 800

/**
 * Opens pages one after the other, each in a browser that knows nothing, and counts what they ask for; the live stream
 * is a request without weight.
 */
export async function pageWeights<Name extends string>(
  pages: Readonly<Record<Name, string>>,
  cookie: { readonly name: string; readonly value: string },
): Promise<ReadonlyMap<string, PageWeight>> {
  const browser = await launchChromium()
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

/** Fetches everything again: what comes packed is counted as gzip packs it, all else as it is. */
async function weighed(urls: readonly string[], cookie: string): Promise<PageWeight> {
  const bytes: Record<Kind, number> = { script: 0, style: 0, font: 0, other: 0 }
  for (const url of urls.filter(each => each.startsWith('http') && !each.endsWith('/api/live'))) {
    const answer = await fetch(url, { headers: { cookie, 'accept-encoding': 'gzip' } })
    const body = Buffer.from(await answer.arrayBuffer())
    const packed = answer.headers.get('content-encoding') === 'gzip'
    bytes[kindOf(answer.headers.get('content-type') ?? '')] += packed
      ? gzipSync(body, { level: 9 }).length
      : body.length
  }
  const kilobytes = (kind: Kind) => Math.round(bytes[kind] / 1000)
  const [script, style, font, other] = [kilobytes('script'), kilobytes('style'), kilobytes('font'), kilobytes('other')]
  return { kB: script + style + font + other, requests: urls.length, script, style, font, other }
}

function kindOf(type: string): Kind {
  if (type.includes('javascript')) return 'script'
  if (type.includes('css')) return 'style'
  return type.startsWith('font') ? 'font' : 'other'
}
