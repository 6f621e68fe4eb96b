import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, expect, test } from 'vitest'

/** A bug as somebody might write it, and the tests that turn red: how their names begin, in which file. */
type Bug = {
  readonly name: string
  readonly file: string
  /** What stands there, once. */
  readonly right: string
  readonly wrong: string
  readonly caughtIn: string
  readonly by: readonly string[]
  /** Which tests of that file are run, where not all of them are. */
  readonly only?: string
}

const bugs: readonly Bug[] = [
  {
    name: '250 before the mail is committed',
    file: 'src/worker/post.ts',
    right: 'await keepMail(house, protocol, mail)\n        kept()',
    wrong: 'void keepMail(house, protocol, mail).then(kept)',
    caughtIn: 'test/house/mail-crash.test.ts',
    by: ['A02, E02 killed at mail.kept'],
    only: 'killed at mail.kept',
  },
  {
    name: 'seen before the mail is committed',
    file: 'src/mail/imap-unseen.ts',
    right: 'await keep({',
    wrong: "await client.messageFlagsAdd(String(uid), ['\\\\Seen'], { uid: true })\n      await keep({",
    caughtIn: 'test/long/imap.test.ts',
    by: ['A05 killed at mail.kept'],
    only: 'A05 (a mail that arrives|killed at)',
  },
  {
    name: 'exit 0 of the pipe for a mail that it could not keep',
    file: 'src/cli/receive-letter.ts',
    right: 'return EXIT.tryAgain\n  }\n}\n\nasync function keep',
    wrong: 'return EXIT.done\n  }\n}\n\nasync function keep',
    caughtIn: 'test/house/receive.test.ts',
    by: ['A-5 a database that does not answer'],
  },
  {
    name: 'the same mail kept each time it comes',
    file: 'src/mail/raw-mail.ts',
    right: 'contentHash: hash.digest()',
    wrong: 'contentHash: hash.update(String(Math.random())).digest()',
    caughtIn: 'test/mail/mail-in.test.ts',
    by: ['A03 the same mail twice'],
  },
  {
    name: 'a mail acted on by each reader that has it',
    file: 'src/desk/act-on-mail.ts',
    right: "if (!(await lockMail(tx, claimed.id, 'kept'))) return DONE",
    wrong: "await lockMail(tx, claimed.id, 'kept')",
    caughtIn: 'test/mail/lease.test.ts',
    by: ['A08 a reader whose lease ended'],
  },
  {
    name: 'a letter marked as sent before it is',
    file: 'src/desk/send-letters.ts',
    right: 'const sent = await transport.send(',
    wrong: 'await letterSent(house.database, letter.id, house.now())\n  const sent = await transport.send(',
    caughtIn: 'test/house/mail-crash.test.ts',
    by: ['A02, E02 killed at letter.accepted'],
    only: 'killed at letter.accepted',
  },
  {
    name: 'HTML of a mail shown as it came',
    file: 'src/mail/parse-mail.ts',
    right: 'html: clean(cleaned)',
    wrong: 'html: clean(html)',
    caughtIn: 'test/http/letter-page.test.ts',
    by: ['B05 a mail is shown as it looked'],
  },
]

const root = join(import.meta.dirname, '../..')
const copy = mkdtempSync(join(tmpdir(), 'linje-planted-'))
afterAll(() => rmSync(copy, { recursive: true, force: true }))
const LEFT_OUT = new Set(['node_modules', '.git', 'docs'])
cpSync(root, copy, { recursive: true, filter: path => !LEFT_OUT.has(relative(root, path)) })
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))

test.each(bugs)('C01 planted: $name, is caught in $caughtIn', async ({ file, right, wrong, caughtIn, by, only }) => {
  const path = join(copy, file)
  const sound = readFileSync(path, 'utf8')
  expect(sound.split(right)).toHaveLength(2)
  writeFileSync(
    path,
    sound.replace(right, () => wrong),
  )
  const { red, said } = await run(caughtIn, only).finally(() => writeFileSync(path, sound))
  // What it expected did not hold: a copy in which nothing works fails otherwise.
  for (const name of by) expect(red, said).toContainEqual([expect.stringContaining(name), 'AssertionError'])
})

/** Runs a file of tests in the copy; those that failed, each with the kind of its error. */
async function run(file: string, only = '') {
  const report = join(copy, 'report.json')
  const config = file.startsWith('test/long/') ? ['--config', 'long.config.ts'] : []
  const words = ['run', ...config, '--reporter', 'json', '--outputFile', report, '-t', only, file]
  const { PATH, HOME, TMPDIR } = process.env
  const vitest = spawn(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), ...words], {
    cwd: copy,
    env: { PATH, HOME, TMPDIR },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const [said] = await Promise.all([text(vitest.stderr), once(vitest, 'close')])
  type Told = { readonly fullName: string; readonly status: string; readonly failureMessages: readonly string[] }
  const told: { readonly testResults: readonly { readonly assertionResults: readonly Told[] }[] } = JSON.parse(
    readFileSync(report, 'utf8'),
  )
  rmSync(report)
  const all = told.testResults.flatMap(({ assertionResults }) => assertionResults)
  const red = all.filter(({ status }) => status === 'failed')
  return { red: red.map(each => [each.fullName, each.failureMessages[0]?.split(':')[0]]), said }
}
