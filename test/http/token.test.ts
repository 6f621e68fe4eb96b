import { expect, test } from 'vitest'
import { apiToken, type MadeToken, madeToken, type NewToken } from '../../src/contract/token.ts'
import { page } from '../../src/contract/value.ts'
import { sql } from '../../src/store/sql.ts'
import { addresses } from '../stage/municipality.ts'
import { openDesk, type Sent } from '../stage/open-desk.ts'
import { inPerson } from '../stage/own-key.ts'
import { type CastName, cast } from '../stage/people.ts'

const desk = await openDesk()
const robot: NewToken = { name: 'Lønnssystemet', scope: 'write', days: 30 }

async function made(who: CastName, part: Partial<NewToken> = {}): Promise<MadeToken> {
  const answer = await inPerson(desk, who, 'POST', '/api/tokens', { body: { ...robot, ...part } })
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([201, 'no-store'])
  return madeToken.parse(await answer.json())
}

function as(secret: string, method: string, path: string, sent: Sent = {}): Promise<Response> {
  return desk.ask(null, method, path, { ...sent, headers: { authorization: `Bearer ${secret}`, ...sent.headers } })
}

async function listed(who: CastName, query = '') {
  const answer = await inPerson(desk, who, 'GET', `/api/tokens${query}`)
  return page(apiToken).parse(await answer.json())
}

const codeOf = async (answer: Response) => ((await answer.json()) as { code?: string }).code

test('a token is told once, kept as a hash, and lets a program act for her by that name (I10)', async () => {
  const { token, secret } = await made('kari')
  expect(secret).toMatch(/^linje_[\w-]{43}$/)
  expect(token).toMatchObject({
    name: 'Lønnssystemet',
    scope: 'write',
    lastUsedAt: null,
    person: { email: addresses.kari },
  })
  expect(Date.parse(token.expiresAt) - Date.parse(token.at)).toBe(30 * 86_400_000)
  expect(await (await as(secret, 'GET', '/api/session')).json()).toMatchObject({ person: { email: addresses.kari } })
  const { items } = await listed('kari')
  expect(items[0]).toMatchObject({ id: token.id, lastUsedAt: expect.any(String) })
  expect(JSON.stringify(items)).not.toContain(secret)
  const rows = await desk.database.all(sql<{ row: string }>`select to_jsonb(k)::text as row from api_tokens k`)
  expect(rows.map(({ row }) => row).join()).not.toContain(secret.slice(6))
})

test('one that may only read reads all that she may, and changes nothing (I10)', async () => {
  const { secret } = await made('kari', { scope: 'read' })
  for (const path of ['/api/session', '/api/cases', '/api/directory']) {
    expect((await as(secret, 'GET', path)).status).toBe(200)
  }
  const refused = await as(secret, 'PUT', '/api/session/language', { body: { language: 'sv' } })
  expect([refused.status, await codeOf(refused)]).toEqual([403, 'read-only-token'])
})

test('it ends when its days are over, when it is ended, and when she is out, at once (I10, I11)', async () => {
  const [short, ended, out] = [await made('ola', { days: 1 }), await made('ola'), await made('ola')]
  const status = async ({ secret }: MadeToken) => (await as(secret, 'GET', '/api/session')).status
  expect(await Promise.all([short, ended, out].map(status))).toEqual([200, 200, 200])
  expect((await inPerson(desk, 'kari', 'DELETE', `/api/tokens/${ended.token.id}`)).status).toBe(404)
  expect((await inPerson(desk, 'ola', 'DELETE', `/api/tokens/${ended.token.id}`)).status).toBe(204)
  expect((await inPerson(desk, 'ola', 'DELETE', `/api/tokens/${ended.token.id}`)).status).toBe(404)
  expect(await status(ended)).toBe(401)
  desk.pass(86_401)
  expect([await status(short), await status(out)]).toEqual([401, 200])
  await desk.database.run(sql`update people set active = false where id = ${cast.ola.person}`)
  desk.pass(11)
  expect(await status(out)).toBe(401)
  await desk.database.run(sql`update people set active = true where id = ${cast.ola.person}`)
})

