import { expect, test } from 'vitest'
import { caseView } from '../../src/contract/case.ts'
import { openDesk } from '../stage/open-desk.ts'
import { openedCase } from '../stage/opened-case.ts'
import { done, SOLUTION, sentCase, solvedCase } from '../stage/solved-case.ts'
import { visitor } from '../stage/visitor.ts'

const desk = await openDesk()
const EVIL = `"><script>alert('1')</script>`

async function read(number: number) {
  return caseView.parse(await (await desk.ask('ola', 'GET', `/api/cases/${number}`)).json())
}

test('my cases are told in plain words, those that wait for me first, and never by the desk’s status', async () => {
  const siri = await visitor(desk, 'siri')
  expect((await siri.get('/cases')).html).toContain('Du har ingen saker ennå.')
  await openedCase(desk, 'kari', { title: 'Den nye' })
  const { number } = await solvedCase(desk)
  await sentCase(desk)
  const { html } = await siri.get('/cases')
  expect(html).toMatch(
    /Venter på deg[\s\S]*Vi har en løsning[\s\S]*Andre saker[\s\S]*Vi venter på leverandøren[\s\S]*Vi har fått saken din/,
  )
  expect(html).toContain(`href="/cases/${number}"`)
  expect(html).not.toMatch(/Avventer|>Venter<|>Ny</i)
})

test('a case shows what is said to her and nothing else: no note, no supplier’s thread, no address (A-3, O-4)', async () => {
  const { number } = await sentCase(desk)
  await done(desk, 'ola', number, ['POST', '/letters'], {
    kind: 'internal',
    form: 'web',
    direction: 'out',
    text: 'Bare oss',
  })
  await done(desk, 'kari', number, ['POST', '/letters'], {
    kind: 'public',
    form: 'mail',
    direction: 'out',
    text: 'Hei Siri',
  })
  const siri = await visitor(desk, 'siri')
  expect((await siri.get(`/cases/${number}`)).html).not.toContain('Hei Siri')
  desk.pass(11)
  const { html } = await siri.get(`/cases/${number}`)
  expect(html).toContain('Hei Siri')
  expect(html).toContain('Vi venter på leverandøren')
  expect(html).not.toMatch(/Bare oss|Kan dere se på dette|leverandor\.example|Startet på nytt/)
})

test('a case of somebody else, one that does not exist and one that no number names have the same bytes (A-3)', async () => {
  const { number } = await openedCase(desk)
  const stig = await visitor(desk, 'stig')
  const pages = await Promise.all([`/cases/${number}`, '/cases/9999', '/cases/abc', '/cases/0'].map(stig.get))
  expect(pages.map(page => page.status)).toEqual([404, 404, 404, 404])
  expect(new Set(pages.map(page => page.html)).size).toBe(1)
  const said = { act: 'write', kind: 'public', text: 'Hei' }
  const sent = [await stig.send(`/cases/${number}`, said), await stig.send('/cases/99999', said)]
  expect(sent.map(({ status }) => status)).toEqual([404, 404])
  expect(sent[0]?.html).toBe(sent[1]?.html)
})

test('her answer joins the case with its files, ends the waiting for her, and is one however often it is sent', async () => {
  const { number } = await openedCase(desk)
  await done(desk, 'kari', number, ['PUT', '/wait'], {
    for: 'requester',
    note: 'Hvilken maskin?',
    followUpAt: new Date(Date.now() + 86_400_000).toISOString(),
  })
  const siri = await visitor(desk, 'siri')
  const page = await siri.get(`/cases/${number}`)
  expect(page.html).toContain('Vi venter på svar fra deg')
  const key = /name="key" value="([^"]+)"/.exec(page.html)?.[1] ?? ''
  const answer = { act: 'write', kind: 'public', key, text: 'Den på kontoret.\r\nNummer 7.' }
  const files = [new File(['bilde'], 'skjerm "1".png', { type: 'image/png' })]
  for (const _ of [1, 2]) {
    expect((await siri.send(`/cases/${number}`, answer, { files })).to).toBe(`/cases/${number}?told=written`)
  }
  const { letters, status } = await read(number)
  const [said, ...more] = letters.filter(letter => letter.text.startsWith('Den på kontoret'))
  expect([more, status.name]).toEqual([[], 'open'])
  expect(said).toMatchObject({
    kind: 'public',
    form: 'web',
    direction: 'in',
    from: 'Siri Berg',
    text: 'Den på kontoret.\nNummer 7.',
  })
  expect(said?.attachments).toMatchObject([{ name: 'skjerm "1".png', size: 5 }])
  const told = await siri.get(`/cases/${number}?told=written`)
  expect(told.html).toContain('Meldingen er sendt.')
  const file = await siri.get(/href="(\/api\/cases\/[^"]+)"/.exec(told.html)?.[1] ?? '')
  expect([file.status, file.html]).toEqual([200, 'bilde'])
})

