import { expect, test } from 'vitest'
import { caseView } from '../../src/contract/case.ts'
import { caseLink } from '../../src/desk/case-link.ts'
import { readPost } from '../../src/desk/portal-post.ts'
import { sql } from '../../src/store/sql.ts'
import { openDesk } from '../stage/open-desk.ts'
import { openedCase } from '../stage/opened-case.ts'
import { cast } from '../stage/people.ts'
import { done, SOLUTION, solvedCase } from '../stage/solved-case.ts'
import { visitor } from '../stage/visitor.ts'

const desk = await openDesk()
const nobody = await visitor(desk)

function linkTo(number: number, person = cast.siri.person): string {
  return new URL(caseLink(desk.house, { number, person })).pathname
}

async function read(number: number) {
  return caseView.parse(await (await desk.ask('kari', 'GET', `/api/cases/${number}`)).json())
}

test('a link shows number, plain status and solution, and neither title nor conversation (DESIGN 8)', async () => {
  const { number, version } = await solvedCase(desk)
  const { html, status } = await nobody.get(linkTo(number))
  expect(status).toBe(200)
  for (const text of [`Sak ${number}`, 'Vi har en løsning', SOLUTION, 'Ja, det virker']) expect(html).toContain(text)
  expect(html).not.toMatch(/Lønnsslipp|Den kom ikke|Siri|nordvik/)
  for (const query of ['?act=confirm', '?told=confirmed']) await nobody.get(linkTo(number) + query)
  expect((await read(number)).version).toBe(version)
})

test('M.1.2.4 a solution in the 2nd line’s hands is the 1st line’s to tell: she sees that it is worked on, and is not asked', async () => {
  const { number } = await openedCase(desk)
  await done(desk, 'kari', number, ['POST', '/hand-overs'], { team: 'linje-2', tried: 'Søkt.', asked: 'Hvorfor?' })
  await done(desk, 'ola', number, ['PUT', '/solution'], { kind: 'now', text: SOLUTION })
  const before = (await nobody.get(linkTo(number))).html
  expect(before).toContain('Vi arbeider med saken')
  expect(before).not.toMatch(new RegExp(`${SOLUTION}|Ja, det virker`))
  await done(desk, 'ola', number, ['POST', '/send-backs'], {})
  expect((await nobody.get(linkTo(number))).html).toContain(SOLUTION)
})

test('M.1.2.5 she confirms through the link without an account; the second time she is told so', async () => {
  const { number } = await solvedCase(desk)
  const link = linkTo(number)
  const first = await nobody.send(link, { act: 'confirm' })
  expect([first.status, first.to]).toEqual([303, `${link}?told=confirmed`])
  expect((await nobody.get(`${link}?told=confirmed`)).html).toContain('Takk. Du har bekreftet at saken er løst.')
  expect((await read(number)).events.at(-1)).toMatchObject({
    type: 'confirmed',
    door: 'link',
    line: 'requester',
    actor: 'Siri Berg',
  })
  const second = await nobody.send(link, { act: 'confirm' })
  expect(second.status).toBe(409)
  expect(second.html).toContain('Du har allerede bekreftet')
  await done(desk, 'kari', number, ['PUT', '/closure'], { outcome: 'solved' })
  expect((await nobody.send(link, { act: 'confirm' })).html).toContain('Saken er avsluttet')
})

test('M.1.2.5 her no through the link opens the case again, and an empty one is told of with the form open', async () => {
  const { number } = await solvedCase(desk)
  const link = linkTo(number)
  const silent = await nobody.send(link, { act: 'object', objection: ' ' })
  expect(silent.status).toBe(422)
  expect(silent.html).toMatch(/<details open>[\s\S]*Må fylles ut/)
  expect((await nobody.send(link, { act: 'object', objection: 'Virker ikke.' })).to).toBe(`${link}?told=objected`)
  const after = await read(number)
  expect(after.status.name).toBe('open')
  expect(after.letters.find(({ text }) => text === 'Virker ikke.')).toMatchObject({ kind: 'public', direction: 'in' })
  const late = await nobody.send(link, { act: 'confirm' })
  expect(late.html).toContain('Saken er åpen igjen')
  const kept = await nobody.send(link, { act: 'object', objection: 'Mer å si' })
  expect(kept.status).toBe(409)
  for (const text of ['Saken er åpen igjen', '\nMer å si</textarea>']) expect(kept.html).toContain(text)
})

