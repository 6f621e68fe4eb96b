/** A line that says that another mail follows; after a `rule`, or `words` between dashes that nobody knows, only where a head does. */
export type Divider = 'original' | 'forwarded' | 'rule' | 'words'

/** What a mail is called, with and without an article. */
const MAIL = [
  ...['melding(?:en|a)?', 'e-?post(?:en)?', 'brev(?:et)?', 'meddelande(?:t)?', 'meddelelse(?:n)?', 'besked(?:en)?'],
  ...['mail', 'mejl(?:et)?', 'sähköposti(?:viesti)?', 'viesti(?:n|lle)?', 'message', 'email', 'nachricht', 'e-?mail'],
].join('|')

/** "-----Opprinnelig melding-----" and its kin, from Outlook, Samsung, Yahoo, AOL, Zimbra and Thunderbird. */
const ORIGINAL = new RegExp(
  `^(?:(?:${[
    ...['opprinnelig', 'opprinneleg', 'opphavleg', 'opphaveleg', 'ursprunglig(?:t|a)?', 'oprindelig', 'alkuperäinen'],
    ...['ursprüngliche', 'original(?:t)?'],
  ].join('|')})[ -]?(?:${MAIL})|${[
    ...["message d'origine", 'message original', 'messaggio originale', 'mensaje original', 'mensagem original'],
    ...['oorspronkelijk bericht', 'oryginalna wiadomość', 'исходное сообщение', 'eredeti üzenet'],
  ].join('|')})$`,
)

/** "---------- Forwarded message ---------" and what others write for it, Apple's opening words among them. */
const FORWARDED = new RegExp(
  `(?:${[
    ...['videresend(?:t|te|ing)?', 'vidaresend(?:t|te)?', 'framsendt', 'vidarebefordra(?:t|d|de)', 'forwarded'],
    ...['välitetty', 'välitetyn', 'välitetylle', '(?:edelleen|uudelleen) ?lähetetty', 'weitergeleitete[nr]?'],
  ].join(
    '|',
  )})[ ](?:${MAIL})|message transféré|mensaje reenviado|messaggio inoltrato|mensagem encaminhada|doorgestuurd bericht|przekazana wiadomość|пересланное сообщение|inoltro messaggio|message réexpédié`,
  'i',
)

/** "----- Videresendt av Kari Li/SORBY den 01.06.2026 14:10 -----" (Notes) */
const FORWARDED_BY =
  /^(?:videresendt a[vf]|vidaresendt av|vidarebefordrat av|forwarded by|weitergeleitet von|välittänyt|edelleenlähettänyt) \S/

/** "-----Kari Li skrev: -----" (iNotes) */
const QUOTED_FROM = /(?:^|[\s>])(?:skrev|skreiv|wrote|schrieb|kirjoitti)\s?:$/

/** "##- Svar over denne linjen -##": other desks cut an answer there. */
const ANSWER_ABOVE =
  /^[\s>]*[-#=*—–_]{2,12}[^-#=*\n]{0,60}(?:(?:over|ovenfor|above|ovanför|oberhalb) (?:denne|den här|this|dieser)?\s?(?:linjen|linja|raden|line|linje|zeile)|(?:tämän )?rivin (?:yläpuolelle|päälle))[^\n]{0,30}[-#=*—–_]{2,12}\s*$/i

const DASHED_WORDS = /^[\s>]*(?:[-_=]{2,60})\s*\p{L}[\p{L} .:'’-]{2,60}[-_=]{2,60}\s*$/u

/** What a line announces; null for any other line. */
export function dividerOf(whole: string): Divider | null {
  // Hyphens and dashes of every width (U+2010 to U+2015): Proton writes the narrowest, Outlook's corrections the widest.
  const line = whole.slice(0, 300).replace(/[\u2010-\u2015]/g, '-')
  const bare = line.replace(/^[\s>|*_\ufeff]*(?=[-=]|\S)/, '').replace(/[\s*]+$/, '')
  const [, before = '', said = '', after = ''] =
    /^([-_=*]{0,60})\s*([^-_=*](?:.{0,80}?[^-_=*\s])?)\s*([-_=*]{0,60})$/.exec(bare) ?? []
  const dashed = before.length >= 2 && (after.length >= 2 || before.length >= 5)
  const words = said
    .replace(/^\*|\*$/g, '')
    .trim()
    .toLowerCase()
  if (FORWARDED.test(words) && (dashed || isOpening(words))) return 'forwarded'
  if (dashed && FORWARDED_BY.test(words)) return 'forwarded'
  if (dashed && (ORIGINAL.test(words.replace(/’/g, "'")) || QUOTED_FROM.test(words))) return 'original'
  if (ANSWER_ABOVE.test(line)) return 'original'
  if (DASHED_WORDS.test(line)) return 'words'
  return /^\s*>*\s*(?:_{10,}|-{20,})\s*$/.test(line) ? 'rule' : null
}

/** Apple Mail and MailMate open a forward with these words, a colon and nothing else. */
function isOpening(words: string): boolean {
  return words.length < 60 && /:$/.test(words)
}

/** Open-Xchange (IONOS, one.com, Domeneshop and others) forwards under exactly ten dashes and answers otherwise. */
export function isTenDashes(line: string): boolean {
  return /^[\s>]*-{10} ?[^-]{5,60}-{10}\s*$/.test(line.slice(0, 200))
}
