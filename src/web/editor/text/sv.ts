import type { EditorWords } from './nb.ts'

/** What is said where one writes, in Swedish. */
export const sv: EditorWords = {
  offered: { '@': 'Kollegor', '#': 'Ärenden', '/': 'Textblock' },
  found: count => `${count} förslag`,
  choose: 'Pil upp och ner väljer, Enter infogar',
  hint: 'Skriv # för ett ärende, / för ett textblock',
  noteHint: 'Skriv @ för en kollega, # för ett ärende, / för ett textblock',
  block: 'Textblock',
  noBlocks: 'Gruppen har inga textblock ännu.',
  writeBlocks: 'Skriv det första',
  drop: 'Släpp filerna här',
  pasted: time => `Bild ${time}`,
  limits: 'Högst tio filer, 10 MB sammanlagt.',
  calls: names => `Meddelar ${names}.`,
  goes: {
    numberOnly: name =>
      `Ärendet är belagt med sekretess: mejlet har bara ärendenumret. ${name} måste logga in för att läsa.`,
    named: 'Hos oss läses det bara av dem som får läsa ärendet.',
    outside: 'Adressen ligger utanför förvaltningarnas domäner. Kontrollera att den är rätt.',
    public: name => `Till användaren: ${name}`,
    supplier: name => `Till leverantören: ${name}`,
    internal: 'Bara vi',
    call: name => `Samtal med ${name}`,
  },
  notReached: (day, why) => `Adressen tog inte emot vårt brev ${day}: ${why}. Ring, eller hitta en annan adress.`,
  gone: {
    userunknown: 'ingen har den adressen',
    hostunknown: 'det finns ingen e-postserver där',
    hasmoved: 'mottagaren har flyttat',
    notaccept: 'platsen tar inte emot e-post',
  },
  afterwards: {
    legend: 'Status efteråt',
    stay: 'Ingen ändring',
    wait: name => `Vänta på ${name}`,
    solve: 'Lös ärendet',
  },
  sendAnd: {
    stay: send => send,
    wait: send => `${send} och vänta`,
    solve: send => `${send} och lös ärendet`,
  },
  undoAll: 'Ångrar du dig blir även statusen som förut.',
  draft: {
    restored: when => `Utkastet från ${when} har hämtats fram.`,
    discard: 'Kasta',
    discarded: 'Utkastet är kastat.',
    back: 'Hämta tillbaka det',
  },
  mentions: {
    heading: 'Omnämnd',
    about: 'Anteckningar där en kollega har nämnt dig med @.',
    empty: 'Ingen har nämnt dig ännu. Skriver någon @ och ditt namn i en anteckning visas det här.',
    isNew: 'Ny',
    blocks: 'Textblock',
  },
  meanwhile: {
    heading: 'Någon har skrivit medan du skrev',
    anyway: 'Skicka ändå',
    look: 'Skriv vidare',
  },
}
