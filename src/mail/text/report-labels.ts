/** The fields of a supplier's report (M.2.1.2). */
export type ReportField = 'number' | 'priority' | 'date' | 'time' | 'fault' | 'solution'

type Labels = Readonly<Record<ReportField, string>>

const labels: Readonly<Record<'nb' | 'nn' | 'sv' | 'en', Labels>> = {
  nb: {
    number: 'Saksnummer',
    priority: 'Prioritet',
    date: 'Dato',
    time: 'Tid',
    fault: 'Feiltekst',
    solution: 'Mulig løsning',
  },
  nn: {
    number: 'Saksnummer',
    priority: 'Prioritet',
    date: 'Dato',
    time: 'Tid',
    fault: 'Feiltekst',
    solution: 'Mogleg løysing',
  },
  sv: {
    number: 'Ärendenummer',
    priority: 'Prioritet',
    date: 'Datum',
    time: 'Tid',
    fault: 'Feltext',
    solution: 'Möjlig lösning',
  },
  en: {
    number: 'Case number',
    priority: 'Priority',
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

const fieldNames = ['number', 'priority', 'date', 'time', 'fault', 'solution'] as const satisfies readonly ReportField[]

const byLabel: ReadonlyMap<string, ReportField> = new Map(
  fieldNames.flatMap(field =>
    [...Object.values(labels).map(each => each[field].toLowerCase()), ...also[field]].map(
      label => [label, field] as const,
    ),
  ),
)
