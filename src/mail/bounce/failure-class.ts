import type { GoneReason } from '../../contract/unreachable.ts'
import { FAILURE_FORMS } from './failure-forms.ts'
import type { FailureClass } from './failure-name.ts'
import { FAILURE_WORDS } from './failure-words.ts'
import type { Phrase } from './phrases.ts'
import type { SmtpAnswer } from './smtp-answer.ts'
import { PERHAPS_UNKNOWN_USER, UNKNOWN_USER } from './unknown-user-words.ts'

/** What is known of one failure: what was said of it, by whom, and in answer to which command. */
export type Failure = SmtpAnswer & {
  /** The server's own words. */
  readonly diagnosis: string
  /** What the report says around them. */
  readonly story: string
  /** Told by a program on the server itself rather than by SMTP (RFC 3464 section 2.3.6: `x-unix`). */
  readonly local: boolean
}

/** The class of a failure, by the words first, by the status where they say nothing. */
export function classOf(failure: Failure): FailureClass {
  const said = flat(failure.diagnosis)
  return byWords(said, failure) ?? byStatus(failure.status) ?? byWords(flat(failure.story), failure) ?? unheard(said)
}

/** An address and signs alone tell nothing. */
function unheard(said: string): FailureClass {
  return /\p{L}{3}/u.test(withoutAddresses(said)) ? 'onhold' : 'undefined'
}

/** Whether it is of no use to write to this address again. */
export function isGone(reason: FailureClass): reason is GoneReason {
  return reason === 'userunknown' || reason === 'hostunknown' || reason === 'hasmoved' || reason === 'notaccept'
}

function byWords(said: string, failure: Failure): FailureClass | null {
  const { status, local } = failure
  // Greylisting: the same letter is taken a little later, and the words around it say nothing of the recipient.
  if (said === '' || /gr[ea]y-?list/.test(said)) return null
  const found = FAILURE_WORDS.find(([, words]) => says(said, words))?.[0] ?? null
  if (local && found !== 'mailboxfull') return 'mailererror'
  if (found !== null && CERTAIN.has(found)) return refined(found, said)
  const perhaps = found === null && says(said, PERHAPS_UNKNOWN_USER)
  const put = found === null && !perhaps ? putTogether(said) : null
  const unknown = says(said, UNKNOWN_USER) || /^[45]\.1\.[1346]$/.test(status) || perhaps || put === 'userunknown'
  if (unknown && !SENDER.test(said)) return isOfAddress(failure, said) ? 'userunknown' : 'filtered'
  if (found !== null) return refined(found, said)
  return put === 'userunknown' ? null : put
}

/** By how it is put together, where no phrase is known; what is said of the sender is none of it. */
function putTogether(said: string): FailureClass | null {
  if (SENDER.test(said)) return null
  const words = withoutAddresses(said)
  return FAILURE_FORMS.find(([, form]) => form.test(words))?.[0] ?? null
}

/** Classes whose words are never said of a recipient who does not exist. */
const CERTAIN: ReadonlySet<FailureClass> = new Set([
  ...([
    'authfailure',
    'virusdetected',
    'spamdetected',
    'badreputation',
    'requireptr',
    'mailboxfull',
    'mesgtoobig',
  ] as const),
  ...([
    'filtered',
    'hasmoved',
    'norelaying',
    'suspend',
    'speeding',
    'toomanyconn',
    'notaccept',
    'hostunknown',
    'notcompliantrfc',
  ] as const),
])

/** A name that could not be looked up this time is not one that does not exist. */
function refined(found: FailureClass, said: string): FailureClass {
  if (found === 'hostunknown' && /try again|malformed or unexpected|temporar|servfail|timed? ?out/.test(said))
    return 'networkerror'
  if (
    (found === 'hostunknown' || found === 'notaccept') &&
    /sender address|domain of sender|\bsender domain|\bmail from\b/.test(said)
  )
    return 'rejected'
  // The host that is not known is the one that sends.
  if (found === 'hostunknown' && /\b(?:helo|ehlo|client host)\b/.test(said)) return 'blocked'
  if (found === 'blocked' && /\bsender (?:address )?(?:is |has been )?blocked\b/.test(said)) return 'rejected'
  if (found === 'expired' && /dns query failed|dns lookup/.test(said)) return 'networkerror'
  return found
}

/** The beginning, where it is said what is refused; addresses have words in them too. */
function withoutAddresses(said: string): string {
  return said
    .slice(0, ENOUGH)
    .replace(/[<(]?\s?[^\s<>():@]{1,128}@[^\s<>():]{1,255}\s?[)>]?/g, ' ')
    .replace(/\s+/g, ' ')
}

