import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Program, startProgram } from '../../bench/program.ts'
import { until } from './cluster-program.ts'
import { runLinje } from './run-linje.ts'

const data = mkdtempSync(join(tmpdir(), 'linje-receive-'))
const settings = { LINJE_DATA: data }
const mailbox = 'brukerstotte@nordvik.linje.example'
let program: Program | null = null

beforeAll(async () => {
  program = await startProgram(settings)
})
afterAll(async () => {
  await program?.end('SIGKILL')
  await until(join(data, 'postgres'), 'gone')
  rmSync(data, { recursive: true, force: true })
})

const mail = (id: string) =>
  `From: Nina <nina@nordvik.example>\r\nTo: ${mailbox}\r\nMessage-ID: <${id}@nordvik.example>\r\nSubject: Agresso ${id}\r\n\r\nHjelp!\r\n`

const receive = (raw: string, more: Readonly<Record<string, string>> = {}, to = mailbox) =>
  runLinje(['letter', 'receive', '--mailbox', to], { ...settings, ...more }, raw)

/** How many cases have this title, as a program of Kari's sees it. */
async function cases(title: string): Promise<number> {
  const { gave } = await runLinje(['token', 'kari@nordvik.example'], settings)
  const answer = await fetch(`${program?.url}/api/cases?limit=200&team=nordvik-1`, {
    headers: { authorization: `Bearer ${gave.trim()}` },
  })
  const { items }: { readonly items: readonly { readonly title: string }[] } = await answer.json()
  return items.filter(item => item.title === title).length
}

test('A-5 a mail through the pipe becomes a case at once, and the same mail again is the same', async () => {
  expect(await receive(mail('one'))).toMatchObject({ code: 0, gave: '' })
  expect((await receive(mail('one'))).code).toBe(0)
  await expect.poll(() => cases('Agresso one'), { timeout: 5_000 }).toBe(1)
})

test('A-5 killed before it was committed, nothing is kept and the server tries again; killed after, nothing is doubled', async () => {
  const killedAt = (point: string) => ({ LINJE_TEST: '1', LINJE_FAIL_AT: point })
  expect((await receive(mail('two'), killedAt('mail.kept'))).code).toBeNull()
  expect((await receive(mail('two'), killedAt('mail.committed'))).code).toBeNull()
  expect((await receive(mail('two'))).code).toBe(0)
  await expect.poll(() => cases('Agresso two'), { timeout: 5_000 }).toBe(1)
})

test.each([
  ['a database that does not answer', { DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none' }],
  ['a setting that is wrong', { PORT: 'none' }],
  ['a folder that cannot be', { LINJE_DATA: '/dev/null/data' }],
])('A-5 %s makes the mail server try again (75)', async (_, setting) => {
  expect((await receive(mail('three'), setting)).code).toBe(75)
})

test('a mailbox that is none of ours and an empty mail are told to the sender, not tried again', async () => {
  expect((await receive(mail('four'), {}, 'nobody@nordvik.linje.example')).code).toBe(67)
  expect((await receive('')).code).toBe(65)
  expect((await runLinje(['letter', 'receive'], settings, mail('five'))).code).toBe(75)
})
