import { expect, test } from 'vitest'
import { firstLink } from '../../src/desk/first-administrator.ts'
import { openDesk } from '../stage/open-desk.ts'
import { visitor } from '../stage/visitor.ts'

const desk = await openDesk({}, { empty: true })
const somebody = { name: 'Nora Dahl', email: 'Nora@linje.example', password: 'femten tegn er bra', language: 'nn' }

async function newLink(): Promise<string> {
  const link = await firstLink(desk.house)
  if (link === null) throw new Error('nobody is stored, and there is no link')
  return new URL(link).pathname
}

test('looking at the one-time link spends nothing; what is filled in badly is told at its field and kept (J04)', async () => {
  const path = await newLink()
  const nora = await visitor(desk)
  expect((await nora.get(path)).html).toContain('Den første administratoren')
  const short = await nora.send(path, { ...somebody, email: 'nora', password: 'elleve tegn' })
  expect(short.status).toBe(422)
  expect(short.html).toContain('<p class="fault" id="email-fault">Ikke en e-postadresse.</p>')
  expect(short.html).toContain('<p class="fault" id="password-fault">For kort. Bruk minst 12 tegn.</p>')
  expect(short.html).toContain('value="Nora Dahl"')
  expect(short.html).not.toContain('elleve tegn')
  expect((await nora.get(path)).status).toBe(200)
})

test('a link older than 72 hours, a newer one beside it, and one made up say that they are spent (J04)', async () => {
  const [old, newer] = [await newLink(), await newLink()]
  const nora = await visitor(desk)
  for (const path of [old, '/first/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa']) {
    expect((await nora.get(path)).status).toBe(404)
    expect((await nora.send(path, somebody)).html).toContain('Lenken er brukt eller utløpt.')
  }
  desk.pass(73 * 3600)
  expect((await nora.get(newer)).status).toBe(404)
})

test('the link makes one administrator, signed in at once, and is spent then', async () => {
  const path = await newLink()
  const nora = await visitor(desk)
  const elsewhere = { headers: { origin: 'https://evil.example' } }
  expect((await nora.send(path, somebody, elsewhere)).status).toBe(403)
  expect((await nora.send(path, somebody)).to).toBe('/')
  expect((await nora.get('/')).to).toBe('/desk/')
  const again = await (await visitor(desk)).send(path, { ...somebody, email: 'annen@linje.example' })
  expect(again.status).toBe(404)
  const later = await visitor(desk)
  const entered = await later.send('/sign-in', { email: 'nora@linje.example', password: somebody.password })
  expect(entered.to).toBe('/')
})