const ENOUGH = 1_000

/** It is about whoever sends, or about signing in. */
const SENDER = /\bsender\b|from address|mail from|\b(?:or|and|invalid|wrong|bad) password\b|\bcredentials?\b/

/**
 * Whether the address itself was refused: by a program that knows its own recipients, by a status that says so, or in
 * answer to RCPT. A server that takes the recipient and says "User unknown" of the content filters, and so may one of
 * which is not told when it said it.
 */
function isOfAddress({ status, replyCode, story, diagnosis }: Failure, said: string): boolean {
  if (/^[45]\.1\.(?:0|1|3|10)$/.test(status)) return true
  const around = flat(`${said} ${story}`)
  if (AFTER_DATA.test(around)) return false
  const named = /\b5\.1\.(?:1|10)\b/.test(diagnosis)
  return named || !/^5/.test(replyCode) || !/^(?:|\d\.0\.\d+)$/.test(status) || TO_RCPT.test(around)
}

const AFTER_DATA = /in reply to (?:end of )?data|after (?:end of )?data|>>> data|\bdata command|smtp command data\b/
/** As Postfix, Exim, Sendmail, qmail, Yahoo, SendGrid, InterScan, DragonFly, MDaemon and others tell it. */
const TO_RCPT =
  /(?:in reply to|after|our|following|in|>>>|<<<|-->) \[?rcpt\b|does not like recipient|\[rcpt_to\]|state 1[34]\b|rejected recipient|rcpt to generated/

function says(text: string, words: readonly Phrase[]): boolean {
  return words.some(word => (typeof word === 'string' ? text.includes(word) : word.test(text)))
}

/** One line in small letters, without the codes that begin each line of a long answer (RFC 5321 section 4.2.1). */
function flat(text: string): string {
  return (
    text
      .slice(0, 8_000)
      .replace(/\s+/g, ' ')
      .replace(/ [45]\d\d[- ][45]\.\d{1,3}\.\d{1,3}(?= )/g, '')
      // What gateways of Cisco end every answer with.
      .replace(/\(delivery attempts: \d{1,4}\)/gi, '')
      .toLowerCase()
  )
}

/** RFC 3463 section 3, RFC 7372, RFC 7505; a status of four digits in Exchange's own range says nothing here. */
function byStatus(status: string): FailureClass | null {
  return BY_STATUS.find(([form]) => form.test(status))?.[1] ?? null
}

const BY_STATUS: readonly (readonly [RegExp, FailureClass])[] = [
  [/^\d\.1\.[134]$|^5\.1\.0$|^\d\.1\.10$/, 'userunknown'],
  [/^\d\.1\.6$/, 'hasmoved'],
  [/^\d\.1\.2$/, 'hostunknown'],
  [/^\d\.1\.[78]$/, 'rejected'],
  [/^\d\.1\.9$/, 'systemerror'],
  [/^\d\.2\.1$/, 'suspend'],
  [/^\d\.2\.2$/, 'mailboxfull'],
  [/^\d\.2\.3$/, 'mesgtoobig'],
  [/^\d\.2\.[04]$/, 'filtered'],
  [/^\d\.3\.1$/, 'systemfull'],
  [/^\d\.3\.2$/, 'notaccept'],
  [/^\d\.3\.4$/, 'mesgtoobig'],
  [/^\d\.3\.\d+$/, 'systemerror'],
  [/^5\.4\.4$/, 'hostunknown'],
  [/^\d\.4\.7$|^4\.4\.1$/, 'expired'],
  [/^\d\.4\.3$/, 'systemerror'],
  [/^\d\.4\.\d+$/, 'networkerror'],
  [/^\d\.5\.3$/, 'toomanyconn'],
  [/^5\.5\.\d+$/, 'syntaxerror'],
  [/^\d\.6\.\d+$/, 'contenterror'],
  [/^\d\.7\.(?:20|21|22|23|24|26)$/, 'authfailure'],
  [/^\d\.7\.25$/, 'requireptr'],
  [/^\d\.7\.27$/, 'notaccept'],
  [/^\d\.7\.28$/, 'speeding'],
  [/^\d\.7\.30$/, 'failedstarttls'],
  [/^\d\.7\.64$/, 'norelaying'],
  [/^5\.7\.(?:60[6-9]|6[1-4]\d|50[123]|51[123])$/, 'blocked'],
  [/^\d\.7\.13$/, 'suspend'],
  [/^\d\.7\.9$/, 'policyviolation'],
  [/^\d\.7\.\d+$/, 'securityerror'],
]
