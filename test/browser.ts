import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, expect } from 'vitest'
import { launchChromium } from '../bench/chromium.ts'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const WCAG_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

let launched: Promise<Browser> | null = null

/** A real Chromium, one for all files of a worker, which ends with it; what a file opened in it is closed after the file. */
export async function openBrowser(): Promise<Browser> {
  launched ??= launchChromium()
  const browser = await launched
  afterAll(() => Promise.all(browser.contexts().map(context => context.close())))
  return browser
}

/** What axe-core judges by colours alone; all else is the same in the dark as in the light. */
const OF_COLOUR = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }

/**
 * Fails with the rule, the reason and the elements when the page as it stands breaks WCAG 2.2 A or AA (axe-core); with
 * `colours` alone where everything else has been looked at in other colours.
 */
export async function expectNoAxeViolations(page: Page, only?: 'colours'): Promise<void> {
  // Run by the debugger, for the page's own security policy forbids scripts from elsewhere.
  if (!(await page.evaluate('typeof axe === "object"'))) await page.evaluate(readFileSync(AXE, 'utf8'))
  const violations = await page.evaluate<
    string[]
  >(`axe.run(document, { runOnly: ${JSON.stringify(only === 'colours' ? OF_COLOUR : WCAG_AA)} }).then(
    found => found.violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => id + ': ' + help + ': ' + html)))`)
  expect(violations, [page.url(), ...violations].join('\n')).toEqual([])
}
