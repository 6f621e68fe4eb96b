/** What a supplier's report of a fault says in bokmål; the other languages are checked against it. */
export const reportNb = {
  title: 'Meld en feil',
  fault: 'Hva er feilen?',
  faultHint: 'Feilteksten, og hva dere ser.',
  service: 'Hvilken tjeneste gjelder det?',
  area: 'Hvor ligger feilen?',
  unknown: 'Vet ikke',
  areas: { infrastructure: 'Infrastruktur, uten kjent del', 'integrated-system': 'Integrert system' },
  priority: 'Hvor viktig er den?',
  priorityHint: 'Er den kritisk, ring 2. linje også.',
  notSet: 'Ikke satt',
  found: 'Når ble den oppdaget?',
  cure: 'Mulig løsning',
  status: 'Hvordan står saken hos dere?',
  readers: 'Bare 2. linje og deres egen virksomhet leser det dere skriver.',
  next: 'Dere får saksnummeret vårt med en gang.',
  submit: 'Meld feilen',
} as const
