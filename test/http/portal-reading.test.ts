import { expect, test } from 'vitest'
import { caseView } from '../../src/contract/case.ts'
import { caseLink } from '../../src/desk/case-link.ts'
import { readPost } from '../../src/desk/portal-post.ts'
import { sql } from '../../src/store/sql.ts'
import { openDesk } from '../stage/open-desk.ts'
import { openedCase } from '../stage/opened-case.ts'
import { cast } from '../stage/people.ts'
import { done, SOLUTION, sentCase, solvedCase } from '../stage/solved-case.ts'
import { type Visitor, visitor } from '../stage/visitor.ts'

const desk = await openDesk()
const MINUTE = 60

function linkTo(number: number, person = cast.siri.person): string {
  return new URL(caseLink(desk.house, { number, person })).pathname
}

async function read(number: number) {
  return caseView.parse(await (await desk.ask('kari', 'GET', `/api/cases/${number}`)).json())
}

/** The newest letter that leaves the house. */
async function newest() {
  const [item] = (await readPost(desk.house, undefined)).items
  if (item === undefined) throw new Error('no letter has been written')
  return item
}

/** The fresh link in the newest letter, as a path. */
async function freshLink(): Promise<string> {
  const { mail } = await newest()
  const link = /http:\/\/desk\.example(\/reading\/\S+)/.exec(mail.text)?.[1]
  if (link === undefined) throw new Error(`no link to read by: ${mail.text}`)
  return link
}

async function asked(reader: Visitor, number: number): Promise<string> {
  await reader.send(linkTo(number), { act: 'read' })
  return freshLink()
}

/** Somebody who reads the case without an account. */
async function reading(number: number): Promise<Visitor> {
  const reader = await visitor(desk)
  await reader.send(await asked(reader, number), {})
  desk.pass(15 * MINUTE * 2)
  return reader
}

test('who holds the link in a mail gets a fresh one at the same address, opens it once, and reads and answers with files', async () => {
  const { number } = await solvedCase(desk)
  const siri = await visitor(desk)
  expect((await siri.get(linkTo(number))).html).toContain('Vil du lese meldingene eller sende noe?')
  const answer = await siri.send(linkTo(number), { act: 'read' })
  expect([answer.status, answer.to]).toEqual([303, `${linkTo(number)}?told=asked`])
  expect((await siri.get(answer.to ?? '')).html).toContain('Se i innboksen din')
  const { mail } = await newest()
  expect(mail).toMatchObject({
    to: { address: 'siri.berg@nordvik.example' },
    from: { address: 'brukerstotte@nordvik.linje.example' },
    automatic: true,
  })
  const link = await freshLink()
  const door = await siri.get(link)
  expect(door.html).toContain('Åpne saken')
  expect(door.html).not.toContain(SOLUTION)
  expect((await siri.send(link, {})).to).toBe(`/reading/${number}`)
  const page = await siri.get(`/reading/${number}`)
  for (const text of ['Den kom ikke.', SOLUTION, 'Lukk saken på denne maskinen']) expect(page.html).toContain(text)
  expect(page.html).not.toContain('Mine saker')
  const key = /name="key" value="([^"]+)"/.exec(page.html)?.[1] ?? ''
  const files = [new File(['bilde'], 'skjerm.png', { type: 'image/png' })]
  const sent = await siri.send(
    `/reading/${number}`,
    { act: 'write', kind: 'public', key, text: 'Fortsatt borte.' },
    { files },
  )
  expect(sent.to).toBe(`/reading/${number}?told=written`)
  const after = await siri.get(sent.to ?? '')
  expect(after.html).toMatch(/<strong>Du<\/strong>[\s\S]*Fortsatt borte\./)
  const file = await siri.get(/href="(\/reading\/\d+\/files\/[^"]+)"/.exec(after.html)?.[1] ?? '')
  expect([file.status, file.html]).toEqual([200, 'bilde'])
  const { letters, events } = await read(number)
  expect(letters.at(-1)).toMatchObject({ kind: 'public', form: 'web', direction: 'in', from: 'Siri Berg' })
  expect(events.at(-1)).toMatchObject({ door: 'link', line: 'requester' })
})

test('the token stands in the mail alone: not on the desk’s page, not in the letter that is kept, not in any table', async () => {
  const { number } = await openedCase(desk)
  const siri = await visitor(desk)
  const token = (await asked(siri, number)).split('/').at(-1) ?? ''
  const [, signed = 'no signature'] = token.split('.')
  expect(JSON.stringify(await read(number))).not.toContain(signed)
  const rows = await desk.database.all(sql<{ row: string }>`
    select to_jsonb(r)::text as row from reading_links r union all select to_jsonb(l)::text from letters l`)
  expect(rows.map(({ row }) => row).join()).not.toContain(signed)
})

