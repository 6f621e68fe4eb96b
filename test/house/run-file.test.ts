import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { claimRunFile } from '../../src/run-file.ts'

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'linje-run-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

/** A process that lives until the test ends and whose command line holds these words. */
async function bystander(...words: readonly string[]): Promise<number> {
  const child = spawn('/bin/sh', ['-c', 'echo up; read -r _', 'bystander', ...words], {
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  await new Promise(resolve => child.stdout.once('data', resolve))
  return child.pid ?? 0
}

test('the first program has the folder until it lets go, and says where it serves', () => {
  const folder = newFolder()
  const claim = claimRunFile(folder)
  if ('pid' in claim) throw new Error('the folder was free')
  claim.ready('http://127.0.0.1:3000')
  const { pid, url } = JSON.parse(readFileSync(join(folder, 'linje.run'), 'utf8'))
  expect({ pid, url }).toEqual({ pid: process.pid, url: 'http://127.0.0.1:3000' })
  claim.remove()
  expect(claimRunFile(folder)).toHaveProperty('ready')
})

test('who finds a living Linje on the folder is told its address', async () => {
  const folder = newFolder()
  const running = { pid: await bystander('src/main.ts', 'serve'), url: 'http://127.0.0.1:3000' }
  writeFileSync(join(folder, 'linje.run'), JSON.stringify(running))
  expect(claimRunFile(folder)).toEqual(running)
})

test.each([
  ['a stranger with the same number', async () => JSON.stringify({ pid: await bystander(), url: null })],
  ['a process that is gone', async () => JSON.stringify({ pid: 4_194_303, url: 'http://127.0.0.1:3000' })],
  ['half a line', async () => '{"pid": 1'],
])('a run file that names %s counts for nothing', async (_, left) => {
  const folder = newFolder()
  writeFileSync(join(folder, 'linje.run'), await left())
  expect(claimRunFile(folder)).toHaveProperty('ready')
})
