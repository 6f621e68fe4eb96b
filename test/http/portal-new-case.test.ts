import { expect, test } from 'vitest'
import { caseView } from '../../src/contract/case.ts'
import { openDesk } from '../stage/open-desk.ts'
import { visitor } from '../stage/visitor.ts'

const desk = await openDesk()
const TEXT = 'Får ikke åpnet lønnsslippen. Den er låst siden mandag.'

function keyIn(html: string): string {
  return /name="key" value="([^"]+)"/.exec(html)?.[1] ?? ''
}

test('one question first, then what is missing and who will read it; sent twice it is one case (O-10)', async () => {
  const siri = await visitor(desk, 'siri')
  expect((await siri.get('/cases/new')).html).toContain('Hva trenger du hjelp til?')
  const missing = await siri.send('/cases/new', { act: 'ask', text: TEXT })
  expect(missing.status).toBe(200)
  for (const text of [`\n${TEXT}</textarea>`, 'Brukerstøtten i Nordvik', 'value="lonn"', 'value="arkiv"']) {
    expect(missing.html).toContain(text)
  }
  const form = { act: 'send', key: keyIn(missing.html), text: TEXT, service: 'lonn' }
  const files = [new File(['%PDF'], 'slipp.pdf', { type: 'application/pdf' })]
  const sent = await siri.send('/cases/new', form, { files })
  const [, number] = /^\/cases\/(\d+)\?told=opened$/.exec(sent.to ?? '') ?? []
  expect((await siri.send('/cases/new', form, { files })).to).toBe(sent.to)
  const opened = caseView.parse(await (await desk.ask('kari', 'GET', `/api/cases/${number}`)).json())
  expect(opened).toMatchObject({
    title: 'Får ikke åpnet lønnsslippen',
    status: { name: 'new' },
    team: { key: 'nordvik-1' },
  })
  expect(opened.letters[0]).toMatchObject({ text: TEXT, form: 'web', attachments: [{ name: 'slipp.pdf' }] })
  expect(opened.events[0]).toMatchObject({ door: 'web', line: 'requester', actor: 'Siri Berg' })
  expect((await siri.get(sent.to ?? '')).html).toContain('Vi har fått saken din. Du får en e-post med saksnummeret.')
})

test('what is missing is told at its field, what was written stays, and files are asked for again', async () => {
  const siri = await visitor(desk, 'siri')
  const silent = await siri.send('/cases/new', { act: 'ask', text: ' ' })
  expect(silent.status).toBe(422)
  expect(silent.html).toContain('<p class="fault" id="text-fault">Må fylles ut.</p>')
  const files = [new File(['x'], 'x.png', { type: 'image/png' })]
  const half = await siri.send('/cases/new', { act: 'send', key: 'a-b', text: TEXT }, { files })
  expect(half.status).toBe(422)
  for (const text of [
    'id="service-fault">Må fylles ut.',
    'id="files-fault">Velg filene på nytt.',
    'value="a-b"',
    TEXT,
  ]) {
    expect(half.html).toContain(text)
  }
  const unknown = await siri.send('/cases/new', { act: 'send', key: 'a-b', text: TEXT, service: 'finnes-ikke' })
  expect([unknown.status, unknown.html.includes('Tjenesten finnes ikke.')]).toEqual([422, true])
  expect((await siri.get('/cases')).html).not.toContain('finnes-ikke')
})

