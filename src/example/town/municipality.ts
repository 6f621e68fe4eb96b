import type { SupplierRole } from '../../domain/case/state.ts'
import type { Agreed } from '../../store/organisation-store.ts'

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

/** What the supplier of a service calls it, as its versions are named by. */
export function productOf(service: ServiceKey): string {
  return services.find(({ key }) => key === service)?.name ?? service
}

/** Those behind the 2nd line: under contract, running the application, owning an integrated system, the network. */
export const suppliers = [
  supplier('leverandor', 'Eksempel Programvare', 'third-line', 'aino@leverandor.example', 'sv', {
    numberPattern: 'EP-#####',
    followUp: 'P3D',
    contract: 'Rammeavtale 2024/17',
  }),
  supplier('drift', 'Eksempel Drift', 'operations-application', 'drift@drift.example', 'nb', {
    numberPattern: 'INC-##### CHG-####',
    followUp: 'PT4H',
    contract: 'Driftsavtale 2023/4',
    criticalEmail: 'vakt@drift.example',
    phone: '+4722000011',
    criticalPhone: '+4722000012',
  }),
  supplier('infra', 'Eksempel Datasenter', 'operations-infrastructure', 'vakt@infra.example', 'nb', {
    through: 'drift',
    numberPattern: 'DS-#####',
    parts: ['backup', 'communication', 'database', 'system'],
  }),
  supplier('elevregister', 'Elevregisteret', 'integrated-system', 'support@elevregister.example', 'nb', {
    numberPattern: 'ER-####',
    followUp: 'P5D',
  }),
  supplier('nett', 'Eksempel Nett', 'internal-network', 'vakt@nett.example', 'nn', { phone: '+4722000013' }),
]
export type SupplierKey = 'leverandor' | 'drift' | 'infra' | 'elevregister' | 'nett'

function supplier(
  key: SupplierKey,
  name: string,
  role: SupplierRole,
  email: string,
  language: string,
  { through = null, ...agreed }: Agreed & { readonly through?: SupplierKey | null } = {},
) {
  return { key, name, role, email, language, through, ...agreed }
}
