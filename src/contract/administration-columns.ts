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
    parts: heading(
      'Deler av infrastrukturen',
      'Delar av infrastrukturen',
      'Delar av infrastrukturen',
      'Infrastructure parts',
    ),
    email,
    criticalEmail: heading('E-post ved kritisk', 'E-post ved kritisk', 'E-post vid kritiskt', 'E-mail when critical'),
    phone: heading('Telefon', 'Telefon', 'Telefon', 'Phone'),
    criticalPhone: heading('Telefon ved kritisk', 'Telefon ved kritisk', 'Telefon vid kritiskt', 'Phone when critical'),
    language,
    contract: heading('Avtale', 'Avtale', 'Avtal', 'Contract'),
    contractUntil: heading('Avtalen varer til', 'Avtalen varer til', 'Avtalet gäller till', 'Contract until'),
    numberPattern: heading(
      'Saksnummer ser ut som',
      'Saksnummer ser ut som',
      'Ärendenummer ser ut som',
      'Case numbers look like',
    ),
    followUp: heading('Følges opp etter', 'Blir følgd opp etter', 'Följs upp efter', 'Followed up after'),
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
