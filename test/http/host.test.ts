import { request } from 'node:http'
import { describe, expect, test } from 'vitest'
import { passwordHash } from '../../src/desk/password.ts'
import { sql } from '../../src/store/sql.ts'
import { acts, mustAct, openedBy } from '../stage/acting.ts'
import { addresses } from '../stage/municipality.ts'
import { type OpenDesk, openDesk } from '../stage/open-desk.ts'
import { cast } from '../stage/people.ts'

const example = await openDesk({ example: true, baseUrl: 'http://127.0.0.1:3000' })
const secure = await openDesk({ baseUrl: 'https://desk.example' })
await secure.database.run(sql`
  update people set password_hash = ${await passwordHash('femten tegn og flere')} where id = ${cast.kari.person}`)

/** The status of a request that names its host itself, which fetch would not do. */
function statusAs(desk: OpenDesk, host: string, path = '/health'): Promise<number | undefined> {
  const { hostname, port } = new URL(desk.url)
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, headers: { host } }, answer => {
      answer.resume()
      resolve(answer.statusCode)
    })
    asked.on('error', reject)
    asked.end()
  })
}

describe('the example is this machine’s own (DNS rebinding)', () => {
  test.each(['127.0.0.1', '127.0.0.1:3000', 'localhost', 'LOCALHOST:3000'])(
    'a request to %s is answered',
    async host => {
      expect(await statusAs(example, host)).toBe(200)
    },
  )

  test.each([
    'evil.example',
    'evil.example:3000',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    'localhost:3000.evil.example',
    '127.0.0.1@evil.example',
    '10.0.0.1',
    '0.0.0.0:3000',
    '[::1]:3000',
    'localhost:',
  ])('a request to «%s» gets 421, whatever it asks for', async host => {
    for (const path of ['/health', '/api/session', '/desk/', '/nothing']) {
      expect(await statusAs(example, host, path), path).toBe(421)
    }
  })

  test('outside the example any name may lead here: a proxy knows it, we do not', async () => {
    expect(await statusAs(secure, 'anything.example')).toBe(200)
  })
})

describe('behind TLS', () => {
  const page = { origin: 'https://desk.example' }

  test('the cookie is bound to this host, to TLS and away from scripts (J03)', async () => {
    const body = { email: addresses.kari, password: 'femten tegn og flere' }
    const answer = await secure.ask(null, 'POST', '/api/session', { body, headers: page })
    const [cookie = ''] = answer.headers.getSetCookie()
    expect(cookie).toMatch(/^__Host-linje=[\w-]{43}; Path=\/; Max-Age=43200; HttpOnly; SameSite=Lax; Secure$/)
    const [shown = ''] = cookie.split(';')
    expect((await secure.ask(null, 'GET', '/api/session', { headers: { cookie: shown } })).status).toBe(200)
    const plain = shown.replace('__Host-', '')
    expect((await secure.ask(null, 'GET', '/api/session', { headers: { cookie: plain } })).status).toBe(401)
  })

  test('browsers are told to come by TLS alone', async () => {
    const { headers } = await secure.ask(null, 'GET', '/health')
    expect(headers.get('strict-transport-security')).toMatch(/max-age=\d{7,}/)
    expect(headers.get('content-security-policy')).toContain('upgrade-insecure-requests')
  })

  test('nothing but the configured address gets into a letter’s link (J05)', async () => {
    const number = await openedBy(secure.house)
    await mustAct(secure.house, 'kari', number, acts.handOver)
    await mustAct(secure.house, 'ola', number, acts.solve)
    const poisoned = {
      host: 'evil.example',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'http',
      forwarded: 'host=evil.example',
    }
    const sent = await secure.ask('ola', 'POST', `/api/cases/${number}/send-backs`, { body: {}, headers: poisoned })
    expect(sent.status).toBe(201)
    const letters = await secure.database.all(sql<{ text: string }>`
      select text from letters where case_number = ${number} and kind = 'notification'`)
    expect(letters.map(letter => letter.text).join()).toContain(`https://desk.example/desk/cases/${number}`)
    expect(JSON.stringify(letters)).not.toContain('evil')
  })
})

test('every answer forbids framing, sniffing and foreign script (K)', async () => {
  for (const path of ['/health', '/api/session', '/desk/', '/nothing', '/api/cases/abc']) {
    const { headers } = await secure.ask(null, 'GET', path)
    expect(headers.get('content-security-policy'), path).toMatch(/default-src 'none'.*frame-ancestors 'none'/)
    expect(headers.get('x-content-type-options'), path).toBe('nosniff')
    expect(headers.get('x-frame-options'), path).toBe('DENY')
    expect(headers.get('referrer-policy'), path).toBe('same-origin')
    expect(headers.get('x-powered-by'), path).toBeNull()
    expect(headers.get('server'), path).toBeNull()
  }
})
