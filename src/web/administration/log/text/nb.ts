import type { Widened } from '../../../../contract/text/widened.ts'

/** What the log of administration says in bokmål; the other languages are checked against it. */
export const nb = {
  added: {
    agency: 'la til virksomheten',
    team: 'la til gruppen',
    supplier: 'la til leverandøren',
    service: 'la til tjenesten',
    person: 'la til personen',
  },
  changed: {
    agency: 'endret virksomheten',
    team: 'endret gruppen',
    supplier: 'endret leverandøren',
    service: 'endret tjenesten',
    person: 'endret personen',
    organisation: 'endret navn og utseende',
    logo: 'endret logoen',
    import: 'tok inn en fil med',
    'test-mail': 'prøvde e-post til',
    invitation: 'inviterte',
    token: 'lagde nøkkelen',
    letter: 'endret brevet',
    mailbox: 'satte opp henting av e-post til',
    signature: 'endret signeringen av brev fra',
  },
  endedToken: 'avsluttet nøkkelen',
  endedMailbox: 'avsluttet hentingen av e-post til',
  becomes: (before: string, after: string) => `fra ${before} til ${after}`,
  security: { tls: 'TLS', starttls: 'STARTTLS', plain: 'Ingen' },
  closedAnswers: { join: 'i den lukkede saken', 'follow-up': 'i en ny sak' },
  passwordSet: 'Satt på nytt',
  field: {
    oauth: 'OAuth 2.0',
    closedAnswers: 'Svar på lukkede saker',
    signing: 'Nøkkel som signerer',
    waiting: 'Nøkkel som venter',
    png: 'Logo',
    sentTo: 'Sendt til',
    person: 'Arbeider for',
    scope: 'Får gjøre',
    expiresAt: 'Virker til',
    bytes: 'Størrelse i byte',
    rows: 'Rader',
    fresh: 'Nye',
    changed: 'Endret',
    accepted: 'Tatt imot',
    sender: 'Sendt fra',
  },
} as const

export type LogWords = Widened<typeof nb>
