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
  const { supplierRole } = textsOf(language)
  const [yes, no] = yesAndNo[language]
  switch (kind) {
    case 'agencies':
      return [
        ['nordvik', 'Nordvik', 'nordvik.example', 'hjelp@nordvik.example', 'Nordvik 1. linje', yes],
        ['havna', 'Havna', 'havna.example', 'hjelp@havna.example', '', yes],
      ]
    case 'suppliers':
      return [
        ['lonnsys', 'Lønnsystem AS', supplierRole['third-line'], 'post@lonnsys.example', language, '', yes],
        ['drift', 'Drift AS', supplierRole['operations-application'], 'vakt@drift.example', language, '', yes],
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

const yesAndNo: Readonly<Record<Language, readonly [yes: string, no: string]>> = {
  nb: ['ja', 'nei'],
  nn: ['ja', 'nei'],
  sv: ['ja', 'nej'],
  en: ['yes', 'no'],
}
