import { expect, test } from 'vitest'
import { passwordHash } from '../../src/desk/password.ts'
import { sql } from '../../src/store/sql.ts'
import { addresses } from '../stage/municipality.ts'
import { openDesk } from '../stage/open-desk.ts'
import { cast } from '../stage/people.ts'
import { visitor } from '../stage/visitor.ts'

const PASSWORD = 'femten tegn og flere'
const desk = await openDesk()
const hash = await passwordHash(PASSWORD)
await desk.database.run(sql`
  update people set password_hash = ${hash}
  where id = any(${[cast.kari.person, cast.siri.person, cast.bjorn.person]}::uuid[])`)

test('the front page leads staff to the desk, others to their cases, and nobody in particular to the door', async () => {
  const to = async (who: keyof typeof cast | null) => (await (await visitor(desk, who)).get('/')).to
  expect(await to(null)).toBe('/sign-in')
  expect([await to('kari'), await to('ola'), await to('admin')]).toEqual(['/desk/', '/desk/', '/desk/'])
  expect([await to('siri'), await to('aino'), await to('bjorn')]).toEqual(['/cases', '/cases', '/cases'])
})

test('signing in leads where one was headed, and signing out ends the session', async () => {
  const siri = await visitor(desk)
  const asked = await siri.get('/cases?after=x')
  expect([asked.status, asked.to]).toEqual([303, '/sign-in?next=%2Fcases%3Fafter%3Dx'])
  expect((await siri.get(asked.to ?? '')).html).toContain('name="next" value="/cases?after=x"')
  const entered = await siri.send('/sign-in', {
    email: 'Siri.Berg@nordvik.example',
    password: PASSWORD,
    next: '/cases',
  })
  expect([entered.status, entered.to]).toEqual([303, '/cases'])
  expect(entered.answer.headers.getSetCookie()[0]).toMatch(/HttpOnly; SameSite=Lax$/)
  expect((await siri.get('/cases')).html).toContain('Siri Berg')
  expect((await siri.send('/sign-out', {})).to).toBe('/sign-in')
  expect((await siri.get('/cases')).to).toContain('/sign-in')
})

test.each(['https://evil.example/', '//evil.example', '/\\evil.example', '/.//evil.example', 'javascript:alert(1)'])(
  'signing in never leads to %s (J11)',
  async next => {
    const kari = await visitor(desk)
    expect((await kari.get(`/sign-in?next=${encodeURIComponent(next)}`)).html).toContain('name="next" value="/"')
    expect((await kari.send('/sign-in', { email: addresses.kari, password: PASSWORD, next })).to).toBe('/')
  },
)

test('a wrong password and an unknown address get the same answer, and the address is kept (J02)', async () => {
  const nobody = await visitor(desk)
  const wrong = await nobody.send('/sign-in', { email: addresses.kari, password: 'feil', next: '/cases' })
  const unknown = await nobody.send('/sign-in', { email: 'ingen@nordvik.example', password: 'feil', next: '/cases' })
  expect([wrong.status, unknown.status]).toEqual([401, 401])
  expect(wrong.html).toContain('E-postadressen eller passordet er feil.')
  expect(wrong.html).toContain(`value="${addresses.kari}"`)
  expect(wrong.html).not.toContain('value="feil"')
  expect(unknown.html.replaceAll('ingen@', 'kari@')).toBe(wrong.html)
})

test('another site can neither sign a browser in nor out, nor change its language (J06)', async () => {
  const kari = await visitor(desk, 'kari')
  const elsewhere = { headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' } }
  for (const path of ['/sign-in', '/sign-out', '/language']) {
    const answer = await kari.send(path, { email: addresses.siri, password: PASSWORD, language: 'en' }, elsewhere)
    expect([path, answer.status, answer.answer.headers.getSetCookie()]).toEqual([path, 403, []])
    expect(answer.html).toContain('Fra et annet nettsted')
  }
  expect((await kari.get('/')).to).toBe('/desk/')
})

test('the language one chooses at the door holds there, and becomes her own when she comes in (A-1)', async () => {
  const bjorn = await visitor(desk)
  expect((await bjorn.get('/sign-in')).html).toContain('<html lang="nb">')
  expect((await bjorn.send('/language', { language: 'sv', next: '/sign-in' })).to).toBe('/sign-in')
  expect((await bjorn.get('/sign-in')).html).toContain('<html lang="sv">')
  await bjorn.send('/sign-in', { email: addresses.bjorn, password: PASSWORD })
  expect((await bjorn.get('/cases')).html).toContain('<html lang="sv">')
  await bjorn.send('/language', { language: 'nn', next: '/cases' })
  expect((await bjorn.get('/cases')).html).toContain('Du har ikkje tilgang enno')
})

test('somebody who belongs nowhere reads why there is nothing, and what to do', async () => {
  const admin = await visitor(desk, 'admin')
  expect((await admin.get('/cases')).to).toBe('/desk/')
  const page = await (await visitor(desk, 'bjorn')).get('/cases')
  expect(page.status).toBe(200)
  expect(page.html).toContain(addresses.bjorn)
})
