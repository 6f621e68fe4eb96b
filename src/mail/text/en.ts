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
  footer: it => `${it.team}\nCase number ${it.number}. Answer this e-mail and your answer joins the case.`,
  supplierFooter: it =>
    `${it.team}\nOur case number is ${it.number}. Answer this e-mail, and please give your own case number (“Our reference: …”).`,
}
