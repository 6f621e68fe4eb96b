import { expect, test } from 'vitest'
import { type Invitation, invitation } from '../../src/contract/invitation.ts'
import { openSession } from '../../src/desk/session.ts'
import { sql } from '../../src/store/sql.ts'
import { databaseDigest } from '../stage/database-digest.ts'
import { addresses } from '../stage/municipality.ts'
import { openDesk } from '../stage/open-desk.ts'
import { inPerson, PASSWORD } from '../stage/own-key.ts'
import { type CastName, cast } from '../stage/people.ts'
import { visitor } from '../stage/visitor.ts'

// Where no letters can leave, the link is told to the administrator; how it goes by letter is in reset.test.ts.
const desk = await openDesk({ smtpUrl: null })

async function invited(who: CastName, headers: Readonly<Record<string, string>> = {}): Promise<Invitation> {
  const answer = await inPerson(desk, 'admin', 'POST', `/api/people/${cast[who].person}/invitations`, { headers })
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([201, 'no-store'])
  return invitation.parse(await answer.json())
}

async function pathFor(who: CastName): Promise<string> {
  const { link } = await invited(who)
  return new URL(link ?? '').pathname
}

test('an invitation is a link of 256 random bits to the address of the house, kept as a hash alone (J04, J05)', async () => {
  const { sentTo, link } = await invited('siri', { host: 'evil.example', 'x-forwarded-host': 'evil.example' })
  expect(sentTo).toBeNull()
  const [, token = ''] = /^http:\/\/desk\.example\/welcome\/([\w-]{43})$/.exec(link ?? '') ?? []
  expect(token).not.toBe('')
  const rows = await desk.database.all(sql<{ row: string }>`
    select to_jsonb(l)::text as row from one_time_links l union all select to_jsonb(h)::text from house_letters h
    union all select to_jsonb(a)::text from administration_log a`)
  expect(rows.some(({ row }) => row.includes('"kind": "invitation"') && row.includes('Siri Berg'))).toBe(true)
  for (const { row } of rows) {
    expect(row).not.toContain(token)
    expect(row).not.toContain(Buffer.from(token).toString('hex'))
  }
})

test('opening it changes nothing, as often as a scanner of mail likes; its address is not told on (J04)', async () => {
  const path = await pathFor('siri')
  const before = await databaseDigest(desk.database)
  const nobody = await visitor(desk)
  for (let time = 0; time < 5; time += 1) {
    const { status, html, answer } = await nobody.get(path)
    expect([status, answer.headers.get('referrer-policy')]).toEqual([200, 'strict-origin'])
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    expect(html).toContain(addresses.siri)
  }
  expect(await databaseDigest(desk.database)).toEqual(before)
})

test('what she writes is shown when she asks for it and hidden again, without script and without a choice made', async () => {
  const path = await pathFor('siri')
  const siri = await visitor(desk)
  const shown = await siri.send(path, { password: 'fire "ord" til', show: 'yes' })
  expect(shown.html).toContain('type="text" value="fire &quot;ord&quot; til" autocomplete="new-password"')
  const hidden = await siri.send(path, { password: 'fire "ord" til', show: 'no' })
  expect(hidden.html).toContain('type="password" value="fire &quot;ord&quot; til" autocomplete="new-password"')
  expect((await siri.get(path)).status).toBe(200)
})

test('a short or common password is told at its field and spends nothing; a good one lets her in (ASVS 6.2)', async () => {
  const path = await pathFor('siri')
  const siri = await visitor(desk)
  for (const [password, fault] of [
    ['altfor lite', 'For kort. Bruk minst 12 tegn.'],
    ['Passord12345', 'For lett å gjette. Velg noen ord som ikke hører sammen.'],
    ['sommar202525', 'For lett å gjette. Velg noen ord som ikke hører sammen.'],
    ['SiriBerg1234', 'For lett å gjette. Velg noen ord som ikke hører sammen.'],
    ['x'.repeat(1001), 'For langt. Bruk høyst 1000 tegn.'],
  ] as const) {
    const back = await siri.send(path, { password })
    expect([back.status, back.html.includes(`<p class="fault" id="password-fault">${fault}</p>`)]).toEqual([422, true])
    expect(back.html).not.toContain(password)
  }
  expect((await siri.send(path, { password: PASSWORD })).to).toBe('/')
  expect((await siri.get('/cases')).html).toContain('Siri Berg')
  const later = await visitor(desk)
  expect((await later.send('/sign-in', { email: addresses.siri, password: PASSWORD, next: '/cases' })).to).toBe(
    '/cases',
  )
})

test('of two who use it at once one gets it, and then it is spent, with every other link of hers (J04)', async () => {
  const path = await pathFor('stig')
  const answers = await Promise.all(
    Array.from({ length: 6 }, async (_, n) => (await visitor(desk)).send(path, { password: `${PASSWORD} ${n}` })),
  )
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 404, 404, 404, 404, 404])
  expect((await (await visitor(desk)).get(path)).status).toBe(404)
})

test('used, replaced, 72 hours old, made up, for something else, or of somebody who is out: all the same (J02, J04)', async () => {
  const used = await pathFor('siri')
  await (await visitor(desk)).send(used, { password: PASSWORD })
  const [replaced, newer, karis] = [await pathFor('ola'), await pathFor('ola'), await pathFor('kari')]
  await desk.database.run(sql`update people set active = false where id = ${cast.kari.person}`)
  const nobody = await visitor(desk)
  expect((await nobody.get(newer)).status).toBe(200)
  const dead = [used, replaced, karis, '/welcome/made-up', newer.replace('/welcome/', '/new-password/')]
  const pages = [await nobody.get('/welcome/x')]
  for (const path of dead) pages.push(await nobody.get(path), await nobody.send(path, { password: PASSWORD }))
  desk.pass(72 * 3600 + 1)
  pages.push(await nobody.get(newer))
  expect(new Set(pages.map(({ status, html }) => `${status} ${html}`)).size).toBe(1)
  expect(pages[0]?.html).toContain('Lenken virker ikke lenger')
})

test('only an administrator invites, and only in person: no program gets hold of a link (J04)', async () => {
  const path = `/api/people/${cast.siri.person}/invitations`
  for (const [answer, code] of [
    [await inPerson(desk, 'ola', 'POST', path), 'only-administrator'],
    [await desk.ask('admin', 'POST', path), 'only-in-person'],
    [
      await inPerson(desk, 'admin', 'POST', '/api/people/00000000-0000-7000-8000-999999999999/invitations'),
      'not-found',
    ],
  ] as const) {
    expect(await answer.json()).toMatchObject({ code })
  }
})

test('the session a browser had is over when a link is used in it, whoever it was given to (J03)', async () => {
  const path = await pathFor('hanne')
  const { token } = await openSession(desk.house, cast.bjorn.person)
  const headers = { cookie: `linje=${token}` }
  expect((await desk.ask(null, 'GET', '/api/session', { headers })).status).toBe(200)
  expect((await (await visitor(desk)).send(path, { password: PASSWORD }, { headers })).status).toBe(303)
  expect((await desk.ask(null, 'GET', '/api/session', { headers })).status).toBe(401)
})
