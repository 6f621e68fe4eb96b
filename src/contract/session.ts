import { z } from 'zod'
import { named, personSummary, teamSummary } from './directory.ts'
import { route } from './route.ts'
import { timeZones } from './time-zone.ts'
import { email, language } from './value.ts'

/** Who I am to Linje, and whether this is the example municipality. */
export const me = z.strictObject({
  person: personSummary,
  language,
  agency: named.nullable(),
  teams: z.array(teamSummary),
  supplier: named.nullable(),
  administrator: z.boolean(),
  /** Keeps the handbook. */
  processOwner: z.boolean(),
  example: z.boolean(),
  /** What everybody sees of the organisation: its name, its time zone, and where the files of its colours and logo are. */
  organisation: z.strictObject({
    name: z.string().nullable(),
    zone: z.enum(timeZones),
    sheet: z.string().nullable(),
    logo: z.string().nullable(),
  }),
})
export type Me = z.infer<typeof me>

export const readSession = route({
  method: 'GET',
  path: '/api/session',
  access: 'signed-in',
  summary: 'Who I am',
  answer: me,
  status: 200,
})

export const signIn = route({
  method: 'POST',
  path: '/api/session',
  access: 'anyone',
  summary: 'Sign in with e-mail and password; answers with the session cookie (in the example, e-mail alone)',
  body: z.strictObject({ email, password: z.string().max(1000).optional() }),
  answer: me,
  status: 200,
})

export const signOut = route({
  method: 'DELETE',
  path: '/api/session',
  access: 'signed-in',
  summary: 'Sign out: the session is dead at once',
  status: 204,
})

export const chooseLanguage = route({
  method: 'PUT',
  path: '/api/session/language',
  access: 'signed-in',
  summary: 'Choose my language',
  body: z.strictObject({ language }),
  answer: me,
  status: 200,
})
