import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** What a command of `linje` ended with, gave to stdout and said to stderr. */
export type Ran = { readonly code: number | null; readonly gave: string; readonly said: string }

/** Runs `linje` with these words, settings and input to its end. */
export async function runLinje(
  words: readonly string[],
  settings: Readonly<Record<string, string>>,
  input: string | Buffer | null = null,
): Promise<Ran> {
  const { PATH, HOME, TMPDIR, NODE_COMPILE_CACHE } = process.env
  const child = spawn(process.execPath, ['src/main.ts', ...words], {
    cwd: join(import.meta.dirname, '../..'),
    // Not all of ours: the test runner sets a BASE_URL of its own.
    env: { PATH, HOME, TMPDIR, NODE_COMPILE_CACHE, ...settings },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  child.stdin.on('error', () => {}).end(input ?? undefined)
  const heard = { gave: '', said: '' }
  child.stdout.setEncoding('utf8').on('data', text => {
    heard.gave += text
  })
  child.stderr.setEncoding('utf8').on('data', text => {
    heard.said += text
  })
  const [code] = await once(child, 'close')
  return { code: typeof code === 'number' ? code : null, ...heard }
}
