import { type ImportKind, importColumns } from '../../../contract/administration-columns.ts'
import { textsOf } from '../../../contract/text/texts.ts'
import type { Language } from '../../../contract/value.ts'
import { writeCsv } from './write-csv.ts'

/** A file to begin with: every column by its name in this language, and two made-up rows. */
export function sampleOf(kind: ImportKind, language: Language): string {
  const headings = Object.values(importColumns[kind]).map(called => called[language])
  return writeCsv([headings, ...rows(kind, language)])
}

function rows(kind: ImportKind, language: Language): readonly (readonly string[])[] {
  const { supplierRole, area } = textsOf(language)
  const [yes, no] = yesAndNo[language]
  switch (kind) {
    case 'agencies':
      return [
        ['nordvik', 'Nordvik', 'nordvik.example', 'hjelp@nordvik.example', 'Nordvik 1. linje', yes],
        ['havna', 'Havna', 'havna.example', 'hjelp@havna.example', '', yes],
      ]
    case 'suppliers':
      return [
        supplierRow({
          key: 'lonnsys',
          name: 'Lønnsystem AS',
          role: supplierRole['third-line'],
          email: 'post@lonnsys.example',
          language,
          contract: '2026/114',
          contractUntil: '2029-12-31',
          numberPattern: 'LEV-#+',
          followUp: 'P3D',
          active: yes,
        }),
        supplierRow({
          key: 'nett',
          name: 'Nett AS',
          role: supplierRole['operations-infrastructure'],
          parts: `${area.communication}, ${area.database}`,
          email: 'vakt@nett.example',
          criticalEmail: 'akutt@nett.example',
          phone: '22 33 44 55',
          criticalPhone: '900 12 345',
          language,
          followUp: 'PT4H',
          active: yes,
        }),
      ]
    case 'services':
      return [
        ['lonn', 'Lønn', 'linje-2', 'production', no, yes],
        ['arkiv', 'Arkiv', 'linje-2', 'pilot', yes, yes],
      ]
    case 'people':
      return [
        ['kari@nordvik.example', 'Kari Nordvik', '900 12 345', language, 'nordvik', '', 'nordvik-1', yes],
        ['siri@nordvik.example', 'Siri Berg', '', language, 'nordvik', '', '', yes],
      ]
    default:
      return kind satisfies never
  }
}

function supplierRow(said: Partial<Record<keyof (typeof importColumns)['suppliers'], string>>): readonly string[] {
  return Object.keys(importColumns.suppliers).map(
    column => Object.entries(said).find(([name]) => name === column)?.[1] ?? '',
  )
}

const yesAndNo: Readonly<Record<Language, readonly [yes: string, no: string]>> = {
  nb: ['ja', 'nei'],
  nn: ['ja', 'nei'],
  sv: ['ja', 'nej'],
  en: ['yes', 'no'],
}
