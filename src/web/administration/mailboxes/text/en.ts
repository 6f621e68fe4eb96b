import type { MailPageWords } from './nb.ts'

export const en: MailPageWords = {
  about: 'Try both ways here, and you know that nobody calls into an empty room.',
  outgoing: 'Outgoing mail',
  unset: 'No mail server is set. Letters wait in Linje until whoever runs it sets SMTP_URL and starts it again.',
  try: 'Send a try to me',
  accepted: (from, to) => `The server took the letter from ${from} to ${to}. Look for it in your inbox.`,
  refused: (from, to) => `The letter from ${from} to ${to} did not leave.`,
  why: {
    'no-server':
      'The mail server did not answer. Ask whoever runs Linje to look at the name and the port in SMTP_URL, and whether the firewall lets Linje out.',
    'no-encryption':
      'The connection could not be encrypted. Ask whoever runs the mail server to look at its certificate.',
    'not-let-in':
      'The server did not let Linje in. Ask whoever runs Linje to look at the user and the password in SMTP_URL.',
    'sender-refused':
      'The server takes no letters from this address. Ask whoever runs the mail server to let Linje send from it.',
    'recipient-refused':
      'The server takes no letters to your address. See that it is right, and whether the server sends letters out of the house.',
    later: 'The server does not want the letter just now. Wait a few minutes and try again.',
    refused: 'The server did not want this letter. The last line from the server says why.',
  },
  conversation: 'The conversation with the mail server',
  by: { us: 'Linje', them: 'Server', line: 'Connection' },
  incoming: 'Incoming mail',
  incomingAbout: 'Write a mail to each address. What arrives shows here.',
  noMailboxes: 'No team has an address yet.',
  lastMail: 'Last mail',
  never: 'Never',
  fetchedFrom: 'Fetched from',
  here: 'Comes here by itself',
  sender: 'Letters out',
  senderAbout: address =>
    `Sends a letter from ${address} to you. A server may let some senders through and not others.`,
  fetching: 'Mail in from another server',
  fetchingAbout:
    'Only for an address that lies on another server. Linje fetches what is unread, and marks it as read once it is kept. Where the server asks for OAuth 2.0, whoever runs Linje sets it up with linje mailbox set.',
  security: {
    tls: 'TLS (port 993)',
    starttls: 'STARTTLS (port 143)',
    plain: 'None, on this machine only',
  },
  passwordNew: 'Never shown again.',
  passwordKept: 'Leave empty to keep the one that is set.',
  begin: 'Begin to fetch',
  end: 'Fetch no more',
  set: address => `Mail to ${address} is fetched.`,
  ended: address => `Mail to ${address} is fetched no more.`,
  state: {
    new: 'Not fetched yet',
    good: 'Being fetched',
    faulty: 'Cannot be fetched',
  },
  lookedAt: 'Last fetched',
  theySaid: 'The server said',
  fault: {
    'not-a-host': 'Not a server. Write its name, for example imap.nordvik.kommune.no.',
    'not-a-port': 'Not a port. Write a number from 1 to 65535.',
    'not-encrypted': 'The password would travel in the open. Choose TLS or STARTTLS.',
    'password-anew': 'The server or the user is another one. Write the password again.',
  },
}
