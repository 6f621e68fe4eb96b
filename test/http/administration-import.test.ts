import { describe, expect, test } from 'vitest'
import { type ImportKind, importKinds } from '../../src/contract/administration-columns.ts'
import { type ImportResult, importResult } from '../../src/contract/administration-import.ts'
import { sql } from '../../src/store/sql.ts'
import { acts, mustAct, openedBy } from '../stage/acting.ts'
import { administering } from '../stage/administering.ts'
import { databaseDigest } from '../stage/database-digest.ts'
import { openDesk } from '../stage/open-desk.ts'
import { cast } from '../stage/people.ts'

const desk = await openDesk()
const { database } = desk
const admin = administering(desk)

type File = string | Uint8Array
async function send(kind: ImportKind, file: File, way: string): Promise<ImportResult> {
  const body = { file: Buffer.from(file).toString('base64') }
  return importResult.parse(await admin.must('POST', `imports/${kind}${way}`, body))
}
const preview = (kind: ImportKind, file: File) => send(kind, file, '/previews')
const take = (kind: ImportKind, file: File) => send(kind, file, '')
const figures = ({ fresh, changed, unchanged, faulty }: ImportResult) => ({ fresh, changed, unchanged, faulty })
const faults = ({ faults: all }: ImportResult) => all.map(({ row, column, code }) => `${row} ${column} ${code}`)

/** As Excel here writes a file: semicolons and Windows-1252. */
const windows = (text: string) => Uint8Array.from(text, letter => letter.charCodeAt(0))

const people = `E-post;Navn;Telefon;Språk;Virksomhet;Leverandør;Grupper;I bruk
gro@nordvik.example;Gro Åsen;900 12 345;nynorsk;nordvik;;nordvik-1;ja
Ida@Nordvik.example;"Ida
Øverby";;;nordvik;;;
`.replaceAll('\n', '\r\n')

test('a file is looked at first, taken in once, and the same file again changes nothing', async () => {
  const file = people.replace('"Ida\r\nØverby"', 'Ida Øverby')
  const before = await databaseDigest(database)
  expect(figures(await preview('people', file))).toEqual({ fresh: 2, changed: 0, unchanged: 0, faulty: 0 })
  expect(await databaseDigest(database)).toEqual(before)
  expect(figures(await take('people', file))).toEqual({ fresh: 2, changed: 0, unchanged: 0, faulty: 0 })
  const after = await databaseDigest(database)
  expect(figures(await take('people', file))).toEqual({ fresh: 0, changed: 0, unchanged: 2, faulty: 0 })
  expect(await databaseDigest(database)).toEqual(after)
  expect(await admin.get('people?q=åsen')).toMatchObject({
    items: [{ email: 'gro@nordvik.example', phone: '+4790012345', language: 'nn', teams: ['nordvik-1'] }],
  })
  const { items } = await database.one(sql<{ items: number }>`
    select count(*) as items from administration_log where kind in ('person', 'import')`)
  expect(items).toBe(3)
})

test.each([
  ['UTF-8 with its mark', (text: string) => Buffer.from(`\ufeff${text}`)],
  ['Windows-1252 as Excel writes it', (text: string) => windows(text)],
  ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['commas', (text: string) => Buffer.from(text.replaceAll(';', ','))],
  ['line feeds alone', (text: string) => Buffer.from(text.replaceAll('\r\n', '\n'))],
])('the same people come from a file in %s', async (_, written) => {
  const file = 'Navn;E-post;Virksomhet\r\nBjørn "Bær" Ærlig;baer@havna.example;havna\r\n'.replaceAll('"Bær"', 'Bær')
  const result = await take('people', written(file))
  expect(faults(result)).toEqual([])
  expect(result.fresh + result.unchanged).toBe(1)
  expect(await admin.get('people?q=bjørn bær ærlig')).toMatchObject({ items: [{ agency: 'havna' }] })
})

test('every faulty row is named with its column and what is wrong, and nothing is taken in', async () => {
  const file = `Navn;E-post;Telefon;Virksomhet;Leverandør;Grupper;I bruk;Skonummer
Per Ny;per@nordvik.example;;nordvik;;;;42
;uten.navn@nordvik.example;;nordvik;;;;
Feil Adresse;feil(at)nordvik.example;;nordvik;;;;

Feil Telefon;tlf@nordvik.example;i morgen;nordvik;;;;
Feil Etat;etat@nordvik.example;;atlantis;;nordvik-1, ingen;;
To Sjefer;to@nordvik.example;;nordvik;drift;;;
Per Igjen;PER@nordvik.example;;nordvik;;;;
Kanskje;kanskje@nordvik.example;;nordvik;;;kanskje;
`
  const before = await databaseDigest(database)
  const result = await take('people', file)
  expect(faults(result)).toEqual([
    '3 name invalid-type',
    '4 email invalid-format',
    '6 phone not-a-phone',
    '7 agency not-offered',
    '7 teams not-offered',
    '8 supplier one-employer',
    '9 email twice',
    '10 active invalid-type',
  ])
  expect(result.faults[1]?.value).toBe('feil(at)nordvik.example')
  expect(result.ignored).toEqual(['Skonummer'])
  expect(await databaseDigest(database)).toEqual(before)
})