test('an empty answer is told of at its field, and files that are too many leave the words where they were', async () => {
  const { number } = await openedCase(desk)
  const siri = await visitor(desk, 'siri')
  const empty = await siri.send(`/cases/${number}`, { act: 'write', kind: 'public', text: '  ' })
  expect(empty.status).toBe(422)
  expect(empty.html).toContain('<p class="fault" id="text-fault">Må fylles ut.</p>')
  expect(empty.html).toContain('<title>Feil: ')
  const files = Array.from({ length: 11 }, (_, place) => new File(['x'], `${place}.txt`))
  const many = await siri.send(`/cases/${number}`, { act: 'write', kind: 'public', text: 'Se vedlegg' }, { files })
  expect(many.status).toBe(422)
  expect(many.html).toContain('<p class="fault" id="files-fault">For mange.</p>')
  expect(many.html).toContain('\nSe vedlegg</textarea>')
  const large = [new File(['x'.repeat(11_000_000)], 'stor.bin')]
  const heavy = await siri.send(
    `/cases/${number}`,
    { act: 'write', kind: 'public', text: 'Se vedlegg' },
    { files: large },
  )
  expect(heavy.html).toContain('<p class="fault" id="files-fault">For stort.</p>')
  expect(heavy.html).toContain('\nSe vedlegg</textarea>')
})

test('M.1.2.5 she confirms a solution once; the second time she is told so in plain words', async () => {
  const { number } = await solvedCase(desk)
  const siri = await visitor(desk, 'siri')
  expect((await siri.get(`/cases/${number}`)).html).toContain(SOLUTION)
  expect((await siri.send(`/cases/${number}`, { act: 'confirm' })).to).toBe(`/cases/${number}?told=confirmed`)
  const after = await siri.get(`/cases/${number}?told=confirmed`)
  expect(after.html).toContain('Løst, og du har bekreftet det')
  expect(after.html).not.toContain('value="confirm"')
  const twice = await siri.send(`/cases/${number}`, { act: 'confirm' })
  expect(twice.status).toBe(409)
  expect(twice.html).toContain('Du har allerede bekreftet')
  expect((await read(number)).events.at(-1)).toMatchObject({ type: 'confirmed', door: 'web', line: 'requester' })
})

test('M.1.2.5 her no needs a text, which opens the case again', async () => {
  const { number } = await solvedCase(desk)
  const siri = await visitor(desk, 'siri')
  const silent = await siri.send(`/cases/${number}`, { act: 'object', objection: '' })
  expect(silent.status).toBe(422)
  expect(silent.html).toMatch(/<details open>[\s\S]*id="objection-fault">Må fylles ut/)
  const said = await siri.send(`/cases/${number}`, { act: 'object', objection: 'Samme feil.' })
  expect(said.to).toBe(`/cases/${number}?told=objected`)
  expect((await read(number)).status.name).toBe('open')
  const late = await siri.send(`/cases/${number}`, { act: 'object', objection: 'Fortsatt.' })
  expect(late.status).toBe(409)
  expect(late.html).toContain('Saken er åpen igjen')
})

test('what somebody else wrote is text on every page it stands on, never markup (H-XSS)', async () => {
  const { number } = await openedCase(desk, 'kari', { title: EVIL, text: `${EVIL}</textarea>` })
  await done(desk, 'kari', number, ['PUT', '/solution'], { kind: 'later-version', text: EVIL, version: EVIL })
  const siri = await visitor(desk, 'siri')
  const back = await siri.send(`/cases/${number}`, { act: 'object', objection: '', text: `</textarea>${EVIL}` })
  for (const { html } of [await siri.get('/cases'), await siri.get(`/cases/${number}`), back]) {
    expect(html).not.toContain('<script')
    expect(html).toContain('&lt;script&gt;')
  }
})

