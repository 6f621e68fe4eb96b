import { cast, nordvik, nordvikFirst, otherSecondLine, payroll, thirdLine } from './people.ts'

/** A PNG of one pixel. */
export const DOT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

/** Which thing a request to the administrator's desk is about, by the register in its path. */
export function administered(path: string): string | undefined {
  // A 1st line alone has people who help with some services.
  if (path.endsWith('/coverage')) return nordvikFirst
  const [, register] = /^\/api\/administration\/(\w+)/.exec(path) ?? []
  const ids = {
    agencies: nordvik,
    teams: otherSecondLine,
    suppliers: thirdLine,
    services: payroll,
    people: cast.siri.person,
  }
  return Object.entries(ids).find(([name]) => name === register)?.[1]
}

/** What an administrator may send to each route; a number that is never the same twice makes what is new. */
export function administrationBodies(count: () => number): Readonly<Record<string, () => object>> {
  return {
    'PUT /api/administration/organisation': () => ({
      name: 'Linje kommune',
      language: 'nn',
      zone: 'Europe/Oslo',
      accent: '#0a4d8c',
    }),
    'PUT /api/administration/organisation/logo': () => ({ png: DOT }),
    'POST /api/administration/imports/{kind}/previews': () => ({ file: 'a29kZTtuYXZuCg==' }),
    'POST /api/administration/imports/{kind}': () => ({ file: 'a29kZTtuYXZuCg==' }),
    'POST /api/administration/agencies': () => agency(`etat-${count()}`),
    'PUT /api/administration/agencies/{id}': () => ({ ...agency('nordvik'), mailDomain: 'nordvik.example' }),
    'POST /api/administration/teams': () => team(`gruppe-${count()}`),
    'PUT /api/administration/teams/{id}': () => team('arkiv-2'),
    'POST /api/administration/suppliers': () => supplier(`leverandor-${count()}`),
    'PUT /api/administration/suppliers/{id}': () => supplier('leverandor'),
    'POST /api/administration/services': () => service(`tjeneste-${count()}`),
    'PUT /api/administration/services/{id}': () => service('lonn'),
    'PUT /api/administration/teams/{id}/return-reasons': () => ({
      reasons: [{ kind: 'other', texts: { nb: `Grunn ${count()}` } }],
    }),
    'PUT /api/administration/teams/{id}/coverage': () => ({ members: [] }),
    'PUT /api/administration/services/{id}/instruction': () => ({ texts: { nb: `Slik ${count()}` }, duties: [] }),
    'PUT /api/administration/outgoing-mail': () => ({
      host: 'smtp.nordvik.example',
      port: 587,
      security: 'starttls',
      username: null,
    }),
    'PUT /api/administration/mailboxes/{team}': () => mailbox(`imap${count()}.nordvik.example`, 993),
    // Nobody listens there.
    'POST /api/administration/mailboxes/{team}/looks': () => mailbox('127.0.0.1', 9),
    'PUT /api/administration/mailboxes/{team}/closed-answers': () => ({ closedAnswers: 'follow-up' }),
    'PUT /api/administration/signatures/{domain}/signing': () => ({ selector: 'linje-1' }),
    'PUT /api/administration/letters/{kind}': () => ({ texts: { nb: `Sak {number}, ${count()}` } }),
    'POST /api/administration/letters/{kind}/previews': () => ({ language: 'nb', text: 'Sak {number}' }),
    'POST /api/administration/people': () => somebody(`noen${count()}@nordvik.example`),
    'PUT /api/administration/people/{id}': () => somebody('siri.berg@nordvik.example'),
  }
}

const mailbox = (host: string, port: number) => ({
  host,
  port,
  security: 'tls',
  username: 'linje',
  folder: 'INBOX',
  password: 'hemmelig',
})
const agency = (key: string) => ({
  key,
  name: `Etat ${key}`,
  mailDomain: `${key}.example`,
  firstLine: 'En 1. linje',
  mailbox: `brukerstotte@${key}.linje.example`,
  active: true,
})
const team = (key: string) => ({ key, name: `Gruppe ${key}`, mailbox: `${key}@linje.example`, active: true })
const supplier = (key: string) => ({
  key,
  name: `Leverandør ${key}`,
  role: 'third-line',
  email: 'aino@leverandor.example',
  language: 'nb',
  through: null,
  active: true,
})
const service = (key: string) => ({
  key,
  name: `Tjeneste ${key}`,
  state: 'production',
  team: 'linje-2',
  delegatesPublic: false,
  active: true,
})
const somebody = (email: string) => ({
  name: `Noen ${email}`,
  email,
  phone: null,
  language: 'nb',
  agency: 'nordvik',
  supplier: null,
  teams: [],
  administrator: false,
  processOwner: false,
  active: true,
})
