import type { EditorWords } from './nb.ts'

/** What is said where one writes, in nynorsk. */
export const nn: EditorWords = {
  offered: { '@': 'Kollegaer', '#': 'Saker', '/': 'Tekstblokker' },
  found: count => (count === 1 ? '1 framlegg' : `${count} framlegg`),
  choose: 'Pil opp og ned vel, Enter set inn',
  hint: 'Skriv # for ei sak, / for ei tekstblokk',
  noteHint: 'Skriv @ for ein kollega, # for ei sak, / for ei tekstblokk',
  block: 'Tekstblokk',
  noBlocks: 'Gruppa har ingen tekstblokker enno.',
  writeBlocks: 'Skriv den første',
  drop: 'Slepp filene her',
  pasted: time => `Bilete ${time}`,
  limits: 'Inntil ti filer, 10 MB til saman.',
  calls: names => `Varslar ${names}.`,
  goes: {
    numberOnly: name => `Saka er fortruleg: e-posten har berre saksnummeret. ${name} må logge inn for å lese.`,
    named: 'Hos oss blir det berre lese av dei som kan lese saka.',
    outside: 'Adressa er utanfor domena til verksemdene. Sjå etter at ho er rett.',
    public: name => `Til brukaren: ${name}`,
    supplier: name => `Til leverandøren: ${name}`,
    internal: 'Berre oss',
    call: name => `Samtale med ${name}`,
  },
  notReached: (day, why) => `Adressa tok ikkje imot brevet vårt ${day}: ${why}. Ring, eller finn ei anna adresse.`,
  gone: {
    userunknown: 'ingen har den adressa',
    hostunknown: 'det finst ingen e-posttenar der',
    hasmoved: 'mottakaren har flytt',
    notaccept: 'staden tek ikkje imot e-post',
  },
  afterwards: {
    legend: 'Status etterpå',
    stay: 'Inga endring',
    wait: name => `Vent på ${name}`,
    solve: 'Løys saka',
  },
  sendAnd: {
    stay: send => send,
    wait: send => `${send} og vent`,
    solve: send => `${send} og løys saka`,
  },
  undoAll: 'Angrar du, blir statusen òg som før.',
  draft: {
    restored: when => `Utkastet frå ${when} er henta fram.`,
    discard: 'Forkast',
    discarded: 'Utkastet er forkasta.',
    back: 'Hent det tilbake',
  },
  mentions: {
    heading: 'Nemnd',
    about: 'Notat der ein kollega har nemnt deg med @.',
    empty: 'Ingen har nemnt deg enno. Skriv nokon @ og namnet ditt i eit notat, står det her.',
    isNew: 'Ny',
    blocks: 'Tekstblokker',
  },
  meanwhile: {
    heading: 'Det er skrive noko medan du skreiv',
    anyway: 'Send likevel',
    look: 'Skriv vidare',
  },
}
