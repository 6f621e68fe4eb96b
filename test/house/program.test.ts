import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, onTestFinished, test } from 'vitest'
import { freePort, type Program, startProgram } from '../../bench/program.ts'
import { livingServer } from '../../src/cluster/postmaster.ts'
import { until } from './cluster-program.ts'

/** A data folder of a test's own, taken away with it. */
function newData(): string {
  const folder = mkdtempSync(join(tmpdir(), 'linje-data-'))
  onTestFinished(async () => {
    await until(join(folder, 'postgres'), 'gone')
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

async function start(data: string): Promise<Program> {
  const program = await startProgram({ LINJE_DATA: data, LINJE_EXAMPLE: 'off' })
  onTestFinished(async () => {
    await program.end('SIGKILL')
  })
  return program
}

/** A command as people type it, with what it said to both streams. */
async function npm(words: readonly string[], settings: Readonly<Record<string, string>>) {
  // Without what comes before the script: a test must not install anything.
  const child = spawn('npm', ['--ignore-scripts', ...words], {
    cwd: join(import.meta.dirname, '../..'),
    // Not all of ours: the test runner sets a BASE_URL of its own.
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], TMPDIR: process.env['TMPDIR'], ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines: string[] = []
  for (const stream of [child.stdout, child.stderr]) createInterface(stream).on('line', line => lines.push(line))
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal, said: lines.join('\n') }))
  const heard = (what: string): Promise<void> =>
    new Promise(resolve => {
      const look = setInterval(() => {
        if (!lines.some(line => line.includes(what))) return
        clearInterval(look)
        resolve()
      }, 20)
    })
  return { child, ended, heard }
}

test('npm start ends cleanly when npm alone is told to stop', async () => {
  const data = newData()
  const [port, mail, lmtp] = [await freePort(), await freePort(), await freePort()]
  const ports = { PORT: String(port), LINJE_MAIL_PORT: String(mail), LINJE_LMTP_PORT: String(lmtp) }
  const { child, ended, heard } = await npm(['start'], { LINJE_DATA: data, LINJE_EXAMPLE: 'off', ...ports })
  await Promise.race([heard(`is ready: http://127.0.0.1:${port}`), ended.then(({ said }) => expect.fail(said))])
  child.kill('SIGTERM')
  expect(await ended).toMatchObject({ signal: null, code: 0 })
  expect(livingServer(join(data, 'postgres'))).toBeNull()
  expect(existsSync(join(data, 'linje.run'))).toBe(false)
})

test('a second start says where Linje already runs and ends well, and leaves it running', async () => {
  const data = newData()
  const program = await start(data)
  const second = await npm(['start'], { LINJE_DATA: data, LINJE_EXAMPLE: 'off', PORT: String(await freePort()) })
  const { code, said } = await second.ended
  expect(said).toContain(`is already running: ${program.url}`)
  expect(code).toBe(0)
  expect((await fetch(program.url)).status).toBeLessThan(500)
  expect(await program.end('SIGINT')).toBe(0)
})

test('a Linje that is killed can be started again at once, and again', async () => {
  const data = newData()
  for (const _ of [1, 2]) {
    const program = await start(data)
    expect((await fetch(program.url)).status).toBeLessThan(500)
    expect(await program.end('SIGKILL')).toBe(null)
  }
  await until(join(data, 'postgres'), 'gone')
})

test('README a copy of the data folder of a stopped Linje is a backup: it opens elsewhere with all that was in it', async () => {
  const [data, copy] = [newData(), newData()]
  const quiet = { LINJE_EXAMPLE: 'off' }
  const added = await npm(['run', '-s', 'linje', '--', 'person', 'add', 'eva@desk.example', 'Eva'], {
    LINJE_DATA: data,
    ...quiet,
  })
  expect((await added.ended).code).toBe(0)
  cpSync(data, copy, { recursive: true })
  const again = await npm(['run', '-s', 'linje', '--', 'token', 'eva@desk.example'], { LINJE_DATA: copy, ...quiet })
  expect(await again.ended).toMatchObject({ code: 0, said: expect.stringMatching(/^linje_[\w-]{43}$/m) })
})

test('linje invite prints a link by which somebody chooses a password, and says when nobody has the address (J04)', async () => {
  const settings = { LINJE_DATA: newData(), LINJE_EXAMPLE: 'off', BASE_URL: 'https://desk.example' }
  const linje = async (...words: readonly string[]) =>
    (await npm(['run', '-s', 'linje', '--', ...words], settings)).ended
  expect((await linje('person', 'add', 'eva@desk.example', 'Eva')).code).toBe(0)
  const said = expect.stringMatching(/^https:\/\/desk\.example\/welcome\/[\w-]{43}$/m)
  expect(await linje('invite', 'Eva@desk.example')).toMatchObject({ code: 0, said })
  expect((await linje('invite', 'adam@desk.example')).code).not.toBe(0)
  expect((await linje('invite')).code).toBe(64)
})

test('a Linje whose PostgreSQL is killed answers again by itself', async () => {
  const data = newData()
  const program = await start(data)
  process.kill(livingServer(join(data, 'postgres'))?.pid ?? 0, 'SIGKILL')
  await until(join(data, 'postgres'), 'gone')
  await until(join(data, 'postgres'), 'running')
  await expect.poll(async () => (await fetch(program.url)).status, { timeout: 10_000 }).toBeLessThan(500)
  expect(await program.end('SIGTERM')).toBe(0)
})

test.each([
  ['takes no folders', '/proc/nowhere'],
  ['is a file', join(import.meta.dirname, 'program.test.ts')],
])('a data folder that %s is a named fault, and the program ends', async (_, folder) => {
  const { ended } = await npm(['run', 'linje', '--', 'serve'], { LINJE_DATA: folder })
  const { code, said } = await ended
  expect(code).toBe(78)
  expect(said).toContain(`LINJE_DATA ${folder} cannot be written to`)
})

test('every fault in the settings is named at once, and nothing is opened', async () => {
  const data = newData()
  const { ended } = await npm(['run', 'linje', '--', 'serve'], { LINJE_DATA: data, PORT: 'three', HOST: '0.0.0.0' })
  const { code, said } = await ended
  expect(code).toBe(78)
  expect(said).toMatch(/Linje: PORT should be/)
  expect(said).toMatch(/Linje: BASE_URL should begin with https/)
  expect(existsSync(join(data, 'postgres'))).toBe(false)
})
