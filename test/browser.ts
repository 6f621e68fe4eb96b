import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, expect } from 'vitest'

const INSTALLED = '/usr/bin/chromium'
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const WCAG_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** A real Chromium for a test file, closed after it: the machine's if there is one, else the one from npm. */
export async function openBrowser(): Promise<Browser> {
  const browser = existsSync(INSTALLED)
    ? await chromium.launch({ executablePath: INSTALLED, args: ['--no-sandbox'] })
    : await launchPackaged()
  afterAll(() => browser.close())
  return browser
}

/** Fails with the rule, the reason and the elements when the page as it stands breaks WCAG 2.2 A or AA (axe-core). */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  // Run by the debugger, for the page's own security policy forbids scripts from elsewhere.
  if (!(await page.evaluate('typeof axe === "object"'))) await page.evaluate(readFileSync(AXE, 'utf8'))
  const violations = await page.evaluate<string[]>(`axe.run(document, { runOnly: ${JSON.stringify(WCAG_AA)} }).then(
    found => found.violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => id + ': ' + help + ': ' + html)))`)
  expect(violations, [page.url(), ...violations].join('\n')).toEqual([])
}

async function launchPackaged(): Promise<Browser> {
  try {
    // Read when the package is imported: it then unpacks the libraries that a bare machine lacks.
    process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x'
    const { default: packaged } = await import('@sparticuz/chromium')
    // Its flags are for machines that let a program have one process only.
    const args = packaged.args.filter(flag => !/single-process|no-zygote|in-process-gpu/.test(flag))
    return await chromium.launch({
      executablePath: await packaged.executablePath(),
      args: [...args, '--no-sandbox'],
    })
  } catch (error) {
    throw new Error('no Chromium starts here: install one at /usr/bin/chromium (Debian: apt install chromium)', {
      cause: error,
    })
  }
}
