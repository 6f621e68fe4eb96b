import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import { openCluster } from '../../src/cluster/open-cluster.ts'
import { livingServer } from '../../src/cluster/postmaster.ts'
import { openDatabase } from '../../src/store/database.ts'
import { sql } from '../../src/store/sql.ts'
import { holdCluster, newFolder, reach, until } from './cluster-program.ts'

const create = sql`create table kept (word text primary key)`
const count = sql<{ n: number }>`select count(*)::int as n from kept`

test('a first start makes a database that sorts Norwegian and listens on no network; the next start finds it', async () => {
  const dataDir = newFolder()
  const said: string[] = []
  const first = await openCluster({ dataDir, say: line => said.push(line) })
  const database = openDatabase(first.connection, { max: 1 })
  const words = await database.all(sql<{ word: string }>`
    select word from unnest(array['ål', 'øre', 'ære', 'zoo', 'ape']) as word order by word`)
  expect(words.map(({ word }) => word)).toEqual(['ape', 'zoo', 'ære', 'øre', 'ål'])
  expect(await database.one(sql`show listen_addresses`)).toEqual({ listen_addresses: '' })
  expect(await database.one(sql`show server_encoding`)).toEqual({ server_encoding: 'UTF8' })
  await database.run(create)
  await database.close()
  await first.stop()
  expect(livingServer(dataDir)).toBeNull()
  const second = await openCluster({ dataDir, say: line => said.push(line) })
  onTestFinished(second.stop)
  expect(await reach(second.connection.host).one(count)).toEqual({ n: 0 })
  expect(said).toEqual(['made a new database'])
})

test('two programs that start at once on a new folder share one server', async () => {
  const dataDir = newFolder()
  const [one, other] = await Promise.all([holdCluster(dataDir), holdCluster(dataDir)])
  expect(one.host).toBe(other.host)
  expect([...one.said, ...other.said]).toContain('made a new database')
  await reach(one.host).run(create)
  expect(await reach(other.host).one(count)).toEqual({ n: 0 })
})

test('a second program uses the server that runs, does not stop it, and takes it over when the first one ends', async () => {
  const dataDir = newFolder()
  const first = await holdCluster(dataDir)
  const database = reach(first.host)
  await database.run(create)
  const server = livingServer(dataDir)?.pid
  const [second, third] = [await holdCluster(dataDir), await holdCluster(dataDir)]
  await third.end('SIGTERM')
  expect(livingServer(dataDir)?.pid).toBe(server)
  await first.end('SIGTERM')
  await until(dataDir, 'running')
  expect(livingServer(dataDir)?.pid).not.toBe(server)
  expect(await database.one(count)).toEqual({ n: 0 })
  await second.end('SIGTERM')
  expect(livingServer(dataDir)).toBeNull()
})

test('a program that is killed leaves no server behind, and what it was told is kept is kept', async () => {
  const dataDir = newFolder()
  const program = await holdCluster(dataDir)
  const database = reach(program.host)
  await database.run(create)
  await database.run(sql`insert into kept values ('a'), ('b')`)
  await program.end('SIGKILL')
  await until(dataDir, 'gone')
  const again = await holdCluster(dataDir)
  expect(await reach(again.host).one(count)).toEqual({ n: 2 })
})

test('a program that is killed can be started again at once, while its server is still closing', async () => {
  const dataDir = newFolder()
  let acknowledged = 0
  for (const round of [1, 2, 3]) {
    const program = await holdCluster(dataDir)
    const database = reach(program.host)
    if (round === 1) await database.run(create)
    await database.run(sql`insert into kept values (${`round ${round}`})`)
    acknowledged += 1
    expect(await database.one(count)).toEqual({ n: acknowledged })
    await program.end('SIGKILL')
  }
})

test('a PostgreSQL that is killed is started again on the same socket, and nothing acknowledged is lost', async () => {
  const dataDir = newFolder()
  const program = await holdCluster(dataDir)
  const database = reach(program.host)
  await database.run(create)
  for (const round of [1, 2]) {
    const word = `round ${round}`
    await database.run(sql`insert into kept values (${word})`)
    process.kill(livingServer(dataDir)?.pid ?? 0, 'SIGKILL')
    await until(dataDir, 'gone')
    await until(dataDir, 'running')
    expect(await database.one(count)).toEqual({ n: round })
  }
  expect(program.said).toContain('PostgreSQL has gone: starting it again')
})

test('what a first start that was cut short has left is cleared away', async () => {
  const dataDir = newFolder()
  mkdirSync(`${dataDir}.new`)
  writeFileSync(`${dataDir}.new/PG_VERSION`, '18')
  const cluster = await openCluster({ dataDir, say: () => {} })
  await cluster.stop()
  expect(existsSync(`${dataDir}.new`)).toBe(false)
  expect(readFileSync(`${dataDir}/PG_VERSION`, 'utf8').trim()).toBe('18')
})