test('a fresh link is spent by being opened, and by nobody but the browser that asked (J04)', async () => {
  const { number } = await openedCase(desk)
  const [siri, thief] = [await visitor(desk), await visitor(desk)]
  const link = await asked(siri, number)
  // Her own old ask gives the thief's browser something to show, of his own.
  await thief.send(linkTo(number, cast.stig.person), { act: 'read' })
  for (const path of [link, `/reading/${number}`]) {
    const page = await thief.get(path)
    expect([page.status, page.html.includes('Saken kan ikke åpnes her nå')]).toEqual([404, true])
  }
  expect((await thief.send(link, {})).status).toBe(404)
  const [first, second] = await Promise.all([siri.send(link, {}), siri.send(link, {})])
  expect([first.status, second.status].toSorted()).toEqual([303, 404])
  expect((await siri.get(link)).status).toBe(404)
})

test('a scanner that fetches every link in a mail spends nothing, with or without her browser’s cookie', async () => {
  const { number, version } = await openedCase(desk)
  const [siri, scanner] = [await visitor(desk), await visitor(desk)]
  const link = await asked(siri, number)
  for (let time = 0; time < 3; time += 1) {
    await scanner.get(link)
    await siri.get(link)
  }
  expect((await siri.send(link, {})).to).toBe(`/reading/${number}`)
  expect((await read(number)).version).toBe(version)
})

test('a fresh link is over after 15 minutes; what it opened, after an hour, and no word written is lost', async () => {
  const { number } = await openedCase(desk)
  const siri = await visitor(desk)
  const late = await asked(siri, number)
  desk.pass(15 * MINUTE + 1)
  expect((await siri.get(late)).status).toBe(404)
  expect((await siri.send(late, {})).status).toBe(404)
  await siri.send(await asked(siri, number), {})
  desk.pass(59 * MINUTE)
  expect((await siri.get(`/reading/${number}`)).status).toBe(200)
  desk.pass(2 * MINUTE)
  const lost = await siri.send(`/reading/${number}`, { act: 'write', kind: 'public', text: 'En lang <forklaring>' })
  expect(lost.status).toBe(404)
  expect(lost.html).toContain('Tiden er ute, og ingenting ble sendt.')
  expect(lost.html).toContain('\nEn lang &lt;forklaring&gt;</textarea>')
  expect((await siri.send(`/reading/${number}`, { act: 'read' })).to).toBe(`/reading/${number}?told=asked`)
  expect((await siri.send(await freshLink(), {})).to).toBe(`/reading/${number}`)
})

test('a made-up link, one of another case and one whose end was changed open nothing, and all say the same (J02)', async () => {
  const { number } = await openedCase(desk)
  const other = await openedCase(desk)
  const siri = await visitor(desk)
  const link = await asked(siri, number)
  const token = link.split('/').at(-1) ?? ''
  const made = '00000000-0000-7000-8000-000000000001'
  const forged = [`${made}.${'a'.repeat(22)}`, `${token.slice(0, -1)}~`, token.replace(/^[^.]+/, made), 'x']
  const pages = await Promise.all(forged.map(each => siri.get(`/reading/${number}/${each}`)))
  expect(new Set(pages.map(({ html }) => html)).size).toBe(1)
  expect(pages.map(({ status }) => status)).toEqual([404, 404, 404, 404])
  for (const path of [`/reading/${other.number}/${token}`, `/reading/abc/${token}`, `/reading/${other.number}`]) {
    expect([path, (await siri.get(path)).status, (await siri.send(path, {})).status]).toEqual([path, 404, 404])
  }
  expect((await siri.send(link, {})).status).toBe(303)
})

test('she reads what is said to her and nothing else, of the one case alone, and never what she is at the desk (A-3)', async () => {
  const { number } = await sentCase(desk)
  const mine = await openedCase(desk)
  await done(desk, 'kari', number, ['POST', '/letters'], {
    kind: 'internal',
    form: 'web',
    direction: 'out',
    text: 'Bare oss',
  })
  const siri = await reading(number)
  const { html, status } = await siri.get(`/reading/${number}`)
  expect(status).toBe(200)
  expect(html).not.toMatch(/Bare oss|Kan dere se på dette|Startet på nytt|leverandor\.example/)
  expect((await siri.get(`/reading/${mine.number}`)).status).toBe(404)
  expect((await siri.get(`/cases/${number}`)).to).toContain('/sign-in')
  expect((await siri.get(`/api/cases/${number}`)).status).toBe(401)
  expect((await siri.send(`/reading/${number}`, { act: 'refer', reference: '1' })).status).toBe(400)
})

