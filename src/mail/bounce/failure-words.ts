import type { FailureClass } from './failure-name.ts'
import type { Phrase } from './phrases.ts'
import { WORDS_OF_MACHINES } from './words-of-machines.ts'
import { WORDS_OF_RECIPIENT } from './words-of-recipient.ts'
import { WORDS_OF_SENDER } from './words-of-sender.ts'

const WORDS = { ...WORDS_OF_RECIPIENT, ...WORDS_OF_SENDER, ...WORDS_OF_MACHINES }

/** What is asked first where words fit several classes: the certain before the vague, the cause before its effect. */
const ORDER = [
  'authfailure',
  'badreputation',
  'filtered',
  'virusdetected',
  'spamdetected',
  'norelaying',
  'requireptr',
  'mailboxfull',
  'mesgtoobig',
  'hasmoved',
  'suspend',
  'speeding',
  'toomanyconn',
  'failedstarttls',
  'notaccept',
  'hostunknown',
  'expired',
  'networkerror',
  'blocked',
  'notcompliantrfc',
  'contenterror',
  'policyviolation',
  'rejected',
  'securityerror',
  'systemfull',
  'syntaxerror',
  'mailererror',
  'systemerror',
] as const satisfies readonly FailureClass[]

/**
 * What mail servers and the programs behind them say when they refuse, by class; the first that fits counts. From the
 * texts of Postfix, Sendmail, Exim, qmail, Courier, Exchange and Microsoft 365 (in several languages), Gmail, Yahoo,
 * iCloud, Mail.ru, Zoho, Domino, GroupWise, James and many gateways.
 */
export const FAILURE_WORDS: readonly (readonly [FailureClass, readonly Phrase[]])[] = ORDER.map(name => [
  name,
  WORDS[name],
])
