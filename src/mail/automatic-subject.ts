/**
 * Whether a subject begins as absence assistants and receipts for reading begin theirs: with a mark that ends in a
 * colon or with the subject, since people write about absence too.
 */
export function isAutomaticSubject(subject: string): boolean {
  const start = subject.slice(0, 300)
  return MARKED.test(start) || ALONE.test(start)
}

/** Marks that nobody else puts before a subject, by language. */
const MARKS: Readonly<Record<string, readonly string[]>> = {
  nb: [
    'automatisk(?:e|t)? (?:svar|e-?postsvar|svarmelding|melding|beskjed|kvittering|tilbakemelding|(?:mottaks)?bekreftelse)(?: fr[aå] [^:]{1,60})?',
    'mottaksbekreftelse|auto-?svar(?: fra [^:]{1,60})?|ute av (?:kontoret|huset)|borte fra kontoret|utenfor kontoret|ikke på jobb|(?:jeg er )?(?:ikke|ute) (?:på|av) kontoret',
    '(?:jeg er )?ikke (?:til ?stede|tilgjengelig)|fraværende|fråværende|fravær|fråvær|feriefravær|ferieavvikling|feriemelding|(?:jeg er )?på ferie|jeg har ferie|i permisjon',
    'fraværs(?:assistent|melding|varsel|meddelelse|beskjed)',
  ],
  nn: [
    'fråv[eæ]rande|fråver|fråværs(?:melding|assistent)|(?:eg er )?ikkje (?:på kontoret|til stades|tilgjengeleg)|ute frå kontoret',
  ],
  sv: [
    'automatiskt (?:svar|meddelande)(?: från [^:]{1,60})?|frånvarande|frånvaro(?:meddelande|svar|assistent)?|(?:på )?tjänsteresa|tjänstledig|föräldraledig|på semester',
    '(?:inte|ej) (?:på (?:kontoret|plats)|anträffbar|i tjänst)',
  ],
  da: [
    'automatisk besvarelse|fraværsbesked|fraværende|autobesvarelse|ikke på kontoret|ikke til stede|ude af (?:kontoret|huset)',
  ],
  fi: [
    'poissa(?:olo(?:ilmoitus|viesti)?)?|poissa toimistosta|en ole (?:paikalla|toimistossa)|automaattinen (?:vastaus|viesti|poissaoloviesti)',
    'automaattivastaus|lomalla|olen lomalla|vuosilomalla|automaattinen poissaoloilmoitus|poissaoleva|virkavapaalla',
  ],
  en: [
    'automatic (?:reply|response|answer|message)|auto(?:matic)?[ -]?(?:reply|response|responder|answer)|auto|ooo|away',
    "(?:i am |i'm )?(?:currently )?out[ -]of[ -](?:the[ -])?office(?: autoreply| reply| notification| message)?",
    'away from (?:my |the )?(?:office|desk|mail)|on (?:vacation|holiday)|vacation(?: reply| message)|on (?:annual |parental )?leave',
  ],
  de: [
    'automatische (?:antwort|rückantwort|nachricht)|abwesenheit(?:s(?:notiz|nachricht|meldung|assistent|benachrichtigung))?|abwesend',
    'außer haus|(?:ich bin )?nicht im (?:büro|haus)|autoantwort|im urlaub',
  ],
  others: [
    'réponse automatique|absence du bureau|absent\\(e\\)|respuesta automática|fuera de (?:la )?oficina|risposta automatica',
    'fuori sede|automatisch antwoord|afwezig(?:heid)?|resposta automática|autoodpowiedź|automatyczna odpowiedź',
    'automatická odpověď|автоответ|自动回复|自動応答|不在',
  ],
  receipts: [
    'lest|ikke lest|les[et]|lese?(?:bekreftelse|kvittering)|læst|ulæst|ikke læst|läst|oläst|inte läst|läskvitto|luettu|lukematta',
    'read|not read|read receipt|return receipt(?: \\([^)]{1,20}\\))?|gelesen|ungelesen|lesebestätigung|lu|non lu',
    'delivered|relayed|levert|levererat|toimitettu|zugestellt',
  ],
}

const ANY_MARK = Object.values(MARKS).flat().join('|')
const MARKED = new RegExp(
  `^\\s*(?:\\[[^\\]]{1,40}\\]\\s*)?(?:${ANY_MARK})\\s*(?:[:：]|$|[-–—]\\s|(?:re|sv|vs|vb|aw)\\s?:)|^\\s*[[(](?:${ANY_MARK})[\\])]`,
  'i',
)

/** Words that are a subject of an enquiry as well: automatic alone, before an answer's mark, or with a day of return. */
const ALONE =
  /^\s*(?:ferie|permisjon|semester|urlaub|vacation|loma|sjuk|syk)\s*(?:$|[:–—-]\s*(?:re|sv|vs|vb|aw|tilbake|åter|retur|tillbaka|takaisin|back|until|zurück|til og med|t\.?o\.?m)\b)/i
