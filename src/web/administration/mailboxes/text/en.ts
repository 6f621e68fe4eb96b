import type { MailPageWords } from './nb.ts'

export const en: MailPageWords = {
  about: 'Try both ways here, and you know that nobody calls into an empty room.',
  outgoing: 'Outgoing mail',
  unset: 'No mail server is set. Letters wait in Linje until whoever runs it sets SMTP_URL and starts it again.',
  try: 'Send a try to me',
  accepted: to => `The server took the letter to ${to}. Look for it in your inbox.`,
  refused: to => `The letter to ${to} did not leave. The conversation below says why.`,
  conversation: 'The conversation with the mail server',
  by: { us: 'Linje', them: 'Server', line: 'Connection' },
  incoming: 'Incoming mail',
  incomingAbout: 'Write a mail to each address. What arrives shows here.',
  noMailboxes: 'No team has an address yet.',
  lastMail: 'Last mail',
  never: 'Never',
}
