import { z } from 'zod'
import { supplierRoles } from '../domain/case/state.ts'
import { byId, kept, ownKey, registerQuery } from './administration-register.ts'
import { route } from './route.ts'
import { email, language, line, page } from './value.ts'

export const supplierFields = z.strictObject({
  key: ownKey,
  name: line,
  role: z.enum(supplierRoles),
  email,
  /** In which she is written to. */
  language,
  /** Key of the supplier she is reached through (O-6). */
  through: ownKey.nullable(),
  active: z.boolean(),
})
export type SupplierFields = z.infer<typeof supplierFields>

export const supplier = kept(supplierFields)
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
