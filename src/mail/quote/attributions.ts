/**
 * "Den 15. jun. 2016 kl. 20.42 skrev Kari <kari@...>:" in the words of mail programs: a verb, a date or an address, a
 * colon at the end. It may be broken over several lines.
 */

/** How many lines from `start` on make up an attribution; 0 where none begins. */
export function attributionLines(lines: readonly string[], start: number): number {
  let text = bare(lines[start] ?? '')
  if (text === '' || text.length > MAX_CHARACTERS) return 0
  if (isAttribution(text)) return goesOn(text, bare(lines[start + 1] ?? '')) ? 2 : 1
  if (NAMED.test(text) && !OWN_WORD.test(text) && isQuotedNext(lines, start + 1)) return 1
  if (!mayBegin(text) && !isNameAlone(text, lines[start + 1] ?? '')) return 0
  let taken = 1
  for (let place = start + 1; place < lines.length && taken < MAX_LINES; place += 1) {
    const line = bare(lines[place] ?? '')
    taken += 1
    // An empty line is only ever inside where the address was put on lines of its own.
    if (line === '') {
      if (/^<|^>|^mailto:/.test(bare(lines[place + 1] ?? ''))) continue
      return 0
    }
    if (isWhole(line) && !ENDS_WITH_ADDRESS.test(text)) return 0
    text = `${text} ${line}`
    if (text.length > MAX_CHARACTERS || SENTENCE.test(text)) return 0
    if (isAttribution(text)) return taken
  }
  return 0
}

const MAX_LINES = 7
const MAX_CHARACTERS = 400

/** "Kari <kari@...> schrieb" and under it "am Mo., 1. Juni 2026, 14:10:". */
function goesOn(text: string, next: string): boolean {
  return !text.endsWith(':') && next.endsWith(':') && isAttribution(`${text} ${next}`)
}

/** One that needs no line above it: that belongs to the answer. */
function isWhole(line: string): boolean {
  return STARTS.test(line) && FULL_DATE.test(line) && isAttribution(line)
}

/** "Kari <kari@...> hat am" */
const ENDS_WITH_ADDRESS = /<[^<>\s]{1,200}@[^<>\s]{1,200}>.{0,12}$/
const FULL_DATE = /(?<!\d)(?:19|20)\d{2}(?!\d)|\d{1,2}[./-]\d{1,2}[./-]\d{2}/

/** "Kari Li skrev:" tells neither when nor where: it counts where a quotation follows at once. */
function isQuotedNext(lines: readonly string[], place: number): boolean {
  const next = (lines[place] ?? '').trim() === '' ? lines[place + 1] : lines[place]
  return /^\s{0,3}[>|]/.test(next ?? '')
}

/** A date or an address stands in the first line of one that is broken. */
function mayBegin(text: string): boolean {
  return (
    (/\d/.test(text) && STARTS.test(text)) ||
    /<[^<>\s]*@?[^<>\s]*>?$/.test(text) ||
    STARTS_WITH_NAME.test(text) ||
    QUOTING.test(text)
  )
}

/** A name and nothing else, the address on the next line. */
function isNameAlone(text: string, next: string): boolean {
  return text.length < 80 && !/[.!?:,]$/.test(text) && BEGINS_WITH_ADDRESS.test(bare(next))
}

const BEGINS_WITH_ADDRESS =
  /^<[^<>\s]{1,200}@[^<>\s]{1,200}>\s*(?:(?:schrieb|kirjoitti|skrev|skreiv|wrote)(?![\p{L}])|\d)/iu

const STARTS =
  /^(?:on|at|den|på|am|le|el|il|op|em|dnia|w dniu|in data|i|må\.|ons?|tor?s?|fre?|lør?|lau|sø[nr]|må?n|tir?s?|ty[rs]?|lör?|sön?|ma|ti|ke|pe|la|su|mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun|\d{1,4})(?![\p{L}]{6})|^(?:wednesday|mittwoch|donnerstag|(?:maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai)(?:na)?)(?!\p{L})/iu
/** One sentence ends and another begins: nobody's date or name. */
const SENTENCE = /(?:\p{Ll}{4}|\d[.:]\d{2})[.!?]\s+\p{Lu}/u
const STARTS_WITH_NAME =
  /(?<![\p{L}])(?:schrieb|kirjoitti|skrev|skreiv|wrote)(?![\p{L}]).*\d|[<([][^<>()[\]\s]{1,200}@[^<>()[\]\s]{1,200}[>)\]]\s+(?:schrieb|hat|kirjoitti|skrev|skreiv|wrote)(?![\p{L}])|^"[^"]{1,120}" <?[^\s<>@]{1,200}@[^\s<>@]{1,200}>? –/iu

function isAttribution(text: string): boolean {
  if (text.length > MAX_CHARACTERS) return false
  return (VERB_AT_END.test(text) || VERB_BEFORE.test(text)) && !OWN_WORD.test(text)
    ? DATED.test(text) || ADDRESSED.test(text)
    : WITHOUT_VERB.some(form => form.test(text))
}

