import type { FailureClass } from './failure-name.ts'
import { FAILURE_WORDS } from './failure-words.ts'
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
  return byWords(said, failure) ?? byStatus(failure.status) ?? byWords(flat(failure.story), failure) ?? 'undefined'
}

/** Whether it is of no use to write to this address again. */
export function isGone(reason: FailureClass): boolean {
  return reason === 'userunknown' || reason === 'hostunknown' || reason === 'hasmoved' || reason === 'notaccept'
}

function byWords(said: string, { status, story, local }: Failure): FailureClass | null {
  if (said === '') return null
  const found = FAILURE_WORDS.find(([, words]) => says(said, words))?.[0] ?? null
  if (local && found !== 'mailboxfull') return 'mailererror'
  if (found !== null && CERTAIN.has(found)) return refined(found, said)
  const unknown =
    says(said, UNKNOWN_USER) || /^[45]\.1\.[1346]$/.test(status) || (found === null && says(said, PERHAPS_UNKNOWN_USER))
  if (unknown && !SENDER.test(said)) return afterData(story) ? 'filtered' : 'userunknown'
  return found === null ? null : refined(found, said)
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
  if (found === 'expired' && /dns query failed|dns lookup/.test(said)) return 'networkerror'
  return found
}

const SENDER = /\bsender\b|from address|mail from/

/** A recipient who was accepted first and refused after the content was somebody who filters. */
function afterData(story: string): boolean {
  return /in reply to (?:end of )?data|after (?:end of )?data|>>> data|\bdata command/i.test(flat(story))
}

function says(text: string, words: readonly (string | RegExp)[]): boolean {
  return words.some(word => (typeof word === 'string' ? text.includes(word) : word.test(text)))
}

/** One line in small letters, without the codes that begin each line of a long answer (RFC 5321 section 4.2.1). */
function flat(text: string): string {
  return text
    .slice(0, 8_000)
    .replace(/\s+/g, ' ')
    .replace(/ [45]\d\d[- ][45]\.\d{1,3}\.\d{1,3}(?= )/g, '')
    .toLowerCase()
}

/** RFC 3463 section 3, RFC 7372, RFC 7505; a status of four digits in Exchange's own range says nothing here. */
function byStatus(status: string): FailureClass | null {
  return BY_STATUS.find(([form]) => form.test(status))?.[1] ?? null
}

const BY_STATUS: readonly (readonly [RegExp, FailureClass])[] = [
  [/^\d\.1\.[1346]$|^5\.1\.0$|^\d\.1\.10$/, 'userunknown'],
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
  [/^\d\.5\.\d+$/, 'syntaxerror'],
  [/^\d\.6\.\d+$/, 'contenterror'],
  [/^\d\.7\.(?:20|21|22|23|24|26)$/, 'authfailure'],
  [/^\d\.7\.25$/, 'requireptr'],
  [/^\d\.7\.27$/, 'notaccept'],
  [/^\d\.7\.13$/, 'suspend'],
  [/^\d\.7\.9$/, 'policyviolation'],
  [/^\d\.7\.\d+$/, 'securityerror'],
]
