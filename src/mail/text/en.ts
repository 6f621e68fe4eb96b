import type { MailTexts } from './nb.ts'

export const en: MailTexts = {
  untitled: 'No subject',
  passedOnWithoutWords: 'Forwarded without a word.',
  noReference: 'not told',
  releaseDrafted: it =>
    `Hello ${it.name},\n\n${it.version} has come, and case ${it.number} “${it.title}” was to be solved in it. A letter to ${it.requester} is ready. Look it through and send it:\n\n${it.link}`,
  versionReleased: it =>
    `Hello,\n\nWe wrote that your case “${it.title}” would be solved in ${it.version}. That version has now come.\n\nIf it is still not as it should be, answer this e-mail.`,
  readingAsked: it => `Somebody asked for a link to read case ${it.number}.`,
  numberOnly: it =>
    `Hello,\n\nThere is something new to read in case ${it.number}. Sign in to read and answer:\n${it.link}\n\nWhat it says is not sent by e-mail. If you have not chosen a password yet, choose “Forgotten your password?” on the sign-in page.`,
  /** To the administrator who tries whether letters leave. */
  testSubject: 'A try from Linje',
  test: it => `This is a try from Linje. If it reaches you, Linje can send mail.\n\n${it.link}`,
  noticeOver: it =>
    `Hello,\n\nYou wrote to us about “${it.title}” (case ${it.number}). It has to do with “${it.notice}”, and that is over now:\n\n${it.text}\n\nDoes it still not work for you? Answer this mail.`,
}
