import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const INSTALLED = '/usr/bin/chromium'
/** No sandbox, for containers run as root; letters without hinting, so that pictures agree between machines. */
const FLAGS = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none']

/** A real Chromium, for tests, figures and pictures: the machine's if there is one, else the one from npm. */
export function launchChromium(): Promise<Browser> {
  return existsSync(INSTALLED) ? chromium.launch({ executablePath: INSTALLED, args: FLAGS }) : launchPackaged()
}

async function launchPackaged(): Promise<Browser> {
  try {
    // Read when the package is imported: it then unpacks the libraries that a bare machine lacks.
    process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x'
    const { default: packaged } = await import('@sparticuz/chromium')
    // Not its own flags: they are for a machine that lets a program have one process, and switch off the web's security.
    return await chromium.launch({ executablePath: await packaged.executablePath(), args: FLAGS })
  } catch (error) {
    throw new Error('no Chromium starts here: install one at /usr/bin/chromium (Debian: apt install chromium)', {
      cause: error,
    })
  }
}
