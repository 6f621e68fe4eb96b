import { z } from 'zod'
import { actions } from '../domain/case/action.ts'
import { roles } from '../domain/role.ts'
import { drawing } from './drawing.ts'
import { route } from './route.ts'
import { instant } from './value.ts'

/** Key of a routine, which is its number in the handbook: `M.1`. */
const routineKey = z.string().regex(/^[\w.-]{1,40}$/)
export const routineParams = z.strictObject({ routine: routineKey })

const head = z.strictObject({
  handbook: z.string().nullable(),
  chapter: z.string().nullable(),
  documentTitle: z.string().nullable(),
  publisher: z.string().nullable(),
  system: z.string().nullable(),
  /** A day, `2005-02-01`. */
  validFrom: z.string(),
  /** Who keeps the process, and who has approved the document. */
  owner: z.string().nullable(),
  approvedBy: z.string().nullable(),
})

const item = z.strictObject({
  key: z.string(),
  title: z.string(),
  version: z.string(),
  validFrom: z.string(),
  activities: z.number().int(),
  /** Cases within my reach that stand somewhere in it. */
  cases: z.number().int(),
})
export type RoutineItem = z.infer<typeof item>

const coming = z.strictObject({
  key: z.string(),
  title: z.string(),
  version: z.string(),
  /** Cases opened from then on follow it. */
  validFrom: instant,
  /** Null: it came with Linje. */
  publishedBy: z.string().nullable(),
})
export type ComingVersion = z.infer<typeof coming>

const term = z.strictObject({
  term: z.string(),
  means: z.string(),
  /** Numbers of the activities whose text has it, each with its routine. */
  at: z.array(z.strictObject({ routine: z.string(), step: z.string() })),
})
export type HandbookTerm = z.infer<typeof term>

const step = z.strictObject({
  number: z.string(),
  /** Its element in the drawing. */
  element: z.string(),
  name: z.string(),
  role: z.enum(roles),
  hint: z.string(),
  does: z.string().nullable(),
  follows: z.string().nullable(),
  /** Where the term is the step's own and not the part's. */
  term: z.string().nullable(),
  optional: z.boolean(),
  /** What may be done there. */
  acts: z.array(z.enum(actions)),
  /** It is done by opening the case. */
  opens: z.boolean(),
})
export type HandbookStep = z.infer<typeof step>

const part = z.strictObject({
  number: z.string(),
  name: z.string().nullable(),
  purpose: z.string().nullable(),
  responsible: z.string().nullable(),
  term: z.string().nullable(),
  steps: z.array(step),
})
export type HandbookPart = z.infer<typeof part>

export const handbookPageShape = z.strictObject({
  key: z.string(),
  title: z.string(),
  version: z.string(),
  head,
  /** The process it belongs to; it has no activities of its own. */
  process: part,
  parts: z.array(part),
  /** Who has an activity in it, in the order of the lines. */
  roles: z.array(z.enum(roles)),
  terms: z.array(term),
})
export type HandbookPage = z.infer<typeof handbookPageShape>

export const listRoutines = route({
  method: 'GET',
  path: '/api/routines',
  access: 'signed-in',
  summary: 'The handbook: its routines as they are in force now, and its terms with where each occurs; for staff alone',
  answer: z.strictObject({
    items: z.array(item),
    /** Versions that are published and do not hold yet; for a process owner alone. */
    coming: z.array(coming),
    terms: z.array(term),
  }),
  status: 200,
})

export const readRoutine = route({
  method: 'GET',
  path: '/api/routines/{routine}',
  access: 'signed-in',
  summary: 'A routine as a document: head, purpose, activities with roles, terms and texts, in my language',
  params: routineParams,
  answer: handbookPageShape,
  status: 200,
})

export const readRoutineDrawing = route({
  method: 'GET',
  path: '/api/routines/{routine}/drawing',
  access: 'signed-in',
  summary: 'The drawing of a routine as it is in force now',
  params: routineParams,
  answer: drawing,
  status: 200,
})

export const countAtSteps = route({
  method: 'GET',
  path: '/api/routines/{routine}/standing',
  access: 'signed-in',
  summary: 'How many cases within my reach stand at each activity now; those with none are left out',
  params: routineParams,
  answer: z.strictObject({ items: z.array(z.strictObject({ step: z.string(), cases: z.number().int() })) }),
  status: 200,
})
