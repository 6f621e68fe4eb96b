import type { FailureClass } from './failure-name.ts'

/** What is told of: in English, then in the languages of neighbours. */
const SOMEBODY = [
  'user(?:id|name)?s?|recipients?|mail ?box|account|address(?:ee)?|alias|mail ?drop|local part|person|customer|employee',
  'bruk[ae]r(?:en|konto\\p{L}*)?|mottak[ae]r(?:en)?|postboks\\p{L}*|innboks\\p{L}*|adressen?|(?:e-?post|post)?konto(?:en|t)?|använda(?:re|ren)|mottagar(?:e|en)',
  'brevlåd\\p{L}*|inkorg\\p{L}*|bruger(?:en)?|modtager(?:en)?|postkasse\\p{L}*|indbakke\\p{L}*|käyttäj\\p{L}*|vastaanottaj\\p{L}*|osoit\\p{L}*|postilaatik\\p{L}*',
  'benutzer|empfänger|adressat|postfach|utilisateur|destinataire|utente|destinatario|indirizzo|usuario|cuenta|konta|adresat',
].join('|')

const NOT_KNOWN = [
  'unknown|invalid|illegal|incorrect|non-?existent|not (?:a )?(?:known|valid|recogni[sz]ed|found|listed|verified)|no(?:t|) exists?|not a member of (?:this |the )?domain|deleted|removed',
  "(?:does|do|did)(?: not|n['o]?t) exist|(?:does|do) not live here|no longer (?:valid|an?|exists?|with|works)|can ?not be (?:verified|found)",
  'ukjen[td]|okän[dt]|ukendt?|tuntematon\\p{L}*|unbekannt|inconnue?|sconosciut[oa]|desconocid[oa]|inesistente|inexistente',
  '(?:finnes|finst|findes|eksisterer|er) (?:ikke|ikkje)(?: gyldig)?|(?:finns|existerar|är) inte(?: giltig)?|ei ole|ei löydy|existiert nicht',
  'slettet|sletta|rader(?:ad|at)|borttag(?:en|et)|poistettu|gelöscht',
].join('|')

const NOBODY =
  'no|no such|not any|unable to find|can ?not find|ingen(?: slik)?|inga|inget|ikke noen|kein|aucun|nessun|ningún|nie ma(?: takiego)?'

const CLOSED = [
  'disabled|deactivated|suspended|locked|inactive|expired|closed|terminated|frozen|not activated',
  'sperr(?:et|a|t)|stengt|stäng[td]|deaktiver(?:t|a|et)|utløpt|spärra[td]|avstäng[td]|inaktivera[td]|lukket|lukittu|suljettu|gesperrt|deaktiviert',
].join('|')

const FULL = 'full|fullt|fuld|fyldt|voll|täynnä|plein|llen[oa]|pien[oa]'

/**
 * What is said in words that nobody has met, told by how it is put together: of whom, and what of her. Asked where
 * no phrase is known (`failure-words.ts`); the first that fits counts.
 */
export const FAILURE_FORMS: readonly (readonly [FailureClass, RegExp])[] = [
  ['mailboxfull', near(SOMEBODY, FULL)],
  [
    'mailboxfull',
    /\bquota\b.{0,30}\b(?:usage|exceed|full|limit)|\bstorage (?:is )?full|\btoo many messages\b|\bzu ?viele mails\b/u,
  ],
  [
    'mailboxfull',
    /\b(?:kvot\p{L}*|kiintiö\p{L}*).{0,30}\b(?:overskr|överskr|ylit|täynnä|full)|\b(?:overskr|överskr)\p{L}*.{0,30}\bkvot/u,
  ],
  ['spamdetected', /søppelpost|nettsøppel|skräppost|roskaposti|\bspam\b/u],
  [
    'rejected',
    /\b(?:avsender|avsändar|afsender|lähettäj)\p{L}*.{0,40}(?:sperr|avvis|blokk|bloker|blockera|spärr|afvis|estetty)/u,
  ],
  ['suspend', near(SOMEBODY, CLOSED)],
  // Of somebody who is called by her address alone.
  ['suspend', new RegExp(`(?<!\\p{L})(?:is|has been|er|är|on) (?:now |nå |nu )?(?:${CLOSED})(?!\\p{L})`, 'u')],
  ['speeding', /\bthrottl|\brate limit|\btoo (?:fast|frequent|often)\b/],
  ['systemerror', /\b(?:too|server|system) (?:busy|load)|\boverload|\bload is too high\b/],
  ['authfailure', /\bdomainkeys?\b|\bauthenticat\w+ (?:check|fail)/],
  [
    'contenterror',
    /\b(?:attachment|content)s?\b.{0,40}\b(?:reject|banned|refus|prohibit|not allowed)|\b(?:reject|banned|refus)\w*.{0,40}\b(?:attachment|content)/,
  ],
  [
    'contenterror',
    /\b(?:vedlegg|bilag|bifoga|liit|vedhæft)\p{L}*.{0,40}(?:ikke tillat|inte tillåt|ikkje til|ikke tillad|avvis|sperr|afvis|ei sallit)/u,
  ],
  ['virusdetected', /\bvirus\b/],
  ['userunknown', near(SOMEBODY, NOT_KNOWN)],
  ['userunknown', /\b(?:does not|doesn't) have (?:an?|any) \p{L}* ?(?:account|mail ?box)\b|\bnobody (?:by|with|of)\b/u],
  ['userunknown', new RegExp(`(?<!\\p{L})(?:${NOBODY}) (?:\\S+ ){0,3}?(?:one|${SOMEBODY})(?!\\p{L})`, 'u')],
  [
    'userunknown',
    /\b(?:user|recip\w*)(?:unknown|not ?found|invalid)\b|\binvalid-recipient\b|\bbad destination\b|\bdoesn't handle mail for that\b/,
  ],
]

/** One and then the other, in whichever order, in one breath: no point or colon between them. */
function near(one: string, other: string): RegExp {
  const between = '[^.:;]{0,50}'
  const word = (words: string) => `(?<!\\p{L})(?:${words})(?!\\p{L})`
  return new RegExp(`${word(one)}${between}${word(other)}|${word(other)}${between}${word(one)}`, 'u')
}
