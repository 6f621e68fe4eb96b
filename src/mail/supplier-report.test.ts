import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { saidAreas } from '../domain/case/told-area.ts'
import { isCalledCritical, readReport, writeReport } from './supplier-report.ts'

const nb = `Hei,

Saksnummer: ONX-4711
Prioritet: 1 - Kritisk
Område: Infrastruktur (database)
Status: Under arbeid
Dato: 25.11.2026
Tid: 07:42
Feiltekst: ORA-00257: archiver error
  Connect internal only
Mulig løsning: Tømme arkivloggen,
og starte på nytt.`

describe('M.2.1.2 a supplier reports by mail', () => {
  test('O-22 eight fields, two of them over several lines', () => {
    expect(readReport(nb)).toEqual({
      number: 'ONX-4711',
      priority: 1,
      area: 'database',
      status: 'Under arbeid',
      date: '25.11.2026',
      time: '07:42',
      fault: 'ORA-00257: archiver error\n  Connect internal only',
      solution: 'Tømme arkivloggen,\nog starte på nytt.',
    })
  })

  test.each([
    ['nn', 'Saksnr: A-1\nPrio: høg\nMogleg løysing: Vente', { number: 'A-1', priority: 2, solution: 'Vente' }],
    ['sv', '* Ärendenummer: #55\n* Felmeddelande: Disk full', { number: '55', fault: 'Disk full', priority: null }],
    ['en', 'Ticket: INC1\nSeverity: Critical\nError text: down', { number: 'INC1', priority: 1, fault: 'down' }],
    ['en', '> Our ref: X-9\n> Priority: P3', { number: 'X-9', priority: 3 }],
    ['nb', 'SAKSNUMMER : 12\nPRIORITET:normal', { number: '12', priority: 3 }],
  ])('in %s: %s', (_, text, told) => {
    expect(readReport(text)).toMatchObject(told)
  })

  test.each([
    ['Applikasjon', 'application'],
    ['Applikationen', 'application'],
    ['the application', 'application'],
    ['Applikasjonsserver', 'system'],
    ['Systemfeil i infrastruktur', 'system'],
    ['Database', 'database'],
    ['Databasen', 'database'],
    ['Nettverk', 'communication'],
    ['Kommunikation', 'communication'],
    ['communications', 'communication'],
    ['Backup', 'backup'],
    ['Tryggingskopi', 'backup'],
    ['Säkerhetskopiering', 'backup'],
    ['Infrastruktur', 'infrastructure'],
    ['Infrastructure: network', 'communication'],
    ['Integrert system', 'integrated-system'],
    ['et avgivende system', 'integrated-system'],
    ['vet ikke', null],
  ])('O-13 where the fault is, as suppliers say it: %s', (said, area) => {
    expect(readReport(`Område: ${said}\nSaksnr: 1`)?.area).toBe(area)
  })

  test.each(['Hei, disken er full. Vi ser på det.', 'Feil: disken er full', 'Emne: noe\nHilsen: oss', ''])(
    'free text is no report: %s',
    text => {
      expect(readReport(text)).toBeNull()
    },
  )

  test('what is not told is null, and an empty field is not told', () => {
    expect(readReport('Saksnummer:\nPrioritet: vet ikke')).toEqual({
      number: null,
      priority: null,
      area: null,
      status: null,
      fault: null,
      solution: null,
      date: null,
      time: null,
    })
  })

  test('every report is read as it was written, in every language', () => {
    const word = fc.stringMatching(/^[A-ZÆØÅa-zæøå0-9][A-ZÆØÅa-zæøå0-9 -]{0,30}[a-z0-9]$/)
    const told = fc.option(word, { nil: null })
    const report = fc.record({
      number: told,
      priority: fc.option(fc.constantFrom(1, 2, 3, 4, 5), { nil: null }),
      area: fc.option(fc.constantFrom(...saidAreas), { nil: null }),
      status: told,
      fault: told,
      solution: told,
      date: told,
      time: told,
    })
    fc.assert(
      fc.property(report, fc.constantFrom('nb', 'nn', 'sv', 'en'), (it, language) => {
        fc.pre(Object.values(it).filter(value => value !== null).length > 1)
        expect(readReport(writeReport(it, language))).toEqual(it)
      }),
      { numRuns: 200 },
    )
  })

  test('no mail takes more than 100 ms, however it is written', () => {
    for (const part of ['a', 'a: ', 'Sak ', '- - ', 'Feil: x\n', ': ', '.a ']) {
      const text = part.repeat(100_000 / part.length)
      const began = performance.now()
      readReport(text)
      isCalledCritical(text)
      expect(performance.now() - began).toBeLessThan(100)
    }
  })

  test('M.2.1.3 critical is what the subject calls so', () => {
    expect(['KRITISK: disk full', 'Critical fault', 'Akut fel'].map(isCalledCritical)).toEqual([true, true, true])
    expect(['Ukritisk feil', 'Kritikk av rutinen', 'Disk full'].map(isCalledCritical)).toEqual([false, false, false])
  })
})
