import type { Widened } from '../../../contract/text/widened.ts'

/** What is said where one writes, in bokmål. `EditorWords` is derived from it. */
export const nb = {
  /** What is offered after a sign. */
  offered: { '@': 'Kolleger', '#': 'Saker', '/': 'Tekstblokker' },
  found: (count: number) => (count === 1 ? '1 forslag' : `${count} forslag`),
  choose: 'Pil opp og ned velger, Enter setter inn',
  hint: 'Skriv # for en sak, / for en tekstblokk',
  noteHint: 'Skriv @ for en kollega, # for en sak, / for en tekstblokk',
  block: 'Tekstblokk',
  noBlocks: 'Gruppen har ingen tekstblokker ennå.',
  writeBlocks: 'Skriv den første',
  drop: 'Slipp filene her',
  pasted: (time: string) => `Bilde ${time}`,
  limits: 'Inntil ti filer, 10 MB til sammen.',
  calls: (names: string) => `Varsler ${names}.`,
  /** Who gets it, at the button that sends. */
  goes: {
    /** Out of a confidential case. */
    numberOnly: (name: string) =>
      `Saken er fortrolig: e-posten har bare saksnummeret. ${name} må logge inn for å lese.`,
    named: 'Hos oss leses det bare av dem som kan lese saken.',
    outside: 'Adressen er utenfor virksomhetenes domener. Se etter at den er riktig.',
    public: (name: string) => `Til brukeren: ${name}`,
    supplier: (name: string) => `Til leverandøren: ${name}`,
    internal: 'Bare oss',
    call: (name: string) => `Samtale med ${name}`,
  },
  /** That an address took no mail, from which day on and why. */
  notReached: (day: string, why: string) =>
    `Adressen tok ikke imot brevet vårt ${day}: ${why}. Ring, eller finn en annen adresse.`,
  gone: {
    userunknown: 'ingen har den adressen',
    hostunknown: 'det finnes ingen e-posttjener der',
    hasmoved: 'mottakeren har flyttet',
    notaccept: 'stedet tar ikke imot e-post',
  },
  afterwards: {
    legend: 'Status etterpå',
    stay: 'Ingen endring',
    wait: (name: string) => `Vent på ${name}`,
    solve: 'Løs saken',
  },
  sendAnd: {
    stay: (send: string) => send,
    wait: (send: string) => `${send} og vent`,
    solve: (send: string) => `${send} og løs saken`,
  },
  undoAll: 'Angrer du, blir statusen også som før.',
  draft: {
    restored: (when: string) => `Utkastet fra ${when} er hentet fram.`,
    discard: 'Forkast',
    discarded: 'Utkastet er forkastet.',
    back: 'Hent det tilbake',
  },
  mentions: {
    heading: 'Nevnt',
    about: 'Notater der en kollega har nevnt deg med @.',
    empty: 'Ingen har nevnt deg ennå. Skriver noen @ og navnet ditt i et notat, står det her.',
    isNew: 'Ny',
    blocks: 'Tekstblokker',
  },
  meanwhile: {
    heading: 'Det er skrevet noe mens du skrev',
    anyway: 'Send likevel',
    look: 'Skriv videre',
  },
} as const

/** What is said where one writes, in any language. */
export type EditorWords = Widened<typeof nb>