test('a link does nothing but what it is for: no writing, no closing, no other case', async () => {
  const { number, version } = await solvedCase(desk)
  for (const act of ['write', 'refer', 'close', 'reopen', '']) {
    expect((await nobody.send(linkTo(number), { act, text: 'Hei', reference: 'L-1' })).status).toBe(400)
  }
  expect((await read(number)).version).toBe(version)
  expect((await nobody.get(`/cases/${number}`)).to).toContain('/sign-in')
})

test('a link of staff gives no more than an end user has: another’s case stays shut (A-3)', async () => {
  const { number } = await solvedCase(desk)
  for (const person of [cast.kari.person, cast.ola.person, cast.stig.person, cast.aino.person]) {
    expect((await nobody.get(linkTo(number, person))).status).toBe(404)
    expect((await nobody.send(linkTo(number, person), { act: 'confirm' })).status).toBe(404)
  }
})

test('a link that is forged, cut short, for another case or older than 30 days says what to do (J04)', async () => {
  const { number } = await solvedCase(desk)
  const other = await openedCase(desk)
  const link = linkTo(number)
  const forged = [
    link.slice(0, -1),
    `${link.slice(0, -1)}~`,
    link.replace(String(number), String(other.number)),
    '/case/x',
  ]
  for (const path of forged) {
    const page = await nobody.get(path)
    expect([path, page.status]).toEqual([path, 404])
    expect(page.html).toContain('Vi kan sende en ny lenke til den samme e-postadressen.')
    expect((await nobody.send(path, { act: 'confirm' })).status).toBe(404)
  }
  desk.pass(29 * 86_400)
  expect((await nobody.get(link)).status).toBe(200)
  desk.pass(2 * 86_400)
  expect((await nobody.get(link)).status).toBe(404)
  expect((await read(number)).status).toMatchObject({ name: 'solved', confirmed: false })
})

test('a link dies with the person, and another site cannot press its buttons (J06)', async () => {
  const { number, version } = await solvedCase(desk)
  const link = linkTo(number)
  const elsewhere = { headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' } }
  expect((await nobody.send(link, { act: 'confirm' }, elsewhere)).status).toBe(403)
  await desk.database.run(sql`update people set active = false where id = ${cast.siri.person}`)
  expect((await nobody.get(link)).status).toBe(404)
  expect((await nobody.send(link, { act: 'confirm' })).status).toBe(404)
  await desk.database.run(sql`update people set active = true where id = ${cast.siri.person}`)
  expect((await read(number)).version).toBe(version)
})

test('every letter a person writes to her carries her link, to see how it goes or to say yes or no; a receipt does not', async () => {
  const { number } = await openedCase(desk)
  const write = (text: string) =>
    done(desk, 'kari', number, ['POST', '/letters'], { kind: 'public', form: 'mail', direction: 'out', text })
  await write('Vi ser på det.')
  await done(desk, 'kari', number, ['PUT', '/solution'], { kind: 'now', text: SOLUTION })
  await write('Prøv nå.')
  const texts = (await readPost(desk.house, undefined)).items
    .filter(item => item.case === number)
    .map(({ mail }) => mail.text)
  const [solved, open, receipt] = texts
  expect(solved).toMatch(/Er dette løst\? Si ja eller nei her:\nhttp:\/\/desk\.example\/case\//)
  expect(open).toMatch(/Se hvordan det går med saken:\nhttp:\/\/desk\.example\/case\//)
  expect(receipt).not.toContain('/case/')
  const path = new URL(/http:\S+/.exec(open ?? '')?.[0] ?? '').pathname
  expect((await nobody.get(path)).html).toContain('Vi har en løsning')
})

test('a link speaks the language of the one it was sent to, until another is chosen (A-1)', async () => {
  const { number } = await solvedCase(desk)
  await desk.database.run(sql`update people set language = 'sv' where id = ${cast.siri.person}`)
  const reader = await visitor(desk)
  expect((await reader.get(linkTo(number))).html).toContain('<html lang="sv">')
  expect((await reader.send('/language', { language: 'en', next: linkTo(number) })).to).toBe(linkTo(number))
  expect((await reader.get(linkTo(number))).html).toContain('We have a solution')
})
