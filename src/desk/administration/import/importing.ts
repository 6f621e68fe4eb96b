import type { z } from 'zod'
import { type AgencyFields, agencyFields } from '../../../contract/administration-agency.ts'
import type { ImportKind } from '../../../contract/administration-columns.ts'
import { type PersonFields, personFields } from '../../../contract/administration-person.ts'
import { type ServiceFields, serviceFields } from '../../../contract/administration-service.ts'
import { type SupplierFields, supplierFields } from '../../../contract/administration-supplier.ts'
import type { Language } from '../../../contract/value.ts'
import type { Kind } from '../kind.ts'
import { agencyKind, serviceKind, supplierKind } from '../kinds.ts'
import { personKind } from '../person-kind.ts'
import type { Named } from './named.ts'
import {
  asDayOrNone,
  asKeys,
  asLanguage,
  asParts,
  asRole,
  asState,
  asTermOrNone,
  asText,
  asTextOrNone,
  asYesOrNo,
  type ReadCell,
} from './read-cell.ts'

/** One column of a file. */
type Column = {
  readonly reads: ReadCell
  /** Whether an empty cell says something: that there is none. Otherwise it leaves the field as it is. */
  readonly emptySays?: true
  /** What it names, by code or by name. */
  readonly names?: Named
}

/** How rows of a file become things of one kind. */
export type Importing<Fields> = {
  readonly kind: Kind<Fields>
  readonly shape: z.ZodType<Fields>
  readonly columns: Readonly<Record<string, Column>>
  /** What a new thing is where the file says nothing. */
  readonly unsaid: (said: Readonly<Record<string, unknown>>, language: Language) => Readonly<Record<string, unknown>>
}

const text: Column = { reads: asText }
const optional: Column = { reads: asTextOrNone, emptySays: true }
const yesOrNo: Column = { reads: asYesOrNo }
const language: Column = { reads: asLanguage }

export const importing: {
  readonly agencies: Importing<AgencyFields>
  readonly suppliers: Importing<SupplierFields>
  readonly services: Importing<ServiceFields>
  readonly people: Importing<PersonFields>
} & Readonly<Record<ImportKind, unknown>> = {
  agencies: {
    kind: agencyKind,
    shape: agencyFields,
    columns: { key: text, name: text, mailDomain: text, mailbox: text, firstLine: text, active: yesOrNo },
    unsaid: ({ name }) => ({ firstLine: `${name} 1. linje`, active: true }),
  },
  suppliers: {
    kind: supplierKind,
    shape: supplierFields,
    columns: {
      key: text,
      name: text,
      role: { reads: asRole },
      parts: { reads: asParts, emptySays: true },
      email: text,
      criticalEmail: optional,
      phone: optional,
      criticalPhone: optional,
      language,
      contract: optional,
      contractUntil: { reads: asDayOrNone, emptySays: true },
      numberPattern: optional,
      followUp: { reads: asTermOrNone, emptySays: true },
      through: { ...optional, names: 'suppliers' },
      active: yesOrNo,
    },
    unsaid: (_, own) => ({ language: own, through: null, active: true }),
  },
  services: {
    kind: serviceKind,
    shape: serviceFields,
    columns: {
      key: text,
      name: text,
      team: { ...text, names: 'teams' },
      state: { reads: asState },
      delegatesPublic: yesOrNo,
      active: yesOrNo,
    },
    unsaid: () => ({ state: 'production', delegatesPublic: false, routine: null, active: true }),
  },
  people: {
    kind: personKind,
    shape: personFields,
    columns: {
      email: text,
      name: text,
      phone: optional,
      language,
      agency: { ...optional, names: 'agencies' },
      supplier: { ...optional, names: 'suppliers' },
      teams: { reads: asKeys, emptySays: true, names: 'teams' },
      active: yesOrNo,
    },
    // Who may administer or keep the handbook is said by a person about a person.
    unsaid: (_, own) => ({
      phone: null,
      language: own,
      agency: null,
      supplier: null,
      teams: [],
      administrator: false,
      processOwner: false,
      active: true,
    }),
  },
}
