import type { FailureClass } from './failure-name.ts'

/**
 * A status for a failure whose report names none. RFC 3463 leaves its details open; these are the numbers from 900 on
 * that the libraries of the field use for the classes, so that nobody takes them for a server's word.
 */
export function privateStatus(reason: FailureClass, transient: boolean): string {
  return `${transient || reason === 'expired' ? 4 : 5}.0.${DETAILS[reason]}`
}

const DETAILS: Readonly<Record<FailureClass, number>> = {
  undefined: 900,
  onhold: 901,
  syntaxerror: 902,
  norelaying: 909,
  filtered: 910,
  userunknown: 911,
  hostunknown: 912,
  hasmoved: 916,
  rejected: 918,
  suspend: 921,
  mailboxfull: 922,
  systemerror: 930,
  systemfull: 931,
  notaccept: 932,
  mesgtoobig: 934,
  mailererror: 939,
  networkerror: 944,
  toomanyconn: 945,
  speeding: 945,
  expired: 947,
  contenterror: 960,
  notcompliantrfc: 960,
  securityerror: 970,
  authfailure: 970,
  failedstarttls: 970,
  blocked: 971,
  badreputation: 971,
  requireptr: 971,
  virusdetected: 971,
  policyviolation: 972,
  spamdetected: 980,
}
