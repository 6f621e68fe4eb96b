import { z } from 'zod'
import { route } from './route.ts'
import { timeZones } from './time-zone.ts'
import { language, line } from './value.ts'

const organisationFields = z.strictObject({
  /** What it calls itself, to everybody. */
  name: line.max(60),
  /** In which people are met whose own language is not known. */
  language,
  /** Where it is: every time is told there, and days begin there. What has been promised for a moment keeps it. */
  zone: z.enum(timeZones),
  /** `#rrggbb`, or null for Linje's own; it is refused where text in it could not be read. */
  accent: z
    .string()
    .toLowerCase()
    .refine(colour => /^#[0-9a-f]{6}$/.test(colour), { message: 'not-a-colour' })
    .nullable(),
})
export type OrganisationFields = z.infer<typeof organisationFields>

/** Where the logo is, by its content; null while there is none. */
const organisation = organisationFields.extend({ name: z.string(), logo: z.string().nullable() })
export type Organisation = z.infer<typeof organisation>

/** Bytes of a logo, and pixels each way. */
export const logoLimits = { bytes: 100_000, pixels: 1200 } as const

const path = '/api/administration/organisation'

export const readOrganisation = route({
  method: 'GET',
  path,
  access: 'administrator',
  summary: 'What the organisation calls itself and looks like; an empty name while nobody has said',
  answer: organisation,
  status: 200,
})

export const changeOrganisation = route({
  method: 'PUT',
  path,
  access: 'administrator',
  summary: 'Set name, language, time zone and accent colour',
  body: organisationFields,
  answer: organisation,
  status: 200,
})

export const changeLogo = route({
  method: 'PUT',
  path: `${path}/logo`,
  access: 'administrator',
  summary: `Set the logo: PNG of at most ${logoLimits.bytes} bytes and ${logoLimits.pixels} pixels each way`,
  body: z.strictObject({ png: z.base64().max(Math.ceil(logoLimits.bytes / 3) * 4 + 4) }),
  answer: organisation,
  status: 200,
})

export const removeLogo = route({
  method: 'DELETE',
  path: `${path}/logo`,
  access: 'administrator',
  summary: 'Have no logo',
  status: 204,
})
