import type { MailTexts } from './nb.ts'

export const en: MailTexts = {
  untitled: 'No subject',
  passedOnWithoutWords: 'Forwarded without a word.',
  strangerSubject: 'Received',
  noReference: 'not told',
  releaseDrafted: it =>
    `Hello ${it.name},\n\n${it.version} has come, and case ${it.number} “${it.title}” was to be solved in it. A letter to ${it.requester} is ready. Look it through and send it:\n\n${it.link}`,
  versionReleased: it =>
    `Hello,\n\nWe wrote that your case “${it.title}” would be solved in ${it.version}. That version has now come.\n\nIf it is still not as it should be, answer this e-mail.`,
  readingSubject: 'Link to the case',
  readingAsked: it => `Somebody asked for a link to read case ${it.number}.`,
  invitationSubject: 'Welcome to Linje',
  resetSubject: 'New password for Linje',
  passwordChangedSubject: 'Your password for Linje has been changed',
  /** To the administrator who tries whether letters leave. */
  testSubject: 'A try from Linje',
  test: it => `This is a try from Linje. If it reaches you, Linje can send mail.\n\n${it.link}`,
  tokenMadeSubject: 'A program may now work in Linje on your behalf',
  noticeOver: it =>
    `Hello,\n\nYou wrote to us about “${it.title}” (case ${it.number}). It has to do with “${it.notice}”, and that is over now:\n\n${it.text}\n\nDoes it still not work for you? Answer this mail.`,
}
