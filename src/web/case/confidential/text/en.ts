import type { ConfidentialWords } from './nb.ts'

/** What is said of a confidential case, in English. */
export const enConfidential: ConfidentialWords = {
  heading: 'Confidential',
  mark: 'The case is confidential',
  only: count => `Only ${count} people in the lines can read the case:`,
  fact: 'Can be read by',
  everyone: 'Everybody in the lines that deal with the case',
  reads: 'does not read it now',
  review: day => `Looked at again ${day}`,
  due: day => `Should have been looked at again ${day}.`,
  stillSo: 'Does the case still have to be confidential?',
  proposed: who => `${who} proposes to lift the confidentiality.`,
  mine: 'You have proposed to lift the confidentiality. Another of those who can read the case has to say yes.',
  who: 'Who in the lines should be able to read the case?',
  you: 'Yourself',
  search: 'Add a colleague',
  add: 'Add',
  added: name => `${name} has been added.`,
  drop: name => `Remove ${name}`,
  dropped: name => `${name} has been removed.`,
  basisIs: 'Basis',
  why: 'Reason',
  reviewOn: 'Look at it again',
  effect:
    'From now on the case does not exist for anybody else in the lines. The requester sees her own case when she is signed in.',
  there: 'Who there should be able to read the case?',
  thereWhy: team => `The case is handed over to ${team}.`,
  basis: {
    'duty-of-secrecy': 'Duty of secrecy',
    'freedom-of-information': 'Freedom of Information Act, section 13',
    'data-protection': 'Personal Data Act',
    security: 'Security',
  },
  done: {
    'mark-confidential': 'The case is confidential.',
    'change-readers': 'Who can read the case has been changed.',
    'review-confidential': 'The case is still confidential.',
    'propose-lifting': 'The proposal is noted. Another has to say yes.',
    'agree-to-lifting': 'The confidentiality has been lifted.',
    'decline-lifting': 'The case is still confidential.',
  },
}