test('a form on another site changes nothing, and neither does looking (J06)', async () => {
  const { number, version } = await solvedCase(desk)
  const siri = await visitor(desk, 'siri')
  const elsewhere = { headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' } }
  expect((await siri.send(`/cases/${number}`, { act: 'confirm' }, elsewhere)).status).toBe(403)
  for (const query of ['', '?act=confirm', '?told=confirmed', '?told=made-up'])
    await siri.get(`/cases/${number}${query}`)
  expect((await siri.send(`/cases/${number}`, { act: 'close' })).status).toBe(400)
  expect((await read(number)).version).toBe(version)
})

test('a supplier sees her own thread, the agency and no name; she answers and logs her number (O-4, O-16)', async () => {
  const { number } = await sentCase(desk)
  desk.pass(11)
  const aino = await visitor(desk, 'aino')
  const page = await aino.get(`/cases/${number}`)
  expect(page.html).toContain('2. linje venter på svar fra dere')
  expect(page.html).toContain('Kan dere se på dette?')
  expect(page.html).not.toMatch(/Siri|Den kom ikke|Startet på nytt/)
  const reference = await aino.send(`/cases/${number}`, { act: 'refer', reference: 'L-77' })
  expect(reference.to).toBe(`/cases/${number}?told=referred`)
  const twice = await aino.send(`/cases/${number}`, { act: 'refer', reference: 'L-77' })
  expect(twice.html).toContain('Nummeret er lagret fra før')
  const kept = await aino.send(`/cases/${number}`, { act: 'refer', reference: 'L-78', text: 'Rettet i' })
  expect([kept.status, kept.html.includes('Rettet i</textarea>')]).toEqual([200, true])
  const whole = { act: 'write', kind: 'supplier', text: 'Rettet i natt.', reference: 'L-77', known: 'L-78' }
  expect((await aino.send(`/cases/${number}`, whole)).to).toBe(`/cases/${number}?told=answered`)
  const after = await read(number)
  expect(after.status.name).toBe('open')
  expect(after.dealings[0]?.reference).toBe('L-77')
  expect(after.letters.at(-1)).toMatchObject({ kind: 'supplier', direction: 'in', text: 'Rettet i natt.' })
  expect((await aino.get('/cases')).html).toContain('Deres nummer L-77')
  expect((await aino.send(`/cases/${number}`, { act: 'confirm' })).status).toBe(400)
  const pushed = await aino.send(`/cases/${number}`, { act: 'write', kind: 'public', text: 'Til Siri' })
  expect(pushed.status).toBe(403)
  const other = await visitor(desk, 'drift')
  expect((await other.get(`/cases/${number}`)).status).toBe(404)
})

test('M.1.2.2 a supplier reports that she has a solution; logging it is the 2nd line’s, and so is telling it', async () => {
  const { number } = await sentCase(desk)
  desk.pass(11)
  const aino = await visitor(desk, 'aino')
  const report = { act: 'write', kind: 'supplier', text: 'Vi har funnet den.', says: 'later-version' }
  const missing = await aino.send(`/cases/${number}`, report)
  expect([missing.status, missing.html.includes(report.text)]).toEqual([422, true])
  expect(missing.html).toContain('<a href="#version">I hvilken versjon? Må fylles ut.</a>')
  await aino.send(`/cases/${number}`, { ...report, version: '8.2' })
  const page = await aino.get(`/cases/${number}`)
  expect(page.html).toContain('Dere har meldt en løsning')
  const after = await read(number)
  expect(after.status.name).toBe('open')
  expect(after.solution).toBeNull()
  expect(after.letters.at(-1)).toMatchObject({ text: report.text, says: { kind: 'later-version', version: '8.2' } })
  expect(after.allowed.solve).toBe('yes')

  const body = { kind: 'public', form: 'web', direction: 'in', text: 'Løst?', says: { kind: 'now' } }
  const siris = await desk.ask('siri', 'POST', `/api/cases/${number}/letters`, { body })
  const olas = await desk.ask('ola', 'POST', `/api/cases/${number}/letters`, {
    body: { ...body, kind: 'supplier', form: 'phone' },
  })
  expect([siris.status, olas.status]).toEqual([403, 403])
})

test('staff are led to the desk with a case that is not their own', async () => {
  const { number } = await openedCase(desk)
  expect((await (await visitor(desk, 'kari')).get(`/cases/${number}`)).to).toBe(`/desk/cases/${number}`)
  expect((await (await visitor(desk, 'hanne')).get(`/cases/${number}`)).status).toBe(404)
})

test('who was signed out while she wrote gets every word of it back (nothing written is lost)', async () => {
  const nobody = await visitor(desk)
  const page = await nobody.send('/cases/10001', { act: 'write', text: 'En lang <forklaring>', key: 'x' })
  expect(page.status).toBe(401)
  expect(page.html).toContain('\nEn lang &lt;forklaring&gt;</textarea>')
  expect(page.html).toContain('href="/sign-in?next=%2Fcases%2F10001"')
})
