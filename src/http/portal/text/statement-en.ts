import type { PortalTexts } from './nb.ts'

/** The accessibility statement in English. */
export const statementEn: PortalTexts['statement'] = {
  link: 'Accessibility',
  title: 'Accessibility',
  lead: 'Everybody should be able to ask for help here. The goal is WCAG 2.2, levels A and AA.',
  how: 'How the pages are tested',
  tests: [
    'A program (axe-core) looks for faults on every page, in light and dark and in forced colours, also when something has been filled in wrongly.',
    'Every page is tried at a width of 320 pixels, which is 400 % zoom, with no need to scroll sideways.',
    'Asking for help and confirming a solution are tried with the keyboard alone and without script.',
    'After a fault, focus is on the list of faults, which leads to the fields.',
    'The case handlers’ pages are tried in the same way, and twelve tasks with the keyboard alone, everything found by name and role, as a screen reader is given it.',
  ],
  when: it =>
    `The tests are part of Linje and run when Linje is changed. This page was last gone through on ${it.date}.`,
  known: 'What we know has not been tested',
  gaps: [
    'The pages have not been tried with screen readers, nor by people who use assistive technology every day.',
    'A program finds only some of the faults.',
    'Files and texts that others have sent may be hard to read.',
    'The button for choosing files is the browser’s own and follows the browser’s language.',
  ],
  say: 'Tell us',
  sayText: 'If something does not work for you, we want to know.',
  sayLink: 'Ask for help',
}
