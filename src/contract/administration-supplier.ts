import { z } from 'zod'
import { supplierRoles, technicalAreas } from '../domain/case/state.ts'
import { byId, kept, ownKey, registerQuery } from './administration-register.ts'
import { phone } from './caller.ts'
import { readNumberPattern } from './number-pattern.ts'
import { route } from './route.ts'
import { email, language, line, page } from './value.ts'

/** The four parts of the infrastructure (O-6, O-13). */
export const infrastructureParts = technicalAreas.filter(area => area !== 'application')
export type InfrastructurePart = (typeof infrastructureParts)[number]

/** How she writes her numbers, held against the rules of number-pattern.ts, whose codes tell what is wrong. */
const numberPattern = z
  .string()
  .trim()
  .max(300)
  .superRefine((written, faults) => {
    const read = readNumberPattern(written)
    if (typeof read === 'string') faults.addIssue({ code: 'custom', message: read })
  })

/** A day, `2027-12-31`. */
const day = z.string().refine(written => z.iso.date().safeParse(written).success, { message: 'not-a-day' })

/** A term in working days or hours, ISO 8601: `P3D`, `PT4H`. */
const term = z.string().refine(written => /^P(?:[1-9]\d?D|T[1-9]\d?H)$/.test(written), { message: 'not-a-term' })

const fields = z.strictObject({
  key: ownKey,
  name: line,
  role: z.enum(supplierRoles),
  /** Which parts of the infrastructure she runs; only with that role. */
  parts: z
    .array(z.enum(infrastructureParts))
    .max(10)
    .default([])
    .transform(parts => [...new Set(parts)].sort()),
  /** Where she is written to and called, and where about what is critical; null = as always, or no number known. */
  email,
  criticalEmail: email.nullable().default(null),
  phone: phone.nullable().default(null),
  criticalPhone: phone.nullable().default(null),
  /** In which she is written to. */
  language,
  /** Name or number of the contract, and its last day. */
  contract: line.nullable().default(null),
  contractUntil: day.nullable().default(null),
  /** How her own case numbers look (number-pattern.ts); null = as she tells them in words. */
  numberPattern: numberPattern.nullable().default(null),
  /** After how long she is followed up by contract. */
  followUp: term.nullable().default(null),
  /** Key of the supplier she is reached through (O-6). */
  through: ownKey.nullable(),
  active: z.boolean(),
})
export type SupplierFields = z.infer<typeof fields>

export const supplierFields = fields.refine(
  ({ role, parts }) => role === 'operations-infrastructure' || parts.length === 0,
  { path: ['parts'], message: 'only-infrastructure' },
)

export const supplier = z.strictObject({
  ...kept(fields).shape,
  parts: z.array(z.enum(infrastructureParts)),
  /** As phone.ts keeps them. */
  phone: z.string().nullable(),
  criticalPhone: z.string().nullable(),
})
export type Supplier = z.infer<typeof supplier>

const path = '/api/administration/suppliers'

export const listSuppliers = route({
  method: 'GET',
  path,
  access: 'administrator',
  summary: 'Suppliers, by name',
  query: registerQuery,
  answer: page(supplier),
  status: 200,
})

export const readSupplier = route({
  method: 'GET',
  path: `${path}/{id}`,
  access: 'administrator',
  summary: 'One supplier',
  params: byId,
  answer: supplier,
  status: 200,
})

export const addSupplier = route({
  method: 'POST',
  path,
  access: 'administrator',
  summary: 'Add a supplier',
  body: supplierFields,
  answer: supplier,
  status: 201,
})

export const changeSupplier = route({
  method: 'PUT',
  path: `${path}/{id}`,
  access: 'administrator',
  summary: 'Change a supplier; a retired one is offered no longer and keeps the cases she has',
  params: byId,
  body: supplierFields,
  answer: supplier,
  status: 200,
})
