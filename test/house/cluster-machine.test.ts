import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { linkLibraries } from '../../src/cluster/binaries.ts'
import { openCluster } from '../../src/cluster/open-cluster.ts'
import { ensureSocketFolder, socketFolderOf } from '../../src/cluster/socket-folder.ts'
import { systemFolder } from '../../src/cluster/system-user.ts'
import { sql } from '../../src/store/sql.ts'
import { holdCluster, newFolder, reach } from './cluster-program.ts'

const one = sql<{ n: number }>`select 1 as n`
const asRoot = process.getuid?.() === 0

test.each([
  ['a stranger', () => process.pid],
  ['a zombie', zombie],
  ['nobody', () => 4_194_303],
])('a postmaster.pid that names %s keeps no server from starting', async (_, pidOf) => {
  const dataDir = newFolder()
  const first = await openCluster({ dataDir, say: () => {} })
  const file = join(dataDir, 'postmaster.pid')
  const left = readFileSync(file, 'utf8').split('\n')
  await first.stop()
  writeFileSync(file, [await pidOf(), ...left.slice(1)].join('\n'))
  const second = await openCluster({ dataDir, say: () => {} })
  onTestFinished(second.stop)
  expect(await reach(second.connection.host).one(one)).toEqual({ n: 1 })
})

test('a temporary folder whose path is too long for a socket is left for /tmp', async () => {
  const long = newFolder().padEnd(100, 'x')
  mkdirSync(long)
  const program = await holdCluster(newFolder(), { TMPDIR: long })
  expect(program.host).toMatch(/^\/tmp\/linje-\w{12}$/)
  expect(await reach(program.host).one(one)).toEqual({ n: 1 })
})

test('a socket folder is for us alone, and one that others can reach is refused', () => {
  const folder = socketFolderOf(newFolder())
  ensureSocketFolder(folder, null)
  onTestFinished(() => rmSync(folder, { recursive: true }))
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  chmodSync(folder, 0o755)
  expect(() => ensureSocketFolder(folder, null)).toThrow('open to others')
})

test('a server that cannot start says why', async () => {
  const dataDir = newFolder()
  mkdirSync(dataDir)
  writeFileSync(join(dataDir, 'PG_VERSION'), '18\n')
  const opened = openCluster({ dataDir, say: () => {}, patienceMs: 300 })
  await expect(opened).rejects.toThrow('could not access the server configuration file')
})

test('nobody starts a server, or clears away a pid file, while another program holds the lock', async () => {
  const dataDir = newFolder()
  const first = await openCluster({ dataDir, say: () => {} })
  await first.stop()
  writeFileSync(join(dataDir, 'postmaster.pid'), `${process.pid}\n`)
  const holder = spawn('flock', [`${dataDir}.lock`, '-c', 'echo held; read -r _'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  onTestFinished(() => {
    holder.stdin.end()
  })
  await new Promise(resolve => holder.stdout.once('data', resolve))
  await expect(openCluster({ dataDir, say: () => {}, patienceMs: 300 })).rejects.toThrow('does not start')
  expect(readFileSync(join(dataDir, 'postmaster.pid'), 'utf8')).toBe(`${process.pid}\n`)
  holder.stdin.end()
  const second = await openCluster({ dataDir, say: () => {} })
  onTestFinished(second.stop)
})

test('where root may make no user namespace, a system user runs PostgreSQL in a folder of its own, also next time', async () => {
  const dataDir = newFolder()
  const folder = systemFolder(dataDir)
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const PATH = pathWithoutUnshare()
  const first = await holdCluster(dataDir, { PATH })
  const database = reach(first.host)
  await database.run(sql`create table kept (n int)`)
  expect(first.said.some(line => line.includes(folder))).toBe(asRoot)
  expect(existsSync(join(dataDir, 'PG_VERSION'))).toBe(!asRoot)
  await first.end('SIGTERM')
  // Where a system user has begun, it goes on, even if root may now do more.
  const second = await holdCluster(dataDir)
  expect(await reach(second.host).all(sql`select n from kept`)).toEqual([])
})

test('a database that root made in a user namespace is not mistaken for none where that is refused', async () => {
  const dataDir = newFolder()
  const cluster = await openCluster({ dataDir, say: () => {} })
  await cluster.stop()
  const path = process.env['PATH']
  process.env['PATH'] = pathWithoutUnshare()
  onTestFinished(() => {
    process.env['PATH'] = path
  })
  const opened = openCluster({ dataDir, say: () => {} })
  if (asRoot) await expect(opened).rejects.toThrow('start Linje as an ordinary user')
  else await (await opened).stop()
})

test('the libraries get the names that the package leaves to an install script, also twice', () => {
  const packaged = newFolder()
  mkdirSync(join(packaged, 'native/lib'), { recursive: true })
  writeFileSync(join(packaged, 'native/lib/libicu.so.60.2'), 'a library')
  const links = [{ source: 'native/lib/libicu.so.60.2', target: 'native/lib/libicu.so.60' }]
  writeFileSync(join(packaged, 'native/pg-symlinks.json'), JSON.stringify(links))
  linkLibraries(packaged)
  linkLibraries(packaged)
  expect(readFileSync(join(packaged, 'native/lib/libicu.so.60'), 'utf8')).toBe('a library')
})

/** A PATH on which unshare(1) refuses, as in many containers. */
function pathWithoutUnshare(): string {
  const folder = dirname(newFolder())
  writeFileSync(join(folder, 'unshare'), '#!/bin/sh\nexit 1\n', { mode: 0o755 })
  return `${folder}:${process.env['PATH']}`
}

/** A process that has ended and that nobody has taken note of: its parent has become a program that never does. */
async function zombie(): Promise<number> {
  const parent = spawn('/bin/sh', ['-c', 'sleep 0 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'ignore'] })
  onTestFinished(() => {
    parent.kill('SIGKILL')
  })
  const pid = await new Promise<number>(resolve => parent.stdout.once('data', text => resolve(Number(text))))
  while (!readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z '))
    await new Promise(resolve => setTimeout(resolve, 5))
  return pid
}