describe('a file that is no table says so', () => {
  test.each([
    ['without the columns that name things', 'Fornavn;Etternavn\nKari;Nordvik\n', '1 email missing-column'],
    ['of headings alone', 'E-post;Navn\n', '1 null no-rows'],
    ['with an open quotation mark', 'E-post;Navn\na@b.no;"Kari\n', 'not-csv'],
    ['that is a picture', Buffer.from('89504e470d0a1a0a', 'hex'), '1 email missing-column'],
  ])('%s', async (_, file, told) => {
    expect(faults(await preview('people', file)).join()).toContain(told)
  })
})

test('organisations and services come in with each other’s keys, in words of any of our languages', async () => {
  const agencies = 'Code,Name,Mail domain,Address\nsolberg,Solberg,solberg.example,hjelp@solberg.example\n'
  expect(figures(await take('agencies', agencies))).toMatchObject({ fresh: 1, faulty: 0 })
  expect(await admin.get('agencies?q=solberg')).toMatchObject({ items: [{ firstLine: 'Solberg 1. linje' }] })
  const suppliers = `Kod;Namn;Roll;E-post;Språk;Nås genom
under;Underleverantör;Drift av infrastrukturen;under@drift.example;svenska;over
over;Överleverantör;operations-application;over@drift.example;sv;
`
  expect(faults(await take('suppliers', suppliers))).toEqual([])
  const agreed = `Kode;Navn;Rolle;Deler av infrastrukturen;E-post;Avtalen varer til;Saksnummer ser ut som;Følges opp etter
under;Underleverantör;Drift av infrastrukturen;Database, sikkerhetskopi;under@drift.example;31.12.2027;UND-#+;8 timer
`
  expect(faults(await take('suppliers', agreed.replace('UND-#+', '#+')))).toEqual(['2 numberPattern pattern-too-wide'])
  expect(figures(await take('suppliers', agreed))).toMatchObject({ changed: 1, faulty: 0 })
  expect(await admin.get('suppliers?q=under')).toMatchObject({
    items: [
      { parts: ['backup', 'database'], contractUntil: '2027-12-31', followUp: 'PT8H', language: 'sv', through: 'over' },
    ],
  })
  const services = 'Kode;Navn;2. linje;Tilstand\nkart;Kart;linje-2;pilot\nvei;Vei;nordvik-1;pilot\n'
  expect(faults(await take('services', services))).toEqual(['3 team not-offered'])
  expect(figures(await take('services', services.replace('nordvik-1', 'arkiv-2')))).toMatchObject({ fresh: 2 })
})

test('whoever a file says is gone leaves her cases to the team, unless she is the last administrator', async () => {
  const number = await openedBy(desk.house)
  await mustAct(desk.house, 'kari', number, acts.take('kari'))
  const gone = 'E-post;Navn;I bruk\nkari@nordvik.example;Kari Nordvik;nei\nadmin@linje.example;Admin Linje;nei\n'
  expect(faults(await take('people', gone))).toEqual(['3 active last-administrator'])
  expect(figures(await take('people', gone.replace(/admin.*\n/, '')))).toMatchObject({ changed: 1 })
  const row = await database.one(sql<{ handler: string | null; owner: string | null; teams: number }>`
    select handler_id as handler, owner_id as owner,
      (select count(*) from memberships where person_id = ${cast.kari.person} and active) as teams
    from cases where number = ${number}`)
  expect(row).toEqual({ handler: null, owner: null, teams: 1 })
})

test('10,000 people are in within 10 seconds, and all of them changed within 10', async () => {
  const rows = Array.from(
    { length: 10_000 },
    (_, n) => `ansatt${n}@nordvik.example;Ansatt ${n};${n % 3 === 0 ? `9${String(n).padStart(7, '0')}` : ''};nordvik`,
  )
  const file = `E-post;Navn;Telefon;Virksomhet\n${rows.join('\n')}\n`
  const timed = async (work: () => Promise<ImportResult>) => {
    const begun = performance.now()
    const result = await work()
    return { result, ms: Math.round(performance.now() - begun) }
  }
  const looked = await timed(() => preview('people', file))
  const taken = await timed(() => take('people', file))
  const again = await timed(() => take('people', file))
  const changed = await timed(() => take('people', file.replaceAll('Ansatt', 'Tilsett')))
  console.info(`10,000 rows: looked at ${looked.ms} ms, in ${taken.ms}, again ${again.ms}, all changed ${changed.ms}`)
  expect(figures(taken.result)).toEqual({ fresh: 10_000, changed: 0, unchanged: 0, faulty: 0 })
  expect(figures(again.result)).toEqual({ fresh: 0, changed: 0, unchanged: 10_000, faulty: 0 })
  expect(figures(changed.result)).toEqual({ fresh: 0, changed: 10_000, unchanged: 0, faulty: 0 })
  for (const { ms } of [looked, taken, again, changed]) expect(ms).toBeLessThan(10_000)
})

test.each(importKinds)('the sample of %s can be taken in as it is, once what it names is there', async kind => {
  const answer = await desk.ask('admin', 'GET', `/api/administration/imports/${kind}/sample`)
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  const bytes = new Uint8Array(await answer.arrayBuffer())
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const { faults: all, rows, ignored } = await preview(kind, bytes)
  expect({ rows, ignored }).toEqual({ rows: 2, ignored: [] })
  expect(all.filter(({ code }) => !['not-offered', 'taken'].includes(code))).toEqual([])
})
