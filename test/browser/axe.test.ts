import { expect, test } from 'vitest'
import { expectNoAxeViolations, openBrowser } from '../browser.ts'

const browser = await openBrowser()

test('the eye for WCAG 2.2 AA passes a good page and names what is wrong with a bad one, under a strict policy', async () => {
  const page = await browser.newPage()
  const show = async (html: string): Promise<void> => {
    await page.route('**/*', route =>
      route.fulfill({
        contentType: 'text/html',
        headers: { 'content-security-policy': "default-src 'self'" },
        body: html,
      }),
    )
    await page.goto('http://linje.example/')
  }
  await show('<!doctype html><html lang="nb"><title>Saker</title><main><h1>Saker</h1></main></html>')
  await expectNoAxeViolations(page)
  await show('<!doctype html><html lang="nb"><title>Saker</title><main><h1>Saker</h1><img src="sak.png"></main></html>')
  await expect(expectNoAxeViolations(page)).rejects.toThrow('image-alt')
})
