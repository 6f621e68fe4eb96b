/** The fields of a supplier's report (M.2.1.2). */
export const reportFields = ['number', 'priority', 'area', 'status', 'date', 'time', 'fault', 'solution'] as const
export type ReportField = (typeof reportFields)[number]

type Labels = Readonly<Record<ReportField, string>>

const labels: Readonly<Record<'nb' | 'nn' | 'sv' | 'en', Labels>> = {
  nb: {
    number: 'Saksnummer',
    priority: 'Prioritet',
    area: 'Område',
    status: 'Status',
    date: 'Dato',
    time: 'Tid',
    fault: 'Feiltekst',
    solution: 'Mulig løsning',
  },
  nn: {
    number: 'Saksnummer',
    priority: 'Prioritet',
    area: 'Område',
    status: 'Status',
    date: 'Dato',
    time: 'Tid',
    fault: 'Feiltekst',
    solution: 'Mogleg løysing',
  },
  sv: {
    number: 'Ärendenummer',
    priority: 'Prioritet',
    area: 'Område',
    status: 'Status',
    date: 'Datum',
    time: 'Tid',
    fault: 'Feltext',
    solution: 'Möjlig lösning',
  },
  en: {
    number: 'Case number',
    priority: 'Priority',
    area: 'Area',
    status: 'Status',
    date: 'Date',
    time: 'Time',
    fault: 'Error text',
    solution: 'Possible solution',
  },
}

/** What else suppliers call them, in small letters; our own names for them are above. */
const also: Readonly<Record<ReportField, readonly string[]>> = {
  number: [
    ...['saksnr', 'saksnr.', 'sak', 'vårt saksnummer', 'vår referanse', 'vår ref', 'vår ref.', 'referanse'],
    ...['ärendenr', 'ärende', 'vårt ärendenummer', 'vår referens', 'referens'],
    ...[
      'case',
      'case no',
      'case no.',
      'our case number',
      'our reference',
      'our ref',
      'reference',
      'ticket',
      'ticket number',
    ],
  ],
  priority: ['prio', 'pri', 'alvorlighet', 'alvor', 'allvarlighet', 'allvarsgrad', 'severity'],
  area: [
    ...['feilområde', 'hvor feilen ligger', 'hvor feilen er', 'kvar feilen ligg'],
    ...['felområde', 'var felet ligger', 'område för felet', 'component', 'where the fault is'],
  ],
  status: ['sakens status', 'status hos oss', 'status på saken', 'ärendets status', 'our status'],
  date: ['oppdaget dato', 'oppdaga dato', 'oppdaget', 'oppdaga', 'upptäckt', 'detected'],
  time: ['tidspunkt', 'klokkeslett', 'klokka', 'kl', 'kl.', 'klockslag', 'klockan'],
  fault: [
    ...['feil', 'feilmelding', 'beskrivelse', 'feilbeskrivelse', 'feilskildring', 'skildring'],
    ...['fel', 'felmeddelande', 'beskrivning', 'felbeskrivning', 'error', 'error message', 'fault', 'description'],
  ],
  solution: [
    ...['løsning', 'løsningsforslag', 'forslag til løsning', 'løysing', 'løysingsforslag', 'mogeleg løysing'],
    ...['lösning', 'lösningsförslag', 'solution', 'proposed solution', 'workaround'],
  ],
}

/** Which field a name is for, in any of our languages; null for none. */
export function readsAs(label: string): ReportField | null {
  return byLabel.get(label.trim().toLowerCase()) ?? null
}

/** The names of the fields in a language, in bokmål where it is none of ours. */
export function writtenAs(language: string): Labels {
  return language === 'nn' || language === 'sv' || language === 'en' ? labels[language] : labels.nb
}

const byLabel: ReadonlyMap<string, ReportField> = new Map(
  reportFields.flatMap(field =>
    [...Object.values(labels).map(each => each[field].toLowerCase()), ...also[field]].map(
      label => [label, field] as const,
    ),
  ),
)