/** Each as programs write it, from Outlook for Mac to Zoho; nb, nn, sv, da, fi, en, de, then others. */
const VERB =
  '(?:skrev(?: følgende| följande)?|skreiv|kirjoitti|wrote|schrieb(?: folgendes)?|a écrit|ha scritto|escribió|escreveu|napisał(?:\\(a\\)|a)?|pisze|(?:folgendes )?geschrieben|schreef|het volgende geschreven|geschreven|написал(?:\\(а\\)|а)?|пишет|пише|írta|napsal(?:\\(a\\)|a)?|yazdı|写道|skrifaði|a scris|rašė|kirjutas)'

/** `... wrote:`, with what Zoho and a few others put after it. */
const VERB_AT_END = new RegExp(`(?:^|[\\s>"'),\\]]|\\d)${VERB}\\s?(?::|：|-{2,}|$)\\s?-*$`, 'iu')
/** `... skrev Kari <kari@...>:` and `Kari kirjoitti 5.1.2023 klo 12.00:`. */
const VERB_BEFORE = new RegExp(
  `(?:^|[\\s>"'),\\]])${VERB}(?![\\p{L}])[^:]{0,60}(?::\\d[^:]{0,40}){0,3}[^:]{0,160}(?:<[^<>]{0,200}(?:<[^<>]{0,200}>)?>?)?[^:]{0,20}:$`,
  'iu',
)
/** A name and a verb: "Kari Li skrev:", "* Kari Li writes:", "---- Kari Li skrev ----". */
const NAMED = new RegExp(
  `^(?:\\* ?|-{2,8} )?["“']?[\\p{L}<][^:!?]{0,120}[\\s>"”')](?:${VERB}|writes|skriver|schreibt|kirjoittaa)\\s?(?::|-{2,8})$`,
  'iu',
)
/** A person who tells what she wrote herself. */
const OWN_WORD =
  /(?<![\p{L}])(?:skrev|skreiv|wrote|schrieb|kirjoitti)\s(?:jeg|eg|jag|vi|ich|minä|meg|dette|det|this|that)(?![\p{L}])|(?<![\p{L}])(?:I|we|ich|jeg|eg|jag) (?:wrote|skrev|skreiv|schrieb)/iu

const DATED = /\d{1,4}[./-]\s?\d{1,2}[./-]|\d{1,2}[.:]\d{2}|\d{4}|\d{1,2}\.? \p{L}{3,}|\p{L}{3,}\.? \d{1,2}(?!\d)/u
const ADDRESSED = /[^\s<>@]+@[^\s<>@]+/

/** How Horde begins. */
const QUOTING = /^(?:sitat|siterer|citerar|citat|lainaus|lainaa|zitat von|quoting) \p{Lu}/iu

const WITHOUT_VERB: readonly RegExp[] = [
  // "30.09.2017, 18.30, "Kari" <kari@...>:" (Yandex, Mail.ru, Gmail in Russian)
  /^(?=.{0,80}\d{1,2}[.:]\d{2}).{0,200}<[^<>\s]{1,200}@[^<>\s]{1,200}>\s?:$/,
  // "2016-03-03 17:21 GMT+01:00 Kari <kari@...>:", also without the address (Gmail until 2017)
  /^\d{4}-\d{2}-\d{2} \d{1,2}:\d{2} GMT[+-]\d{2}:\d{2} .{1,200}$/,
  // "Sitat Kari <kari@...>:" (Horde)
  /^(?:sitat|sitat frå|siterer|citerar|citat(?: fra| från)?|lainaus|lainaa|zitat von|quoting|quoth|citando|en réponse à) .{1,200}:$/i,
  // "* Kari <kari@...> [2026-06-01 14:10]:" (Mutt and readers of news)
  /^\* .{1,200}[[(]\d{4}-\d{2}-\d{2}[^\])]{0,30}[\])]\s?:$/,
  // '"Kari" kari@... – 1. juni 2026 14:10' (Nextcloud)
  /^"[^"]{1,120}" <?[^\s<>@]{1,200}@[^\s<>@]{1,200}>? – .{0,60}\d{1,2}[.:]\d{2}(?: [AP]M)?$/i,
  // ">>> Kari <kari@...> 02.06.2026 08:12 >>>" (GroupWise)
  /^.{2,200}\d{1,2}[:.]\d{2}(?: [AP]M| uhr)?\s?>>>$/i,
  // "01.06.2026, 14:10 fra kari@...:" (Tutanota)
  /^(?=.{0,12}\d{4}).{0,40}\d{1,2}[:.]\d{2} (?:fra|frå|från|av|von|by|from) \S{1,200}@\S{1,200}:$/i,
  // "2013/7/20 Kari <kari@...>" (Gmail until 2014)
  /^\d{4}\/\d{1,2}\/\d{1,2} .{1,120}<[^<>\s]{1,200}@[^<>\s]{1,200}>$/,
]

function bare(line: string): string {
  return line
    .slice(0, MAX_CHARACTERS + 100)
    .replace(/^[\s>|\ufeff\u200b]+/, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .trim()
}
