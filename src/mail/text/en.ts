import type { MailTexts } from './nb.ts'

export const en: MailTexts = {
  receipt: it =>
    `Hello,\n\nWe have received your enquiry “${it.title}”. Its case number is ${it.number}.\n\n${it.team} is looking at it. You will get an answer to this e-mail when something happens; there is nothing more you need to do now.\n\nIf you have more to tell, answer this e-mail.`,
  strangerReceipt: it => `Your enquiry has been received. Its case number is ${it.number}.`,
  untitled: 'No subject',
  strangerSubject: 'Received',
  supplierReceipt: it =>
    `Hello,\n\nWe have registered your report “${it.title}”. Our case number is ${it.number}. Please give it when you write about the case.`,
  sentBack: it =>
    `Case ${it.number} “${it.title}” is solved and comes back to you.\n\nThe solution:\n${it.solution}\n\nGive the solution to the user, and close the case when she has confirmed:\n${it.link}`,
  returned: it =>
    `The 2nd line has sent case ${it.number} “${it.title}” back to you. The reason is on the case:\n${it.link}`,
  objected: it => `The user says that case ${it.number} “${it.title}” is not solved. It is open again:\n${it.link}`,
  confirm: it =>
    `Is this solved? Say yes or no here:\n${it.link}\nThe link works for 30 days. You can also answer this e-mail.`,
  follow: it => `See how it is going with the case:\n${it.link}\nThe link works for 30 days.`,
  readingSubject: 'Link to the case',
  readingAsked: it => `Somebody asked for a link to read case ${it.number}.`,
  reading: it =>
    `Was it you? Open the link in the browser you asked from:\n${it.link}\n\nThe link works once, for 15 minutes.\n\nIf it was not you, you need do nothing. The link does not work for others.`,
  footer: it => `${it.team}\nCase number ${it.number}. Answer this e-mail and your answer joins the case.`,
  supplierFooter: it =>
    `${it.team}\nOur case number is ${it.number}. Answer this e-mail, and please give your own case number (“Our reference: …”).`,
  invitationSubject: 'Welcome to Linje',
  invitation: it =>
    `Hello ${it.name},\n\nYou are invited to Linje, where enquiries to the support are followed up. Choose a password here:\n${it.link}\n\nThe link works once, for three days. If it has expired, ask for a new one on the sign-in page.`,
  resetSubject: 'New password for Linje',
  reset: it =>
    `Hello ${it.name},\n\nYou asked for a new password for Linje. Choose it here:\n${it.link}\n\nThe link works once, for 15 minutes.\n\nWas it not you who asked? Then you need not do anything. The old password works as before.`,
  passwordChangedSubject: 'Your password for Linje has been changed',
  passwordChanged: it =>
    `Hello ${it.name},\n\nYour password for Linje has been changed, and you have been signed out everywhere else.\n\nWas it not you who did it? Choose a new password at once, and tell us by answering this e-mail:\n${it.link}`,
  /** To the administrator who tries whether letters leave. */
  testSubject: 'A try from Linje',
  test: it => `This is a try from Linje. If it reaches you, Linje can send mail.\n\n${it.link}`,
  tokenMadeSubject: 'A program may now work in Linje on your behalf',
  tokenMade: it =>
    `Hello ${it.name},\n\nAn administrator has made a token that lets a program work in Linje on your behalf. You find it here, and can end it whenever you like:\n${it.link}`,
}
