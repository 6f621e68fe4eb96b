import type { FirstWords } from './nb.ts'

/** What a newcomer to the desk is told, in English. */
export const en: FirstWords = {
  heading: 'Five things to try',
  about: 'Try one, or go straight to work. This page does not come again by itself; Ctrl K finds it.',
  take: ['Take a case', 'Open a case from your team’s list and press “Take the case”.'],
  call: ['Write down a call', 'Find the caller by three characters of name, phone or case number.'],
  mail: ['Place an e-mail', 'What no rule could place waits for a person.'],
  find: ['Find or do', 'Ctrl K finds cases, people and places, and does what the page offers.'],
  keys: ['See the shortcut keys', 'The key ? shows what works where you are.'],
  go: 'To my work',
}
