import type { MailPageWords } from './nb.ts'

export const en: MailPageWords = {
  about: 'Try both ways here, and you know that nobody calls into an empty room.',
  outgoing: 'Outgoing mail',
  outgoingAbout:
    'The server that sends your mail. Whoever provides your mail tells its name. Letters wait in Linje until it is set.',
  bySurroundings: server =>
    `Letters leave by ${server}. Whoever runs Linje has set it (SMTP_URL), and it is changed there.`,
  outgoingSecurity: {
    tls: 'TLS (port 465)',
    starttls: 'STARTTLS (port 587)',
    plain: 'None (port 25), within a network of your own only',
  },
  usernameHint: 'Leave empty if the server lets Linje in without.',
  keepAndTry: 'Save and send a try to me',
  outgoingSet: server => `Letters leave by ${server}.`,
  endOutgoing: 'Stop sending',
  outgoingEnded: 'Letters now wait in Linje.',
  unset: 'No mail server is set. Letters wait in Linje until it is set under Outgoing mail.',
  try: 'Send a try to me',
  accepted: (from, to) => `The server took the letter from ${from} to ${to}. Look for it in your inbox.`,
  refused: (from, to) => `The letter from ${from} to ${to} did not leave.`,
  why: {
    'no-server':
      'The mail server did not answer. See that the name and the port are right. If they are, a firewall may be in the way: ask whoever runs Linje.',
    'no-encryption':
      'The connection could not be encrypted. Try another encryption. If the server says something of its certificate, whoever runs the mail server has to put that right.',
    'not-let-in':
      'The server did not let Linje in. See that the user name and the password are right. Some providers want a password of its own for programs.',
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
  incomingAbout:
    'Choose an address to say from where its mail is fetched. Then write a mail to it; once that has arrived, it shows here.',
  noMailboxes: 'No team has an address yet.',
  lastMail: 'Last mail',
  never: 'Never',
  fetchedFrom: 'Fetched from',
  here: 'Comes here by itself',
  notYet: 'Not set up',
  turnedAway: {
    heading: 'Mail that was not taken',
    about:
      'What was refused in the last 30 days, one figure a day. The sender was told, and Linje does not have the mail.',
    none: 'No mail has been refused in the last 30 days.',
    last: 'Last',
    from: 'From',
    to: 'To',
    because: 'Why',
    count: 'Count',
    untold: 'not told',
    why: { 'too-large': 'Larger than 50 MB', 'no-mailbox': 'The address is not ours' },
  },
  sender: 'Letters out',
  senderAbout: address =>
    `Sends a letter from ${address} to you. A server may let some senders through and not others.`,
  round: {
    heading: 'There and back',
    about: address =>
      `People’s answers go to addresses such as ${address}. See that the mail server lets them through to the mailbox.`,
    send: 'Send a try around',
    underWay:
      'The server took the try. It shows here once it has come in again, mostly within a minute. If it does not, whoever runs the mail has to switch on plus addresses.',
    back: 'The try has come in again. People’s answers find their way.',
  },
  fetching: 'Mail in from another server',
  fetchingAbout:
    'Linje fetches what is unread, and marks it as read once it is kept. Not needed for an address that a mail server sends here.',
  security: {
    tls: 'TLS (port 993)',
    starttls: 'STARTTLS (port 143)',
    plain: 'None, on this machine only',
  },
  letInBy: 'Linje is let in by',
  letIn: { password: 'Password', oauth: 'OAuth 2.0' },
  oauth: {
    tokenUrl: 'Address where tokens are fetched (token URL)',
    clientId: 'Client id',
    clientSecret: 'Client secret',
    refreshToken: 'Refresh token',
    scope: 'Scope',
  },
  optional: 'Only if the server asks for it.',
  passwordNew: 'Never shown again.',
  passwordKept: 'Leave empty to keep the one that is set.',
  look: 'Try',
  lookWell: unread =>
    unread === 0
      ? 'Linje is let in. No unread mail lies there now.'
      : unread === 1
        ? 'Linje is let in. 1 unread mail lies there and becomes a case. Mark it as read first if it should not.'
        : `Linje is let in. ${unread} unread mails lie there, and each becomes a case. Mark them as read first if they should not.`,
  lookFault: {
    'no-server':
      'The server did not answer. See that the name and the port are right. If they are, a firewall may be in the way: ask whoever runs Linje.',
    'no-encryption':
      'The connection could not be encrypted. Try another encryption. If the server says something of its certificate, whoever runs the mail server has to put that right.',
    'not-let-in':
      'The server did not let Linje in. See that the user name and the password are right, and that IMAP is switched on for the mailbox.',
    'no-folder': 'Linje is let in, but there is no such folder. Most mailboxes have INBOX.',
  },
  begin: 'Begin to fetch',
  end: 'Fetch no more',
  set: address => `Mail to ${address} is fetched.`,
  ended: address => `Mail to ${address} is fetched no more.`,
  state: {
    new: 'Will be fetched in a few seconds',
    good: 'Being fetched',
    faulty: 'Cannot be fetched',
  },
  signing: {
    heading: 'Signing (DKIM)',
    about: 'A signed letter shows that it comes from its domain. Fewer recipients then take it for spam.',
    domain: 'Domain',
    state: 'Letters from here',
    unsigned: 'Not signed',
    signed: 'Signed',
    waits: 'A new key waits',
    titleOf: domain => `Signing of letters from ${domain}`,
    notSigned: domain => `Letters from ${domain} are not signed.`,
    signedBy: (domain, selector) => `Letters from ${domain} are signed with the key ${selector}.`,
    noSender: 'No team writes from this domain now.',
    newKey: 'New key',
    nextKey: 'Next key',
    key: 'The key that signs',
    howTo: 'Ask whoever runs the domain to put this record in the DNS. Begin to sign when it is there.',
    keepRecord: 'The record must stand in the DNS as long as letters are signed, and a week longer.',
    madeAt: 'Made',
    name: 'Name',
    type: 'Type',
    value: 'Value',
    copy: 'Copy',
    copied: 'Copied',
    copyWhat: what => `Copy: ${what}`,
    lookUp: 'Look in the DNS',
    outcome: {
      found: 'The record is in the DNS.',
      missing: 'The DNS has nothing under this name. A new record may take some hours to show.',
      other: 'The DNS has something else under this name. Replace it with the value above.',
      'no-answer': 'The DNS did not answer. Try again in a while.',
    },
    begin: 'Begin to sign',
    change: 'Change to this key',
    begun: domain => `Letters from ${domain} are signed.`,
    make: 'Make a key',
    makeNext: 'Make a new key',
    made: domain => `A key for ${domain} is made. Put its record in the DNS.`,
    drop: 'Remove the key',
    dropped: 'The key is removed.',
    end: 'Sign no more',
    ended: 'Letters are signed no more.',
  },
  closed: {
    heading: 'Answers to closed cases',
    about: 'When whoever reported a case answers after it was closed. No case opens again by itself.',
    join: 'The answer is put on the closed case, and the 1st line may open it again',
    'follow-up': 'The answer becomes a new case, linked to the closed one',
    kept: 'The choice is saved.',
  },
  lookedAt: 'Last fetched',
  theySaid: 'Message',
  fault: {
    'not-a-host': 'Not a server. Write its name, for example imap.nordvik.kommune.no.',
    'not-a-port': 'Not a port. Write a number from 1 to 65535.',
    'not-https': 'Not an address. It must begin with https://.',
    'not-encrypted': 'The password would travel in the open. Choose TLS or STARTTLS.',
    'only-this-machine': 'The example writes to made-up people. Use a mail server on this machine (127.0.0.1).',
    'password-anew': 'The server or the user is another one. Write the password again.',
  },
}
