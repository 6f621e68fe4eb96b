import { expect, test } from 'vitest'
import { openSession } from '../../src/desk/session.ts'
import { sql } from '../../src/store/sql.ts'
import { openFussyOffice } from '../stage/fussy-office.ts'
import { addresses } from '../stage/municipality.ts'
import { openDesk } from '../stage/open-desk.ts'
import { givePassword, inPerson, PASSWORD } from '../stage/own-key.ts'
import { cast } from '../stage/people.ts'
import { openPostRoom } from '../stage/post-room.ts'
import { apart } from '../stage/same-time.ts'
import { visitor } from '../stage/visitor.ts'

const desk = await openDesk()
const office = await openFussyOffice()
await openPostRoom(desk, office.url)
await givePassword(desk, 'kari', 'siri', 'bjorn')
await desk.database.run(sql`update people set active = false where id = ${cast.bjorn.person}`)
await desk.database.run(sql`update people set language = 'sv' where id = ${cast.siri.person}`)
const NEW = 'helt andre ord denne gangen'

/** Every window of guesses and letters is over. */
const waitLong = () => desk.pass(3600)
const lettersTo = (address: string) => office.taken.filter(({ to }) => to === address)

async function ask(email: string): Promise<string> {
  const { status, to } = await (await visitor(desk)).send('/forgotten', { email })
  return `${status} ${to}`
}

/** Path of the link in the newest letter to this address, once there are so many. */
async function linkTo(address: string, letters: number): Promise<string> {
  await expect.poll(() => lettersTo(address).length, { timeout: 15_000 }).toBe(letters)
  const text = lettersTo(address).at(-1)?.mail.text ?? ''
  return new URL(/http:\S+/.exec(text)?.[0] ?? '').pathname
}

/** Letters that were asked for have left or been dropped. */
async function emptied(): Promise<void> {
  const waiting = async () =>
    (await desk.database.one(sql<{ count: number }>`select count(*) from house_letters`)).count
  await expect.poll(waiting, { timeout: 15_000 }).toBe(0)
}

