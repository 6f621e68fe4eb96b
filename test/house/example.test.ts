import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, expect, test } from 'vitest'
import { freePort, type Program, startProgram } from '../../bench/program.ts'
import { until } from './cluster-program.ts'
import { runLinje } from './run-linje.ts'

/** One data folder through the whole file: each test finds what the one before it has left. */
const data = mkdtempSync(join(tmpdir(), 'linje-example-'))
const settings = { LINJE_DATA: data }
let program: Program | null = null

afterAll(async () => {
  await program?.end('SIGKILL')
  await until(join(data, 'postgres'), 'gone')
  rmSync(data, { recursive: true, force: true })
})

test('a first start that is killed while it fills the example begins again, and fills it whole', async () => {
  const ports = { PORT: '0', LINJE_MAIL_PORT: '0', LINJE_LMTP_PORT: '0' }
  const env = { PATH: process.env['PATH'], TMPDIR: process.env['TMPDIR'], ...settings, ...ports }
  const cwd = join(import.meta.dirname, '../..')
  const child = spawn(process.execPath, ['src/main.ts', 'serve'], { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = once(child, 'exit')
  const lines = createInterface(child.stderr)
  lines.on('line', line => {
    if (line.includes('filling the example')) setTimeout(() => child.kill('SIGKILL'), 200)
  })
  await ended
  program = await startProgram(settings)
  expect(program.said()).toContain('filling the example municipality')
  await expect.poll(() => program?.said()).toMatch(/kari@nordvik\.example +Kari Haugen/)
})

test('a command beside a running Linje uses its PostgreSQL, and gives nothing but what was asked for', async () => {
  const { code, gave } = await runLinje(['token', 'ola@linje.example'], settings)
  expect(code).toBe(0)
  expect(gave).toMatch(/^\S+\n$/)
  const answer = await fetch(`${program?.url}/api/cases?limit=200`, {
    headers: { authorization: `Bearer ${gave.trim()}` },
  })
  expect(answer.status, program?.said()).toBe(200)
  const { items }: { readonly items: readonly unknown[] } = await answer.json()
  expect(items).toHaveLength(81)
  expect((await runLinje(['check'], settings)).said).toContain('every case is as its log says')
})

test('two ports that are taken are both named, with the setting to change, before anything is opened', async () => {
  const [port, mail] = [await freePort(), await freePort()]
  const others = [createServer().listen(port, '127.0.0.1'), createServer().listen(mail, '127.0.0.1')]
  await Promise.all(others.map(other => once(other, 'listening')))
  const elsewhere = mkdtempSync(join(tmpdir(), 'linje-ports-'))
  const ports = { PORT: String(port), LINJE_MAIL_PORT: String(mail), LINJE_LMTP_PORT: '0' }
  const { code, said } = await runLinje(['serve'], { LINJE_DATA: elsewhere, ...ports })
  for (const other of others) other.close()
  rmSync(elsewhere, { recursive: true })
  expect(code).toBe(78)
  expect(said).toContain(`PORT cannot be ${port}`)
  expect(said).toContain(`LINJE_MAIL_PORT cannot be ${mail}`)
  expect(said).not.toContain('opening PostgreSQL')
})

test('nothing is taken away while Linje runs, nor without a word that it is meant', async () => {
  expect(await runLinje(['start-over', '--confirm'], settings)).toMatchObject({ code: 1 })
  expect((await runLinje(['start-over'], settings)).said).toContain('--confirm')
  expect(await program?.end('SIGTERM')).toBe(0)
})

test.each([
  ['another HOST than loopback', { HOST: '0.0.0.0' }, 'BASE_URL should begin with https'],
  ['a BASE_URL', { BASE_URL: 'https://linje.example' }, 'holds the example municipality'],
  ['an SMTP_URL to the world', { SMTP_URL: 'smtp://mail.utenfor.example' }, 'SMTP_URL: the example writes to made-up'],
  ['the example switched off', { LINJE_EXAMPLE: 'off' }, 'start-over --confirm'],
])('the example does not open with %s, and says why', async (_, more, why) => {
  const { code, said } = await runLinje(['check'], { ...settings, ...more })
  expect(code).toBe(78)
  expect(said).toContain(why)
})

test('after starting over the example is gone, and a link makes the first administrator', async () => {
  expect(await runLinje(['start-over', '--confirm'], settings)).toMatchObject({ code: 0 })
  program = await startProgram(settings)
  await expect.poll(() => program?.said()).toMatch(/the first administrator is made here, once: http\S+\/first\//)
  expect(program.said()).not.toContain('sign in as one of these')
})
