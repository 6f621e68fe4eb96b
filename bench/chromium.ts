import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const INSTALLED = '/usr/bin/chromium'

/** A real Chromium, for tests, figures and pictures: the machine's if there is one, else the one from npm. */
export function launchChromium(): Promise<Browser> {
  return existsSync(INSTALLED)
    ? chromium.launch({ executablePath: INSTALLED, args: ['--no-sandbox'] })
    : launchPackaged()
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
