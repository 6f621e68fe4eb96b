import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { openBuiltDesk } from '../stage/built-desk.ts'

const BUDGET = 240_000

test('the first load of the desk is under 240 kB of script gzipped, in one language, and holds no zod (DESIGN 7)', async () => {
  const desk = await openBuiltDesk()
  const page = await desk.enter('kari', '/mark')
  const scripts: string[] = []
  page.on('response', async response => {
    if (response.request().resourceType() === 'script') scripts.push(response.url())
  })
  await page.goto('/desk/work', { waitUntil: 'networkidle' })
  await page.getByRole('heading', { name: 'Mitt arbeid' }).waitFor()
  const texts = await Promise.all(scripts.map(async url => (await fetch(url)).text()))
  const weight = texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0)
  console.info(`first load of the desk: ${scripts.length} scripts, ${(weight / 1000).toFixed(1)} kB gzipped`)
  expect(scripts.length).toBeGreaterThanOrEqual(2)
  expect(weight).toBeLessThan(BUDGET)
  const all = texts.join('\n')
  expect(all).toContain('Mitt arbeid')
  expect(all).not.toContain('Mitt arbete')
  expect(all).not.toMatch(/ZodError|invalid_union/)
})
