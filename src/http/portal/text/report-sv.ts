import type { PortalTexts } from './nb.ts'

/** What a supplier's report of a fault says in Swedish. */
export const reportSv: PortalTexts['report'] = {
  title: 'Anmäl ett fel',
  fault: 'Vad är felet?',
  faultHint: 'Feltexten, och vad ni ser.',
  service: 'Vilken tjänst gäller det?',
  area: 'Var ligger felet?',
  unknown: 'Vet inte',
  areas: { infrastructure: 'Infrastruktur, okänd del', 'integrated-system': 'Integrerat system' },
  priority: 'Hur viktigt är det?',
  priorityHint: 'Är det kritiskt, ring 2:a linjen också.',
  notSet: 'Inte angivet',
  found: 'När upptäcktes det?',
  cure: 'Möjlig lösning',
  status: 'Hur står ärendet hos er?',
  readers: 'Bara 2:a linjen och ert eget företag läser det ni skriver.',
  next: 'Ni får vårt ärendenummer direkt.',
  submit: 'Anmäl felet',
}
