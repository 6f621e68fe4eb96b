import type { EditorWords } from './nb.ts'

/** What is said where one writes, in English. */
export const en: EditorWords = {
  offered: { '@': 'Colleagues', '#': 'Cases', '/': 'Text blocks' },
  found: count => (count === 1 ? '1 suggestion' : `${count} suggestions`),
  choose: 'Arrow up and down choose, Enter puts it in',
  hint: 'Type # for a case, / for a text block',
  noteHint: 'Type @ for a colleague, # for a case, / for a text block',
  block: 'Text block',
  noBlocks: 'The team has no text blocks yet.',
  writeBlocks: 'Write the first one',
  drop: 'Drop the files here',
  pasted: time => `Picture ${time}`,
  limits: 'Up to ten files, 10 MB in all.',
  calls: names => `Tells ${names}.`,
  goes: {
    numberOnly: name => `The case is confidential: the mail bears its number alone. ${name} must sign in to read.`,
    named: 'With us it is read only by those who may read the case.',
    outside: 'The address is outside the agencies’ domains. Make sure that it is right.',
    public: name => `To the user: ${name}`,
    supplier: name => `To the supplier: ${name}`,
    internal: 'Only us',
    call: name => `Call with ${name}`,
  },
  notReached: (day, why) => `The address did not take our letter on ${day}: ${why}. Call, or find another address.`,
  gone: {
    userunknown: 'nobody has that address',
    hostunknown: 'there is no mail server there',
    hasmoved: 'the recipient has moved',
    notaccept: 'the place takes no mail',
  },
  afterwards: {
    legend: 'Status afterwards',
    stay: 'No change',
    wait: name => `Wait for ${name}`,
    solve: 'Solve the case',
  },
  sendAnd: {
    stay: send => send,
    wait: send => `${send} and wait`,
    solve: send => `${send} and solve the case`,
  },
  undoAll: 'If you undo, the status goes back too.',
  draft: {
    restored: when => `Your draft from ${when} is back.`,
    discard: 'Discard',
    discarded: 'The draft is discarded.',
    back: 'Bring it back',
  },
  mentions: {
    heading: 'Mentions',
    about: 'Notes in which a colleague has mentioned you with @.',
    empty: 'Nobody has mentioned you yet. When somebody writes @ and your name in a note, it is here.',
    isNew: 'New',
    blocks: 'Text blocks',
  },
  meanwhile: {
    heading: 'Something was written while you wrote',
    anyway: 'Send anyway',
    look: 'Keep writing',
  },
}
