import { z } from 'zod'
import { route } from './route.ts'
import type { Language } from './value.ts'

/** What comes in from a file, a row for each. */
export const importKinds = ['agencies', 'suppliers', 'services', 'people'] as const
export type ImportKind = (typeof importKinds)[number]

/** Most rows of one file, and bytes of it. */
export const importLimits = { rows: 20_000, bytes: 8_000_000 } as const

type Headings = Readonly<Record<Language, string>>
const heading = (nb: string, nn: string, sv: string, en: string): Headings => ({ nb, nn, sv, en })

const key = heading('Kode', 'Kode', 'Kod', 'Code')
const name = heading('Navn', 'Namn', 'Namn', 'Name')
const email = heading('E-post', 'E-post', 'E-post', 'E-mail')
const language = heading('Språk', 'Språk', 'Språk', 'Language')
const active = heading('I bruk', 'I bruk', 'I bruk', 'In use')
const team = heading('2. linje', '2. linje', '2:a linjen', '2nd line')

/** Columns of each kind by the field they fill, and what they may be called. The first two must be there. */
export const importColumns = {
  agencies: {
    key,
    name,
    mailDomain: heading('E-postdomene', 'E-postdomene', 'E-postdomän', 'Mail domain'),
    mailbox: heading('Adresse', 'Adresse', 'Adress', 'Address'),
    firstLine: heading('1. linje', '1. linje', '1:a linjen', '1st line'),
    active,
  },
  suppliers: {
    key,
    name,
    role: heading('Rolle', 'Rolle', 'Roll', 'Role'),
    email,
    language,
    through: heading('Nås gjennom', 'Når ein gjennom', 'Nås genom', 'Reached through'),
    active,
  },
  services: {
    key,
    name,
    team,
    state: heading('Tilstand', 'Tilstand', 'Tillstånd', 'State'),
    delegatesPublic: heading(
      '2. linje skriver til brukeren',
      '2. linje skriv til brukaren',
      '2:a linjen skriver till användaren',
      '2nd line writes to the user',
    ),
    active,
  },
  people: {
    email,
    name,
    phone: heading('Telefon', 'Telefon', 'Telefon', 'Phone'),
    language,
    agency: heading('Virksomhet', 'Verksemd', 'Förvaltning', 'Agency'),
    supplier: heading('Leverandør', 'Leverandør', 'Leverantör', 'Supplier'),
    teams: heading('Grupper', 'Grupper', 'Grupper', 'Teams'),
    active,
  },
} as const satisfies Record<ImportKind, Readonly<Record<string, Headings>>>

/** One thing that is wrong: in which row as a spreadsheet numbers them (the headings are row 1), in which field of it. */
const importFault = z.strictObject({
  row: z.number().int(),
  /** Null where it is the row or the file as a whole. */
  column: z.string().nullable(),
  /** What stands there, cut short. */
  value: z.string(),
  code: z.string(),
})
export type ImportFault = z.infer<typeof importFault>

/** What a file would change, or has changed: nothing at all as long as one row is faulty. */
export const importResult = z.strictObject({
  rows: z.number().int(),
  fresh: z.number().int(),
  changed: z.number().int(),
  unchanged: z.number().int(),
  /** The first of them, in the order of the rows. */
  faults: z.array(importFault),
  faulty: z.number().int(),
  /** Columns that nothing is known of; they are left alone. */
  ignored: z.array(z.string()),
})
export type ImportResult = z.infer<typeof importResult>

const params = z.strictObject({ kind: z.enum(importKinds) })
const body = z.strictObject({
  /** The file as it is, base64: CSV with semicolons, commas or tabs, in UTF-8 or as Excel writes it. */
  file: z.base64().max(Math.ceil(importLimits.bytes / 3) * 4 + 4),
})

export const previewImport = route({
  method: 'POST',
  path: '/api/administration/imports/{kind}/previews',
  access: 'administrator',
  summary: 'Look at a CSV file: what it would change, and every row that is wrong',
  params,
  body,
  answer: importResult,
  status: 200,
})

export const importFile = route({
  method: 'POST',
  path: '/api/administration/imports/{kind}',
  access: 'administrator',
  summary: 'Take a CSV file in, all of it or nothing; the same file again changes nothing',
  params,
  body,
  answer: importResult,
  status: 200,
})

/** A file to begin with (text/csv), in the language of whoever asks. */
export const readSample = route({
  method: 'GET',
  path: '/api/administration/imports/{kind}/sample',
  access: 'administrator',
  summary: 'A sample file with headings and two rows',
  params,
  status: 200,
})