test('an administrator makes one for somebody else, who is told by letter, and ends anybody’s; others do not (I10)', async () => {
  const { token, secret } = await made('admin', { person: addresses.hanne })
  expect(await (await as(secret, 'GET', '/api/session')).json()).toMatchObject({ person: { email: addresses.hanne } })
  const letters = await desk.database.all(
    sql<{ kind: string; address: string }>`select kind, address from house_letters`,
  )
  expect(letters).toEqual([{ kind: 'token-made', address: addresses.hanne }])
  const forOther = { body: { ...robot, person: addresses.hanne } }
  expect(await codeOf(await inPerson(desk, 'kari', 'POST', '/api/tokens', forOther))).toBe('only-administrator')
  expect(await codeOf(await inPerson(desk, 'kari', 'GET', '/api/tokens?of=everybody'))).toBe('only-administrator')
  const nobody = { body: { ...robot, person: 'nobody@nordvik.example' } }
  expect(await codeOf(await inPerson(desk, 'admin', 'POST', '/api/tokens', nobody))).toBe('unknown')
  expect((await listed('admin', '?of=everybody')).items.map(({ id }) => id)).toContain(token.id)
  expect((await listed('admin')).items.map(({ id }) => id)).not.toContain(token.id)
  expect((await inPerson(desk, 'admin', 'DELETE', `/api/tokens/${token.id}`)).status).toBe(204)
  expect((await as(secret, 'GET', '/api/session')).status).toBe(401)
})

test('who made and who ended a token stands in the administration log, without its secret (I10)', async () => {
  const { token, secret } = await made('admin', { person: addresses.stig, name: 'Til loggen' })
  await inPerson(desk, 'stig', 'DELETE', `/api/tokens/${token.id}`)
  const entries = await desk.database.all(sql<{ row: string; by: string; before: object | null; after: object | null }>`
    select to_jsonb(l)::text as row, p.email as by, l.before, l.after
    from administration_log l join people p on p.id = l.by_id where l.subject_id = ${token.id} order by l.id`)
  const facts = { person: addresses.stig, scope: 'write', expiresAt: token.expiresAt }
  expect(entries).toMatchObject([
    { by: addresses.admin, before: null, after: facts },
    { by: addresses.stig, before: facts, after: null },
  ])
  expect(entries.map(({ row }) => row).join()).not.toContain(secret.slice(6))
})

test('no program makes or ends a token: one that is stolen does not outlive its end (I10)', async () => {
  const { token, secret } = await made('admin')
  expect(await codeOf(await as(secret, 'POST', '/api/tokens', { body: robot }))).toBe('only-in-person')
  expect(await codeOf(await as(secret, 'DELETE', `/api/tokens/${token.id}`))).toBe('only-in-person')
})

test('a token opens no page: those are for people', async () => {
  const { secret } = await made('siri')
  const answer = await as(secret, 'GET', '/cases', { headers: { accept: 'text/html' } })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/sign-in?next=%2Fcases'])
})

test('D10 asked again with the same key it is the same token, under a secret that arrived', async () => {
  const headers = { 'idempotency-key': 'token-1' }
  const ask = async () =>
    madeToken.parse(await (await inPerson(desk, 'karl', 'POST', '/api/tokens', { body: robot, headers })).json())
  const [lost, arrived] = [await ask(), await ask()]
  expect(arrived.token.id).toBe(lost.token.id)
  expect((await listed('karl')).items).toHaveLength(1)
  expect((await as(arrived.secret, 'GET', '/api/session')).status).toBe(200)
  expect((await as(lost.secret, 'GET', '/api/session')).status).toBe(401)
})

test('days are counted from 1 to 366, a name is a line, and nothing else comes in', async () => {
  for (const part of [{ days: 0 }, { days: 367 }, { days: 1.5 }, { name: '' }, { scope: 'admin' }, { token: 'x' }]) {
    const answer = await inPerson(desk, 'kari', 'POST', '/api/tokens', { body: { ...robot, ...part } })
    expect([part, answer.status]).toEqual([part, 422])
  }
})

test('the list goes on page by page, newest first, by a place that nobody makes up', async () => {
  for (let n = 0; n < 52; n += 1) await made('aino', { name: `Nummer ${n}` })
  const first = await listed('aino')
  expect(first.items).toHaveLength(50)
  const rest = await listed('aino', `?after=${first.next}`)
  expect([...first.items, ...rest.items].map(({ name }) => name)).toEqual(
    Array.from({ length: 52 }, (_, n) => `Nummer ${51 - n}`),
  )
  expect(rest.next).toBeNull()
  expect(await codeOf(await inPerson(desk, 'aino', 'GET', '/api/tokens?after=x.y'))).toBe('invalid-cursor')
})
