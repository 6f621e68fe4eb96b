import { beforeEach, expect, test } from 'vitest'
import { everyRoute } from '../../src/contract/every-route.ts'
import { health } from '../../src/contract/system.ts'
import { sql } from '../../src/store/sql.ts'
import { openDesk } from '../stage/open-desk.ts'
import { nordvikFirst } from '../stage/people.ts'

const desk = await openDesk()
const shape = health.answer
if (shape === undefined) throw new Error('health promises an answer')

async function told() {
  const answer = await desk.ask('admin', 'GET', '/health')
  const body = shape?.parse(await answer.json())
  expect(answer.status).toBe(body?.status === 'red' ? 503 : 200)
  return body
}

const level = async () => (await told())?.status

/** A mail that came so many minutes ago. */
async function mailCame(state: 'kept' | 'needs-person', minutes: number): Promise<void> {
  const at = new Date(Date.parse(desk.house.now()) - minutes * 60_000).toISOString()
  const id = desk.house.newId()
  await desk.database.run(sql`
    insert into mails (id, received_at, protocol, team_id, recipient, envelope_from, message_id, content_hash, raw, state)
    values (${id}, ${at}, 'smtp', ${nordvikFirst}, 'a@b.example', 'c@d.example', ${id}, ${Buffer.from(id)}, '', ${state})`)
}

beforeEach(async () => {
  await desk.database.run(sql`delete from mails`)
})

test('health tells the public one word, and an administrator what waits', async () => {
  expect(await (await desk.ask(null, 'GET', '/health')).json()).toEqual({ status: 'green' })
  expect(await (await desk.ask('ola', 'GET', '/health')).json()).toEqual({ status: 'green' })
  expect((await told())?.details).toMatchObject({
    mailsUnread: 0,
    mailUnreadSeconds: 0,
    mailsNeedingPerson: 0,
    lettersFailed: 0,
    smtp: 'set',
  })
})

test('A12 health is yellow when mail waits 5 minutes for the reader and red at 30, and tells how long', async () => {
  await mailCame('kept', 4)
  expect(await level()).toBe('green')
  await mailCame('kept', 6)
  expect(await level()).toBe('yellow')
  await mailCame('kept', 31)
  await mailCame('needs-person', 2)
  expect(await told()).toMatchObject({
    status: 'red',
    details: { mailsUnread: 3, mailUnreadSeconds: 31 * 60, mailNeedingPersonSeconds: 120 },
  })
})

test('health is yellow at one mail that needs a person, red at ten or when one has waited an hour', async () => {
  await mailCame('needs-person', 1)
  expect(await level()).toBe('yellow')
  for (let count = 1; count < 10; count += 1) await mailCame('needs-person', 1)
  expect(await level()).toBe('red')
  await desk.database.run(sql`delete from mails`)
  await mailCame('needs-person', 61)
  expect(await level()).toBe('red')
})

test('the contract is an OpenAPI 3.1 document for whoever is signed in, with every route in it', async () => {
  expect((await desk.ask(null, 'GET', '/openapi.json')).status).toBe(401)
  const document = await (await desk.ask('kari', 'GET', '/openapi.json')).json()
  expect(document.openapi).toBe('3.1.0')
  for (const route of everyRoute) {
    const operation = document.paths[route.path]?.[route.method.toLowerCase()]
    expect(operation, `${route.method} ${route.path}`).toMatchObject({ summary: route.summary })
    const named = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    const inPath = operation.parameters.filter((parameter: { in: string }) => parameter.in === 'path')
    expect(inPath.map((parameter: { name: string }) => parameter.name)).toEqual(named)
    expect(operation.requestBody !== undefined).toBe(route.body !== undefined)
  }
})

test('operations of the document have names of their own, and every reference leads somewhere', async () => {
  const document = await (await desk.ask('kari', 'GET', '/openapi.json')).json()
  const operations: { operationId: string }[] = Object.values<object>(document.paths).flatMap(path =>
    Object.values(path),
  )
  expect(new Set(operations.map(operation => operation.operationId)).size).toBe(operations.length)
  for (const [, reference = ''] of JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)) {
    const found = reference.split('/').reduce((at, name) => at?.[name], document)
    expect(found, reference).toBeDefined()
  }
})