test('M.1.2.5 she says yes or no there, too; another site presses nothing (J06)', async () => {
  const { number } = await solvedCase(desk)
  const siri = await reading(number)
  const elsewhere = { headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' } }
  expect((await siri.send(`/reading/${number}`, { act: 'confirm' }, elsewhere)).status).toBe(403)
  expect((await siri.send(linkTo(number), { act: 'read' }, elsewhere)).status).toBe(403)
  const empty = await siri.send(`/reading/${number}`, { act: 'object', objection: ' ' })
  expect([empty.status, empty.html.includes('id="objection-fault"')]).toEqual([422, true])
  expect((await siri.send(`/reading/${number}`, { act: 'confirm' })).to).toBe(`/reading/${number}?told=confirmed`)
  expect((await read(number)).events.at(-1)).toMatchObject({ type: 'confirmed', door: 'link' })
})

test('she closes the case on a machine that others use, and nothing of it can be read there any more', async () => {
  const { number } = await openedCase(desk)
  const siri = await reading(number)
  expect((await siri.get(`/reading/${number}`)).status).toBe(200)
  const left = await siri.send(`/reading/${number}`, { act: 'leave' })
  expect(left.answer.headers.getSetCookie()[0]).toContain('Max-Age=0')
  expect((await siri.get(`/reading/${number}`)).status).toBe(404)
})

test('reading ends with the person, and with the case being somebody else’s', async () => {
  const { number } = await openedCase(desk)
  const siri = await reading(number)
  await desk.database.run(sql`update people set active = false where id = ${cast.siri.person}`)
  expect((await siri.get(`/reading/${number}`)).status).toBe(404)
  await desk.database.run(sql`update people set active = true where id = ${cast.siri.person}`)
  expect((await siri.get(`/reading/${number}`)).status).toBe(200)
  await done(desk, 'kari', number, ['PUT', '/requester'], { person: cast.stig.person })
  expect((await siri.get(`/reading/${number}`)).status).toBe(404)
})

test('the letter and the page speak her language (A-1), and the cookie is out of reach of scripts and other hosts', async () => {
  const { number } = await openedCase(desk)
  await desk.database.run(sql`update people set language = 'sv' where id = ${cast.siri.person}`)
  const siri = await visitor(desk)
  const answer = await siri.send(linkTo(number), { act: 'read' })
  expect(answer.answer.headers.getSetCookie()[0]).toMatch(
    /^linje-reading-\d+=[\w-]{43}; Path=\/; .*HttpOnly; SameSite=Lax$/,
  )
  expect((await siri.get(answer.to ?? '')).html).toContain('Titta i din inkorg')
  expect((await newest()).mail.text).toContain('Länken fungerar en gång, i 15 minuter.')
  await siri.send(await freshLink(), {})
  expect((await siri.get(`/reading/${number}`)).html).toContain('<html lang="sv">')
  await desk.database.run(sql`update people set language = 'nb' where id = ${cast.siri.person}`)
})

test('on https the cookie is bound to the host', async () => {
  const safe = await openDesk({ baseUrl: 'https://desk.example' })
  const { number } = await openedCase(safe)
  const link = new URL(caseLink(safe.house, { number, person: cast.siri.person })).pathname
  const answer = await (await visitor(safe)).send(link, { act: 'read' })
  expect(answer.answer.headers.getSetCookie()[0]).toMatch(/^__Host-linje-reading-\d+=.*; Secure$/)
})

test('three letters a quarter of an hour leave for a person and case, and twenty for a source; the answer stays the same', async () => {
  const { number } = await openedCase(desk)
  desk.pass(60 * MINUTE)
  const siri = await visitor(desk)
  const letters = async () => (await read(number)).letters.filter(({ automatic }) => automatic).length
  const before = await letters()
  for (let time = 0; time < 5; time += 1) {
    expect((await siri.send(linkTo(number), { act: 'read' })).to).toBe(`${linkTo(number)}?told=asked`)
  }
  expect((await letters()) - before).toBe(3)
  // Each of the three is good in the browser that asked for them.
  expect((await siri.send(await freshLink(), {})).to).toBe(`/reading/${number}`)
  const others: { number: number }[] = []
  for (let count = 0; count < 18; count += 1) others.push(await openedCase(desk))
  for (const other of others) await siri.send(linkTo(other.number), { act: 'read' })
  const linked = (await readPost(desk.house, undefined)).items.filter(({ mail }) => mail.text.includes('/reading/'))
  expect(linked.map(item => item.case)).toContain(others[14]?.number)
  expect(linked.map(item => item.case)).not.toContain(others[15]?.number)
  desk.pass(60 * MINUTE)
})

test('asking says the same and shows the same whether the link is hers, over, of a person who left or made up (J02)', async () => {
  const { number } = await openedCase(desk)
  const nobody = await visitor(desk)
  const real = linkTo(number)
  const stigs = linkTo(number, cast.stig.person)
  const before = (await newest()).id
  const pages = []
  for (const path of [stigs, `${real.slice(0, -1)}~`, '/case/x']) {
    const answer = await nobody.send(path, { act: 'read' })
    expect([answer.status, answer.to]).toEqual([303, `${path}?told=asked`])
    pages.push((await nobody.get(answer.to ?? '')).html.replaceAll(path, ''))
  }
  expect((await newest()).id).toBe(before)
  desk.pass(40 * 86_400)
  expect((await nobody.get(real)).html).toContain('Vi kan sende en ny lenke')
  pages.push((await nobody.get((await nobody.send(real, { act: 'read' })).to ?? '')).html.replaceAll(real, ''))
  expect(new Set(pages).size).toBe(1)
  expect((await newest()).id).not.toBe(before)
})