test('M.2.1.2, O-22 a supplier reports a fault in the portal: number, priority, where, when, cure and status; who belongs nowhere cannot', async () => {
  const drift = await visitor(desk, 'drift')
  const page = await drift.get('/cases/new')
  for (const text of ['Meld en feil</h1>', 'Bare 2. linje og deres egen virksomhet leser', '>Meld en feil</a>']) {
    expect(page.html).toContain(text)
  }
  const form = {
    act: 'send',
    key: keyIn(page.html),
    text: 'ORA-00257',
    service: 'lonn',
    reference: 'DRI-7',
    priority: '1',
  }
  const more = { area: 'database', found: '2026-11-25T07:42', cure: 'Tøm loggen', status: 'Under arbeid' }
  const faulty = await drift.send('/cases/new', { ...form, ...more, text: '', found: 'i går' })
  expect(faulty.status).toBe(422)
  for (const text of [
    'id="text-fault">Må fylles ut.',
    'id="found-fault"',
    'value="DRI-7"',
    '\nTøm loggen</textarea>',
    'value="database" checked',
  ]) {
    expect(faulty.html).toContain(text)
  }
  const sent = await drift.send('/cases/new', { ...form, ...more })
  const [, number] = /^\/cases\/(\d+)\?told=opened$/.exec(sent.to ?? '') ?? []
  expect((await drift.send('/cases/new', { ...form, ...more })).to).toBe(sent.to)
  const opened = caseView.parse(await (await desk.ask('ola', 'GET', `/api/cases/${number}`)).json())
  expect(opened).toMatchObject({
    routine: { key: 'M.2.2' },
    type: 'technical',
    area: 'database',
    toldPriority: 1,
    toCall: true,
    dealings: [{ reference: 'DRI-7' }],
  })
  expect(opened.letters[0]?.text).toBe(
    'Saksnummer: DRI-7\nPrioritet: 1\nOmråde: Database\nStatus: Under arbeid\nDato: 2026-11-25\nTid: 07:42\nFeiltekst: ORA-00257\nMulig løsning: Tøm loggen',
  )
  const aino = await visitor(desk, 'aino')
  const bare = await aino.send('/cases/new', { act: 'send', text: TEXT, service: 'lonn' })
  expect((await aino.get(bare.to ?? '')).html).toContain('2. linje arbeider med saken')
  const bjorn = await visitor(desk, 'bjorn')
  expect((await bjorn.send('/cases/new', { act: 'ask', text: TEXT })).status).toBe(403)
  expect((await bjorn.send('/cases/new', { act: 'send', text: TEXT, service: 'lonn' })).status).toBe(403)
})

test('another site opens no case, and a case is opened as the end user one is, never as the line (A-3)', async () => {
  const siri = await visitor(desk, 'siri')
  const elsewhere = { headers: { origin: 'https://evil.example' } }
  const form = { act: 'send', text: TEXT, service: 'lonn' }
  expect((await siri.send('/cases/new', form, elsewhere)).status).toBe(403)
  expect((await (await visitor(desk, 'kari')).send('/cases/new', form)).status).toBe(403)
})

test('before she sends it she sees open cases of hers that ask the same, and goes on with one, files and all', async () => {
  const stig = await visitor(desk, 'stig')
  const ask = (text: string) => stig.send('/cases/new', { act: 'ask', text })
  expect((await ask(TEXT)).html).not.toContain('Har du allerede spurt om dette?')
  const sent = await stig.send('/cases/new', { act: 'send', key: 'k-1', text: TEXT, service: 'lonn' })
  const number = /^\/cases\/(\d+)/.exec(sent.to ?? '')?.[1] ?? ''
  const again = await ask('Lønnsslippen er fortsatt låst')
  expect(again.html).toContain('Har du allerede spurt om dette?')
  expect(again.html).toContain(`<a href="/cases/${number}" target="_blank"`)
  expect((await ask('Skriveren er tom for farge')).html).not.toContain('Har du allerede spurt')
  const siri = await visitor(desk, 'siri')
  expect((await siri.send('/cases/new', { act: 'ask', text: TEXT })).html).not.toContain(`name="add" value="${number}"`)
  const form = { add: number, key: keyIn(again.html), text: 'Lønnsslippen er fortsatt låst' }
  const files = [new File(['x'], 'x.png', { type: 'image/png' })]
  expect((await siri.send('/cases/new', form, { files })).status).toBe(404)
  expect((await stig.send('/cases/new', form, { files })).to).toBe(`/cases/${number}?told=written`)
  const view = caseView.parse(await (await desk.ask('kari', 'GET', `/api/cases/${number}`)).json())
  expect(view.letters.at(-1)).toMatchObject({ text: 'Lønnsslippen er fortsatt låst', attachments: [{ name: 'x.png' }] })
})
