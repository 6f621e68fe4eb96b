import type { FailureClass } from './failure-name.ts'

/** What is told of: in English, then in the languages of neighbours. */
const SOMEBODY = [
  'user(?:id|name)?s?|recipients?|mail ?box|account|address(?:ee)?|alias|mail ?drop|local part|person|customer|employee',
  'bruk[ae]r(?:en|konto\\p{L}*)?|mottak[ae]r(?:en)?|postboks\\p{L}*|innboks\\p{L}*|adressen?|(?:e-?post|post)?konto(?:en|t)?|använda(?:re|ren)|mottagar(?:e|en)',
  'brevlåd\\p{L}*|inkorg\\p{L}*|bruger(?:en)?|modtager(?:en)?|postkasse\\p{L}*|indbakke\\p{L}*|käyttäj\\p{L}*|vastaanottaj\\p{L}*|osoit\\p{L}*|postilaatik\\p{L}*',
  'benutzer|empfänger|adressat|postfach|utilisateur|destinataire|utente|destinatario|indirizzo|usuario|cuenta|konta|adresat',
].join('|')

const NOT_KNOWN = [
  'unknown|invalid|illegal|incorrect|non-?existent|not (?:a )?(?:known|valid|recogni[sz]ed|found|listed|verified)|no(?:t|) exists?|not a member of (?:this |the )?domain',
  "(?:does|do|did)(?: not|n['o]?t) exist|(?:does|do) not (?:live|work) here|no longer (?:valid|an?|exists?|with|works|in use)|can ?not be (?:verified|found)",
  'ukjen[td]|okän[dt]|ukendt?|tuntematon\\p{L}*|unbekannt|inconnue?|sconosciut[oa]|desconocid[oa]|inesistente|inexistente',
  '(?:finnes|finst|findes|eksisterer|kendes) (?:ikke|ikkje)|er (?:ikke|ikkje) gyldig|(?:finns|existerar) inte|är inte giltig',
  'ei löydy|ei ole(?: olemassa| voimassa|$)|existiert nicht',
].join('|')

const GONE = 'deleted|removed|slettet|sletta|rader(?:ad|at)|borttag(?:en|et)|poistettu|gelöscht'

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
    /\b(?:kvot\p{L}*|kiintiö\p{L}*).{0,30}(?:overskr|överskr|ylit|täynnä|full)|(?:overskr|överskr)\p{L}*.{0,30}kvot/u,
  ],
  ['spamdetected', /søppelpost|nettsøppel|skräppost|roskaposti|\bspam\b/u],
  [
    'rejected',
    /\b(?:avsender|avsändar|afsender|lähettäj)\p{L}*.{0,40}(?:sperr|avvis|blokk|bloker|blockera|spärr|afvis|estetty)/u,
  ],
  ['suspend', near(SOMEBODY, CLOSED)],
  // Of somebody who is called by her address alone.
  ['suspend', words(`(?:is|has been|er|är|on) (?:now |nå |nu )?(?:${CLOSED})`)],
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
  ['securityerror', /\bcredentials?\b|\blog ?in\b|\bauthenticat/],
  // An address that is gone is written to no more: nothing else may stand in between.
  ['userunknown', words(`(?:${SOMEBODY})(?: \\S{1,30}){0,4} (?:${NOT_KNOWN})`)],
  ['userunknown', words(`(?:${NOT_KNOWN})(?:[ -]\\S{1,30})?[ -](?:${SOMEBODY})`)],
  ['userunknown', words(`(?:${SOMEBODY})(?: \\S{1,30}){0,3} (?:${GONE})`)],
  ['userunknown', /\b(?:does not|doesn't) have (?:\p{L}{1,9} ){0,2}(?:account|mail ?box)\b|\bnobody (?:by|with|of)\b/u],
  ['userunknown', words(`(?:${NOBODY}) (?:\\S{1,30} )?(?:one|${SOMEBODY})`)],
  [
    'userunknown',
    /\b(?:user|recip\w*)(?:unknown|not ?found|invalid)\b|\binvalid-recipient\b|\bbad destination\b|\bdoesn't handle mail for that\b/,
  ],
]

/** One and the other, in whichever order, in one breath: no point or colon between them. */
function near(one: string, other: string): RegExp {
  return words(`(?:${one})[^.:;]{0,50}(?<!\\p{L})(?:${other})|(?:${other})[^.:;]{0,50}(?<!\\p{L})(?:${one})`)
}

/** Whole words, in languages whose letters are more than those of ASCII. */
function words(form: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${form})(?!\\p{L})`, 'u')
}
