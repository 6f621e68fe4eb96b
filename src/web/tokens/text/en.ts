import type { TokenWords } from './nb.ts'

/** What the page of tokens says in English. */
export const en: TokenWords = {
  heading: 'Tokens for programs',
  about:
    'With a token a program can work in Linje on behalf of a person, within what she herself may do. Give each program its own.',
  mine: 'My tokens',
  everybodys: 'Everybody’s tokens',
  empty: 'No tokens yet. Make one when a program is to be connected.',
  make: 'Make a token',
  name: 'What is it for?',
  scope: 'What may the program do?',
  scopes: { read: 'Read', write: 'Read and write' },
  days: 'How long does it work?',
  lasts: { '7': 'A week', '30': '30 days', '90': '90 days', '366': 'A year' },
  person: 'Whom does the program work for?',
  personHint: 'The e-mail address. Left empty: yourself. Somebody else is told by e-mail.',
  madeTitle: it => `The token for “${it.name}” is made`,
  madeDetail: 'Copy it now. It is shown this once only.',
  secret: 'The token',
  copy: 'Copy',
  copied: 'Copied',
  done: 'I have copied it',
  column: { name: 'Used for', person: 'Works for', scope: 'May', ends: 'Works until', used: 'Last used' },
  never: 'Never',
  over: 'Expired',
  end: 'End',
  endIt: it => `End “${it.name}”`,
  sure: 'The program loses its access at once.',
  yes: 'Yes, end it',
  no: 'No',
  more: 'Show more',
}