test('from a forgotten password to a new one: a letter in her language, every other session over, and a letter that says so (J03, J04)', async () => {
  waitLong()
  const elsewhere = await visitor(desk, 'siri')
  expect((await elsewhere.get('/cases')).status).toBe(200)
  const siri = await visitor(desk)
  expect((await siri.get('/sign-in')).html).toContain('<a href="/forgotten">Glemt passordet?</a>')
  expect((await siri.send('/forgotten', { email: 'Siri.Berg@nordvik.example' })).to).toBe('/forgotten/asked')
  const path = await linkTo(addresses.siri, 1)
  const [letter] = lettersTo(addresses.siri)
  expect(letter?.mail.subject).toBe('Nytt lösenord i Linje')
  expect(letter?.mail.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated')
  expect(letter?.mail.from?.address).toBe('brukerstotte@nordvik.linje.example')
  expect(path).toMatch(/^\/new-password\/[\w-]{43}$/)
  expect((await siri.get(path)).html).toContain('Välj ett nytt lösenord')
  expect((await elsewhere.get('/cases')).status).toBe(200)
  expect((await siri.send(path, { password: NEW })).to).toBe('/')
  expect((await siri.get('/cases')).status).toBe(200)
  expect((await elsewhere.get('/cases')).to).toContain('/sign-in')
  await expect.poll(() => lettersTo(addresses.siri).length, { timeout: 15_000 }).toBe(2)
  expect(lettersTo(addresses.siri)[1]?.mail.subject).toBe('Ditt lösenord i Linje har ändrats')
  const again = await visitor(desk)
  expect((await again.send('/sign-in', { email: addresses.siri, password: PASSWORD })).status).toBe(401)
  expect((await again.send('/sign-in', { email: addresses.siri, password: NEW })).status).toBe(303)
})

test('what is kept of a letter on its way holds no link (J04)', async () => {
  waitLong()
  await office.stop()
  await ask(addresses.ola)
  const row = await desk.database.one(sql<{ row: string }>`select to_jsonb(h)::text as row from house_letters h`)
  expect(row.row).not.toMatch(/http|new-password/)
  await office.start()
  waitLong()
  await desk.database.run(
    sql`update house_letters set send_until = ${desk.house.now()}::timestamptz + interval '1 hour'`,
  )
  await linkTo(addresses.ola, 1)
})

test('the link is good for 15 minutes from when it leaves, and for nothing but its purpose (J04)', async () => {
  waitLong()
  await ask(addresses.kari)
  const path = await linkTo(addresses.kari, 1)
  const nobody = await visitor(desk)
  expect((await nobody.get(path.replace('/new-password/', '/welcome/'))).status).toBe(404)
  desk.pass(14 * 60)
  expect((await nobody.get(path)).status).toBe(200)
  desk.pass(61)
  expect((await nobody.get(path)).status).toBe(404)
  expect((await nobody.send(path, { password: NEW })).status).toBe(404)
})

test('an address gets one letter, however often and however much at once it is asked for; others get none (J02)', async () => {
  waitLong()
  const before = office.taken.length
  const answers = await Promise.all([
    ...Array.from({ length: 8 }, () => ask(addresses.hanne)),
    ask('nobody@nordvik.example'),
    ask(addresses.bjorn),
  ])
  expect(new Set(answers)).toEqual(new Set(['303 /forgotten/asked']))
  await emptied()
  expect(office.taken.slice(before).map(({ to }) => to)).toEqual([addresses.hanne])
})

test('an existing, an unknown and a disabled address get the same answer in the same time (J02: 100 each within 10 %)', async () => {
  const answers = new Set<string>()
  const ways = [addresses.kari, 'nobody@nordvik.example', addresses.bjorn].map(email => async () => {
    const { status, to, html } = await (await visitor(desk)).send('/forgotten', { email })
    answers.add(`${status} ${to} ${html}`)
  })
  expect(await apart(ways, waitLong)).toBeLessThan(1.1)
  expect(answers.size).toBe(1)
})

test('one source may ask twenty times, whatever it says about itself, and is told when it may again (J01, J05)', async () => {
  waitLong()
  const statuses: number[] = []
  for (let n = 0; n < 25; n += 1) {
    const headers = { 'x-forwarded-for': `10.0.0.${n}` }
    const { status, answer } = await (await visitor(desk)).send(
      '/forgotten',
      { email: `person${n}@nordvik.example` },
      { headers },
    )
    statuses.push(status)
    if (status === 429) expect(answer.headers.get('retry-after')).toBe('900')
  }
  expect(statuses.filter(status => status === 303)).toHaveLength(20)
  await emptied()
})

test('what is no address is told at its field, and kept', async () => {
  const back = await (await visitor(desk)).send('/forgotten', { email: 'kari' })
  expect(back.status).toBe(422)
  expect(back.html).toContain('value="kari"')
  expect(back.html).toContain('<p class="fault" id="email-fault">Ikke en e-postadresse.</p>')
})

test('an invitation goes by letter too, and its link lets her in; a newer one ends it (J04)', async () => {
  waitLong()
  const path = `/api/people/${cast.karl.person}/invitations`
  const invite = async () => (await inPerson(desk, 'admin', 'POST', path)).json()
  expect(await invite()).toEqual({ sentTo: addresses.karl, link: null })
  const first = await linkTo(addresses.karl, 1)
  expect(lettersTo(addresses.karl)[0]?.mail.subject).toBe('Velkommen til Linje')
  await invite()
  const second = await linkTo(addresses.karl, 2)
  const karl = await visitor(desk)
  expect((await karl.get(first)).status).toBe(404)
  expect((await karl.send(second, { password: NEW })).to).toBe('/')
  expect((await karl.get('/')).to).toBe('/desk/')
})

test('the server being away delays a letter and ends none; one it refuses for good is given up (E01)', async () => {
  waitLong()
  office.answer(addresses.stig, { code: 550, text: 'no such mailbox' })
  await ask(addresses.stig)
  const failed = async () =>
    desk.database.maybe(sql<{ fault: string }>`
      select fault from house_letters where address = ${addresses.stig} and failed`)
  await expect.poll(failed, { timeout: 15_000 }).toMatchObject({ fault: expect.stringContaining('550') })
  await desk.database.run(sql`delete from house_letters`)
})

test('a session opened before the password was changed by hand in the database is over too (J03)', async () => {
  const { token } = await openSession(desk.house, cast.kari.person)
  const headers = { cookie: `linje=${token}` }
  expect((await desk.ask(null, 'GET', '/api/session', { headers })).status).toBe(200)
  await givePassword(desk, 'kari')
  await expect
    .poll(async () => (await desk.ask(null, 'GET', '/api/session', { headers })).status, { timeout: 2_000 })
    .toBe(401)
})
