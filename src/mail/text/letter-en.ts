import type { LetterTemplateKind } from '../../domain/letter-template.ts'

export const letterEn: Readonly<Record<LetterTemplateKind, string>> = {
  receipt:
    'Hello,\n\nWe have received your enquiry “{title}”. Its case number is {number}.\n\n{team} is looking at it. You will get an answer to this e-mail when something happens; there is nothing more you need to do now.\n\nIf you have more to tell, answer this e-mail.',
  'stranger-receipt': 'Your enquiry has been received. Its case number is {number}.',
  'supplier-receipt':
    'Hello,\n\nWe have registered your report “{title}”. Our case number is {number}. Please give it when you write about the case.',
  greeting: '',
  confirm: 'Is this solved? Say yes or no here:\n{link}\nThe link works for 30 days. You can also answer this e-mail.',
  follow: 'See how it is going with the case:\n{link}\nThe link works for 30 days.',
  footer: '{team}\nCase number {number}. Answer this e-mail and your answer joins the case.',
  'supplier-footer':
    '{team}\nOur case number is {number}. Answer this e-mail, and please give your own case number (“Our reference: …”).',
  'personal-data': '',
  'supplier-reminder':
    'Hello,\n\nWe have not heard from you about the case “{title}”. Our case number: {number}. Your case number: {reference}.\n\nHow is it going, and when can we expect an answer?',
  'sent-back':
    'Case {number} “{title}” is solved and comes back to you.\n\nThe solution:\n{solution}\n\nGive the solution to the user, and close the case when she has confirmed:\n{link}',
  returned: 'The 2nd line has sent case {number} “{title}” back to you. The reason is on the case:\n{link}',
  objected: 'The user says that case {number} “{title}” is not solved. It is open again:\n{link}',
  reading:
    'Was it you? Open the link in the browser you asked from:\n{link}\n\nThe link works once, for 15 minutes.\n\nIf it was not you, you need do nothing. The link does not work for others.',
  invitation:
    'Hello {name},\n\nYou are invited to Linje, where enquiries to the support are followed up. Choose a password here:\n{link}\n\nThe link works once, for three days. If it has expired, ask for a new one on the sign-in page.',
  reset:
    'Hello {name},\n\nYou asked for a new password for Linje. Choose it here:\n{link}\n\nThe link works once, for 15 minutes.\n\nWas it not you who asked? Then you need not do anything. The old password works as before.',
  'password-changed':
    'Hello {name},\n\nYour password for Linje has been changed, and you have been signed out everywhere else.\n\nWas it not you who did it? Choose a new password at once, and tell us by answering this e-mail:\n{link}',
  'token-made':
    'Hello {name},\n\nAn administrator has made a token that lets a program work in Linje on your behalf. You find it here, and can end it whenever you like:\n{link}',
}
