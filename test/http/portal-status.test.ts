import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { endNotice } from '../../src/desk/notice/tell-notice.ts'
import { viewer } from '../stage/acting.ts'
import { noticed } from '../stage/noticed.ts'
import { openDesk } from '../stage/open-desk.ts'

const desk = await openDesk()

const soon = new Date(Date.now() + 86_400_000).toISOString()
const later = new Date(Date.now() + 90_000_000).toISOString()
const work = {
  title: 'Flytting, av <server>; «nå»',
  text: `Første linje\nÆ${'ø'.repeat(60)}å, og mer`,
  planned: true,
  public: true,
  since: soon,
  until: later,
}
const planned = await noticed(desk, work)
const hidden = await noticed(desk, { title: 'Ikke for alle' })
const over = await noticed(desk, { title: 'Det var en gang', public: true })
await endNotice(desk.house, viewer('ola'), 'api', over, { text: 'Alt virker.', internal: null })
await noticed(desk, { title: 'Lønn svarer ikke', public: true })
await noticed(desk, { title: 'Slik søker du ferie', public: true, information: true, until: later })

async function got(path: string, language = 'nb') {
  const answer = await desk.ask(null, 'GET', path, { headers: { 'accept-language': language, accept: 'text/html' } })
  return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() }
}

test('O-30 anybody reads what is wrong now, what is planned and what has been, without script, in 20 kB', async () => {
  const { status, text } = await got('/status')
  expect(status).toBe(200)
  expect(Buffer.byteLength(text)).toBeLessThan(20_000)
  expect(text).not.toMatch(/<script/)
  const order = ['Lønn svarer ikke', 'Flytting, av', 'Slik søker du ferie', 'Det var en gang'].map(title =>
    text.indexOf(title),
  )
  expect(order).toEqual(order.toSorted((one, other) => one - other))
  expect(order).not.toContain(-1)
  expect(text).not.toContain('Ikke for alle')
  expect(text).not.toContain('Databasen er full.')
  for (const [language, heading] of [
    ['nn', 'Driftsstatus'],
    ['sv', 'Driftstatus'],
    ['en', 'Service status'],
  ] as const) {
    expect((await got('/status', language)).text).toContain(`<h1>${heading}</h1>`)
  }
})

test('O-30 the feed is Atom by RFC 4287: well-formed, with what every feed and entry must have', async () => {
  const { type, text } = await got('/status/feed.atom')
  expect(type).toBe('application/atom+xml; charset=utf-8')
  const path: string[] = []
  const held = new Map<string, string[]>()
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ local, uri }) => {
    expect(uri).toBe('http://www.w3.org/2005/Atom')
    path.push(local)
    held.set(path.join('/'), [...(held.get(path.join('/')) ?? []), ''])
  })
  parser.on('text', words => {
    const texts = held.get(path.join('/'))
    if (texts !== undefined) texts.push(`${texts.pop() ?? ''}${words}`)
  })
  parser.on('closetag', () => path.pop())
  parser.write(text).close()
  for (const must of ['id', 'title', 'updated', 'author/name']) expect(held.get(`feed/${must}`)).toHaveLength(1)
  for (const must of ['id', 'title', 'updated', 'link', 'content'])
    expect(held.get(`feed/entry/${must}`)).toHaveLength(4)
  expect(held.get('feed/entry/title')).toContain(work.title)
  expect(held.get('feed/entry/id')).toContain(`urn:uuid:${planned}`)
  expect(text).not.toContain(hidden)
  const told = held.get('feed/entry/updated') ?? []
  expect(told).toEqual(told.toSorted().toReversed())
  for (const at of told) expect(at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
})

test('O-30 planned work is a calendar by RFC 5545: CRLF, lines of 75 octets, escaped, what unplanned is left out', async () => {
  const { type, text } = await got('/status/calendar.ics')
  expect(type).toBe('text/calendar; charset=utf-8')
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  const raw = text.split('\r\n')
  for (const line of raw) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(raw.some(line => line.startsWith(' '))).toBe(true)
  const lines = text.replaceAll('\r\n ', '').trimEnd().split('\r\n')
  const property = (name: string) =>
    lines.filter(line => line.startsWith(`${name}:`)).map(line => line.slice(name.length + 1))
  expect([lines[0], lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR'])
  expect([property('BEGIN'), property('END')]).toEqual([
    ['VCALENDAR', 'VEVENT'],
    ['VEVENT', 'VCALENDAR'],
  ])
  expect([property('VERSION'), property('PRODID').length]).toEqual([['2.0'], 1])
  expect(property('UID')).toEqual([`${planned}@linje.example`])
  expect(property('SUMMARY')).toEqual(['Flytting\\, av <server>\\; «nå»'])
  expect(property('DESCRIPTION')).toEqual([work.text.replace('\n', '\\n').replace(',', '\\,')])
  for (const name of ['DTSTAMP', 'DTSTART', 'DTEND']) expect(property(name)[0]).toMatch(/^\d{8}T\d{6}Z$/)
  expect(property('STATUS')).toEqual(['CONFIRMED'])
})
