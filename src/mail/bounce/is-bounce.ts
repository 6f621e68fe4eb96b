/** What is known of a mail before it is known to be a report of failed delivery. */
export type Envelope = {
  readonly from: string
  readonly subject: string
  readonly returnPath: string | null
  readonly reportType: string
  readonly hasStatusPart: boolean
  readonly failedRecipients: string
  readonly text: string
  readonly automatic: boolean
}

/**
 * Whether a mail reports that another was not delivered: one that says so by RFC 3464, one from a mail system, or one
 * without a sender whose words say so. A person who forwards or tells of such a report has a sender of her own.
 */
export function isBounce(mail: Envelope): boolean {
  if (mail.reportType === 'delivery-status' || mail.hasStatusPart) return true
  if (mail.failedRecipients !== '') return true
  const empty = mail.returnPath !== null && /^<?>?$/.test(mail.returnPath.trim())
  const system = FROM_SYSTEM.test(mail.from)
  const start = mail.text.slice(0, 4_000)
  const told = BOUNCE_SUBJECT.test(mail.subject) || BOUNCE_WORDS.test(start) || (empty && system && ANSWER.test(start))
  if (FROM_DAEMON.test(mail.from)) return told || empty || !NEVER.test(mail.subject)
  if (mail.automatic && isWrittenByServer(mail)) return true
  return (system || empty || (mail.from === '' && mail.automatic)) && told && !NEVER.test(mail.subject)
}

/** From whomever, sent by a program: a subject of a mail system, its words, and what another server answered, before anything is quoted. */
function isWrittenByServer({ subject, text }: Envelope): boolean {
  const start = text.slice(0, 4_000)
  return BOUNCE_SUBJECT.test(subject) && !PASSED_ON.test(subject) && BOUNCE_WORDS.test(start) && ANSWER.test(start)
}

const PASSED_ON = /^\s*(?:re|sv|aw|fwd?|vs|vb|vl|wg|tr|rv)\s*:/i
const ANSWER = /^[^>\n]{0,200}(?<![\d.])[45]\d\d[- ](?:[45]\.\d{1,3}\.\d|[<\p{L}])/mu

const FROM_DAEMON =
  /^(?:mailer[-_.]?daemon|mail[-_.]?daemon|mailerdaemon|mdaemon|mailsweeper|mail[-_.]?delivery[-_.]?(?:sub)?system)(?:@|$)/i
const FROM_SYSTEM =
  /^(?:post[-_.]?master|postmaster[-_.\w]*|bounces?|bounced|returns?|no-?reply|root|administrator|admin|system|mailadmin|mail[-_.]?admin|mail|smtp|mailbot|mail-?server|mailsystem|mailer|delivery|notification|info-?mta|autoreply|mailmarshal|imss|interscan|viruswall|surfcontrol|m-?filter|mail[-_]?filter|mail[-_]?router|mail[-_.]?delivery|microsoftexchange[0-9a-f]*)(?:[+.][^@]*)?(?:@|$)/i

/** A vacation message may come from such a sender too, or a program that lets in whoever confirms. */
const NEVER =
  /^(?:automatic reply|automatisk svar|autosvar|automatiskt svar|out of office|lest:|läst:|read:|please confirm your)/i

/** The subjects of mail systems: English, then Exchange and Microsoft 365 in nb, nn, sv, da, fi, de and others. */
const BOUNCE_SUBJECT = new RegExp(
  [
    'undeliver(?:able|ed)|non-?deliver|not delivered|delivery (?:status|fail|report|error|problem|notification|has failed|incomplete|delayed|unsuccessful)',
    'returned (?:mail|e-?mail|message)|mail returned|message returned|returned to sender|mail delivery|failure (?:notice|notification|delivery)|failed (?:mail|delivery|message)',
    'mail system error|mail error|email delivery|mail could not be delivered|message (?:not|could not be|undeliverable)|unable to deliver|can ?not be delivered|could not (?:be delivered|deliver|send)',
    'warning: (?:message|could not send)|delayed mail|postmaster notify|user unknown|mail not delivered|bounce|^nondeliver|delivery$|message status|there was an error sending your mail|email error|delivery notification|mta response|smtp.{0,20}error|transport error|considered unsolicited',
    'ikke leveres|ikke levert|ikkje (?:lever|kunne)|uleverbar|kunne ikke levere|levering (?:mislyktes|feilet)|leveringsfeil|leveringsstatus|leveringsrapport|kan ikkje leverast|kan ikke sendes|(?:feil|problem) ved levering|retur av e-?post',
    'inte att leverera|olevererbart|kunde inte levereras|inte levererats|ej levererat|leveransstatus|leveransfel|kan inte levereras|levererades inte|leveransen misslyckades',
    'ikke leveret|kunne ikke leveres|leveringsmeddelelse|leveringsfejl|ei voi(?:da|tu)? toimittaa|toimittamat(?:ta|on)|(?:toimitus|toimittaminen|lähetys) (?:epäonnistui|ei onnistu)|ei toimitettu|toimitusvirhe',
    'unzustellbar|nicht (?:zugestellt|zustellbar)|zustell(?:ung|fehler|bericht)|fehlgeschlagen|non remis|échec|non distribu|no se puede entregar|no entregado|devuelto|non recapitabile|mancato recapito|onbestelbaar|niet bezorgd|não entregue|niedostarczone|nedoručiteln|не удалось доставить|недоставлен|kézbesíthetetlen|teslim edilemedi|配信|エラー|送信|不达|退信|배달',
  ].join('|'),
  'i',
)

const BOUNCE_WORDS =
  /could not be delivered|was not delivered|(?:couldn't|unable to|failed to|cannot|can't|unsuccessful) (?:be )?deliver|delivery (?:to the following|has failed|failed|failure)|undeliverable|permanent(?: fatal)? error|did not reach|wasn't able to deliver|not be delivered|delivery failed|addresses had|mail delivery|returned mail|kunne ikke leveres|ble ikke levert|kunde inte levereras|nie dostarczon|unzustellbar|nicht zugestellt|user unknown|unknown user|ei voitu toimittaa/i
