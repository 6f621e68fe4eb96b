import type { SupplierRole } from '../../domain/case/state.ts'

/** The four agencies. Everything in the example has an address under `.example` (RFC 2606): no mail can reach anybody. */
export const agencies = [
  { key: 'nordvik', name: 'Nordvik' },
  { key: 'fjellheim', name: 'Fjellheim' },
  { key: 'solberg', name: 'Solberg' },
  { key: 'havna', name: 'Havna' },
] as const
export type AgencyKey = (typeof agencies)[number]['key']

/** The one 2nd line, and its mailbox. */
export const secondLine = { key: 'linje-2', name: 'Brukerstøtte 2. linje', mailbox: '2linje@linje.example' } as const

/** The agency's 1st line. */
export function firstLineOf({ key, name }: { readonly key: AgencyKey; readonly name: string }) {
  return { key: `${key}-1`, name: `Brukerstøtte ${name}`, mailbox: `brukerstotte@${key}.linje.example` }
}

/** Eight services in production and one that is being tried. */
export const services = [
  { key: 'lonn', name: 'Lønn', state: 'production' },
  { key: 'personal', name: 'Personal og fravær', state: 'production' },
  { key: 'okonomi', name: 'Økonomi og faktura', state: 'production' },
  { key: 'skole', name: 'Skoleadministrasjon', state: 'production' },
  { key: 'arkiv', name: 'Sak og arkiv', state: 'production' },
  { key: 'innlogging', name: 'Innlogging og Feide', state: 'production' },
  { key: 'byggesak', name: 'Byggesak', state: 'production' },
  { key: 'omsorg', name: 'Pleie og omsorg', state: 'production' },
  { key: 'skjema', name: 'Innbyggerskjema', state: 'pilot' },
] as const
export type ServiceKey = (typeof services)[number]['key']

/** Those behind the 2nd line: under contract, running the application, owning an integrated system, the network. */
export const suppliers = [
  supplier('leverandor', 'Eksempel Programvare', 'third-line', 'aino@leverandor.example', 'sv'),
  supplier('drift', 'Eksempel Drift', 'operations-application', 'drift@drift.example', 'nb'),
  supplier('infra', 'Eksempel Datasenter', 'operations-infrastructure', 'vakt@infra.example', 'nb', 'drift'),
  supplier('elevregister', 'Elevregisteret', 'integrated-system', 'support@elevregister.example', 'nb'),
  supplier('nett', 'Eksempel Nett', 'internal-network', 'vakt@nett.example', 'nn'),
]
export type SupplierKey = 'leverandor' | 'drift' | 'infra' | 'elevregister' | 'nett'

function supplier(
  key: SupplierKey,
  name: string,
  role: SupplierRole,
  email: string,
  language: string,
  through: SupplierKey | null = null,
) {
  return { key, name, role, email, language, through }
}
