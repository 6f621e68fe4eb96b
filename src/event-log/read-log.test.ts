import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { logMap } from './log-map.ts'
import { readLog } from './read-log.ts'

const norwegian = logMap.parse({
  case: 'Saksnummer',
  activity: 'Aktivitet',
  time: 'Tidspunkt',
  resource: 'Utført av',
  team: 'Gruppe',
})
const csv = 'Saksnummer;Aktivitet;Tidspunkt;Utført av;Gruppe\r\n1;Løst av "Åse";26.11.2026 08:15;Kari;"Nordvik; 1"\r\n'
const read = (bytes: Uint8Array, map = norwegian) => readLog(bytes, map, () => null)
const at = Date.parse('2026-11-26T07:15:00Z')
const whole = {
  traces: [
    {
      case: '1',
      events: [{ activity: 'Løst av "Åse"', step: null, at, resource: 'Kari', team: 'Nordvik; 1' }],
    },
  ],
}

describe('issue 5 a log as spreadsheets and other systems write it is the same log', () => {
  test.each<readonly [string, Uint8Array]>([
    ['with a byte order mark', Buffer.from(`\ufeff${csv}`)],
    ['in UTF-16', Buffer.from(`\ufeff${csv}`, 'utf16le')],
    ['in UTF-16 the other way round', Buffer.from(`\ufeff${csv}`, 'utf16le').swap16()],
    ['in Windows-1252', Buffer.from(csv, 'latin1')],
    ['packed', gzipSync(csv)],
    ['with the sign between said first', Buffer.from(`\ufeffsep=;\r\n${csv}`)],
    ['with the lines of an old Macintosh', Buffer.from(csv.replaceAll('\r\n', '\r'))],
    ['between tabs, with spaces round the words', Buffer.from(csv.replace(/;(?! 1)/g, ' \t '))],
    ['between commas', Buffer.from(csv.replace(/;(?! 1)/g, ','))],
    ['with a time that says its zone', Buffer.from(csv.replace('26.11.2026 08:15', '2026-11-26 07:15:00 UTC'))],
  ])('%s', (_, bytes) => {
    expect(read(bytes)).toEqual(whole)
  })

  test('a value may have lines of its own, and a name of a column signs that stand between others', () => {
    const map = logMap.parse({ case: 'Sak, nr, år', activity: 'Hva', time: 'Når' })
    const text = '"Sak, nr, år";Hva;Når\n1;"Ringte\ntilbake";1.12.2026 kl. 9.05\n'
    expect(read(Buffer.from(text), map)).toMatchObject({
      traces: [{ case: '1', events: [{ activity: 'Ringte\ntilbake', at: Date.parse('2026-12-01T08:05:00Z') }] }],
    })
  })
})

describe('issue 5 XES as others write it', () => {
  const event = (name: string) =>
    `<event><list key="x"><string key="concept:name" value="no"/></list><string key="concept:name" value="${name}">
     <string key="concept:name" value="within"/></string><date key="time:timestamp" value="2026-11-26T08:15:00+01:00"/></event>`
  const named = '<string key="concept:name" value="1"><string key="concept:name" value="within"/></string>'
  const log = (...traces: readonly string[]) => Buffer.from(`\ufeff<log>${traces.join('')}</log>`)
  const plain = logMap.parse({})

  test.each<readonly [string, Buffer]>([
    ['its name before its events', log(`<trace>${named}${event('Løst')}</trace>`)],
    ['its name after them', log(`<trace>${event('Løst')}${named}</trace>`)],
  ])('a trace with %s, and with attributes within attributes', (_, bytes) => {
    expect(read(bytes, plain)).toMatchObject({ traces: [{ case: '1', events: [{ activity: 'Løst', at }] }] })
  })

  test('a trace without a name is no case of its own making, and an event outside of one is no part of the next', () => {
    const faults = [{ code: 'case-missing', line: expect.any(Number), word: null }]
    expect(read(log(`<trace>${event('Løst')}</trace>`), plain)).toEqual({ faults })
    expect(read(log(event('Ute'), `<trace>${named}${event('Løst')}</trace>`), plain)).toEqual({ faults })
  })
})
