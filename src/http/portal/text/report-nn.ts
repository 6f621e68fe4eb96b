import type { PortalTexts } from './nb.ts'

/** What a supplier's report of a fault says in nynorsk. */
export const reportNn: PortalTexts['report'] = {
  title: 'Meld ein feil',
  fault: 'Kva er feilen?',
  faultHint: 'Feilteksten, og kva de ser.',
  service: 'Kva teneste gjeld det?',
  area: 'Kvar ligg feilen?',
  unknown: 'Veit ikkje',
  areas: { infrastructure: 'Infrastruktur, utan kjend del', 'integrated-system': 'Integrert system' },
  priority: 'Kor viktig er han?',
  priorityHint: 'Er han kritisk, ring 2. linje også.',
  notSet: 'Ikkje sett',
  found: 'Når blei han oppdaga?',
  cure: 'Mogleg løysing',
  status: 'Korleis står saka hos dykk?',
  readers: 'Berre 2. linje og dykkar eiga verksemd les det de skriv.',
  next: 'De får saksnummeret vårt med ein gong.',
  submit: 'Meld feilen',
}
