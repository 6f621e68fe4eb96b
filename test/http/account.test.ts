import { expect, test } from 'vitest'
import { sql } from '../../src/store/sql.ts'
import { addresses } from '../stage/municipality.ts'
import { openDesk } from '../stage/open-desk.ts'
import { givePassword, PASSWORD } from '../stage/own-key.ts'
import { cast } from '../stage/people.ts'
import { visitor } from '../stage/visitor.ts'

const desk = await openDesk()
await givePassword(desk, 'kari', 'siri')
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0'
const SAFARI =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1'
const NEW = 'helt andre ord denne gangen'

async function signedIn(agent: string) {
  const kari = await visitor(desk)
  const form = { email: addresses.kari, password: PASSWORD, next: '/account' }
  expect((await kari.send('/sign-in', form, { headers: { 'user-agent': agent } })).to).toBe('/account')
  return kari
}

/** Ids of the sessions that the page offers to end. */
function offered(html: string): readonly string[] {
  return [...html.matchAll(/name="session" value="([\w-]+)"/g)].map(([, id = '']) => id)
}

test('she sees where she is signed in and ends one of them, or all others, and never somebody else’s (J03)', async () => {
  const [here, phone, other] = [await signedIn(FIREFOX), await signedIn(SAFARI), await signedIn(SAFARI)]
  const page = (await here.get('/account')).html
  expect(page).toContain('Firefox, Linux')
  expect(page).toContain('Her du er nå')
  expect(page).toContain('Safari, iPhone')
  expect(page).toContain('127.0.0.1')
  const [newest = '', older = ''] = offered(page)
  const siri = await visitor(desk, 'siri')
  expect((await siri.send('/account', { act: 'end', session: newest })).status).toBe(404)
  expect((await here.send('/account', { act: 'end', session: newest })).to).toBe('/account?told=signed-out-there')
  expect((await here.get('/account?told=signed-out-there')).html).toContain('Du er logget ut der.')
  expect([(await other.get('/account')).status, (await phone.get('/account')).status]).toEqual([303, 200])
  expect(offered((await here.get('/account')).html)).toEqual([older])
  await signedIn(FIREFOX)
  expect((await here.send('/account', { act: 'end-others' })).to).toBe('/account?told=signed-out-elsewhere')
  expect([(await here.get('/account')).status, (await phone.get('/account')).status]).toEqual([200, 303])
  expect(offered((await here.get('/account')).html)).toEqual([])
})

test('a new password takes the one she has, and ends every session but a fresh one here (J03, ASVS 6.2.3)', async () => {
  desk.pass(3600)
  const [here, elsewhere] = [await signedIn(FIREFOX), await signedIn(SAFARI)]
  const wrong = await here.send('/account', { act: 'password', now: 'feil', next: NEW })
  expect([wrong.status, wrong.html.includes('Dette er ikke passordet du har nå.')]).toEqual([422, true])
  const common = await here.send('/account', { act: 'password', now: PASSWORD, next: 'Passord12345' })
  expect([common.status, common.html.includes('For lett å gjette.')]).toEqual([422, true])
  expect((await elsewhere.get('/account')).status).toBe(200)
  const changed = await here.send('/account', { act: 'password', now: PASSWORD, next: NEW })
  expect(changed.to).toBe('/account?told=password-changed')
  // Nor is any browser known any more: somebody else may have signed in from one.
  expect(
    await desk.database.all(sql`select person_id from known_devices where person_id = ${cast.kari.person}`),
  ).toEqual([])
  expect(changed.answer.headers.getSetCookie()[0]).toMatch(/^linje=[\w-]{43};/)
  expect([(await here.get('/account')).status, (await elsewhere.get('/account')).status]).toEqual([200, 303])
  const letters = await desk.database.all(
    sql<{ kind: string; address: string }>`select kind, address from house_letters`,
  )
  expect(letters).toEqual([{ kind: 'password-changed', address: addresses.kari }])
  await desk.database.run(sql`delete from house_letters`)
  await givePassword(desk, 'kari')
})

test('whoever sits at her open browser guesses ten times at most (J01)', async () => {
  desk.pass(3600)
  const siri = await visitor(desk, 'siri')
  const statuses: number[] = []
  for (let n = 0; n < 12; n += 1) {
    statuses.push((await siri.send('/account', { act: 'password', now: `wrong ${n}`, next: NEW })).status)
  }
  expect(statuses).toEqual([...Array(10).fill(422), 429, 429])
})

test('what makes no sense is refused, and nobody in particular is asked to sign in', async () => {
  const kari = await visitor(desk, 'kari')
  expect((await kari.send('/account', { act: 'something' })).status).toBe(400)
  expect((await kari.send('/account', { act: 'end', session: 'x' })).status).toBe(404)
  expect((await (await visitor(desk)).get('/account')).to).toBe('/sign-in?next=%2Faccount')
  expect((await (await visitor(desk)).send('/account', { act: 'end-others' })).status).toBe(401)
})
