import type { BlockWords } from './nb.ts'

/** What the page of text blocks says, in English. */
export const en: BlockWords = {
  heading: 'Text blocks',
  about: 'What the team writes often. When you write in a case, you fetch them with / or the button Text block.',
  empty: 'The team has no text blocks yet. Write the first one, such as a greeting or the answer to a common question.',
  add: 'New text block',
  change: 'Change text block',
  team: 'Team',
  name: 'Name',
  nameHint: 'What you search for when you write',
  languages: 'Write in the languages you answer in. The recipient’s language is chosen first.',
  fields: 'Fields that are filled in in the case:',
  field: {
    requester: 'requester’s name',
    number: 'case number',
    title: 'title of the case',
    service: 'service',
    agent: 'your name',
    team: 'name of the team',
  },
  save: 'Save',
  anyway: 'Save anyway',
  drop: 'Delete',
  dropSure: name => `Delete “${name}” for the whole team?`,
  saved: name => `“${name}” is saved.`,
  dropped: name => `“${name}” is deleted.`,
  changed: (who, when) => `Changed by ${who} ${when}`,
  list: 'All text blocks',
}
