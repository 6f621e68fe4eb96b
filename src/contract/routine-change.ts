import { z } from 'zod'
import { actions } from '../domain/case/action.ts'
import { eventTypes } from '../domain/case/event.ts'
import { roles } from '../domain/role.ts'
import { conditions } from '../domain/routine/condition.ts'
import { changeFaultCodes, VERSION } from '../domain/routine-change/change-fault.ts'
import { routineParams } from './handbook.ts'
import { route } from './route.ts'
import { caseNumber, instant, line } from './value.ts'

/** Bytes of a file that may be uploaded. */
const ROUTINE_BYTES = 1_048_576

const place = z.strictObject({ element: z.string(), number: z.string().nullable(), name: z.string() })
const when = z.enum(conditions).nullable()
const trigger = z.strictObject({ event: z.enum(eventTypes), when })
const way = { at: place, to: place }

/** One thing in which a version differs from the one before it; see `domain/routine-change/difference`. */
const difference = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['step-added', 'step-removed']), at: place, role: z.enum(roles) }),
  z.strictObject({ kind: z.enum(['renamed', 'renumbered']), at: place, before: z.string(), after: z.string() }),
  z.strictObject({ kind: z.literal('role'), at: place, before: z.enum(roles), after: z.enum(roles) }),
  z.strictObject({
    kind: z.literal('term'),
    at: place,
    before: z.string().nullable(),
    after: z.string().nullable(),
  }),
  z.strictObject({
    kind: z.literal('events'),
    at: place,
    before: z.array(trigger).readonly(),
    after: z.array(trigger).readonly(),
  }),
  z.strictObject({
    kind: z.literal('offers'),
    at: place,
    before: z.array(z.enum(actions)).readonly(),
    after: z.array(z.enum(actions)).readonly(),
  }),
  z.strictObject({ kind: z.enum(['optional', 'relay']), at: place, before: z.boolean(), after: z.boolean() }),
  z.strictObject({ kind: z.enum(['way-added', 'way-removed']), ...way, when }),
  z.strictObject({ kind: z.literal('condition'), ...way, before: when, after: when }),
  z.strictObject({ kind: z.literal('start'), at: place }),
])
export type Difference = z.infer<typeof difference>

const version = z.strictObject({
  version: z.string(),
  publishedAt: instant,
  /** Cases opened from then on follow it, until another holds. */
  validFrom: instant,
  /** Null: it came with Linje. */
  publishedBy: z.string().nullable(),
  inForce: z.boolean(),
  /** From the version that held before it; null for the first one. */
  differences: z.array(difference).readonly().nullable(),
  /** Cases that follow it and still run. */
  running: z.number().int(),
  /** By whom and when it was withdrawn before it held; null where it was not. */
  withdrawn: z.strictObject({ by: z.string(), at: instant }).nullable(),
})
export type RoutineVersion = z.infer<typeof version>

/** Why an uploaded file cannot become a version; the element is its id in the drawing. */
const fault = z.strictObject({
  code: z.enum(changeFaultCodes),
  element: z.string().nullable(),
  word: z.string().nullable(),
})
export type RoutineFault = z.infer<typeof fault>

const draft = z.strictObject({
  name: z.string(),
  uploadedAt: instant,
  bytes: z.number().int(),
  /** The version it says it is; null where it cannot be read. */
  version: z.string().nullable(),
  /** Everything that keeps it from being published; empty where nothing does. */
  faults: z.array(fault),
  /** What is drawn and means nothing to a case: data, notes in the margin. It is kept. */
  beside: z.array(z.strictObject({ id: z.string(), type: z.string() })),
  /** From the version that holds now; null where it cannot run. */
  differences: z.array(difference).readonly().nullable(),
})
export type RoutineDraft = z.infer<typeof draft>

const versionName = z.string().regex(VERSION)
export const versionParams = routineParams.extend({ version: versionName })

export const listVersions = route({
  method: 'GET',
  path: '/api/routines/{routine}/versions',
  access: 'signed-in',
  summary: 'The versions of a routine: from when each holds, who published it, what differs; for staff alone',
  params: routineParams,
  answer: z.strictObject({ items: z.array(version) }),
  status: 200,
})

/** The file byte for byte as it was uploaded (application/octet-stream). */
export const readVersionFile = route({
  method: 'GET',
  path: '/api/routines/{routine}/versions/{version}/bpmn',
  access: 'signed-in',
  summary: 'A version as the BPMN file that was uploaded; for staff alone',
  params: versionParams,
  status: 200,
})

export const readDraft = route({
  method: 'GET',
  path: '/api/routines/{routine}/draft',
  access: 'process-owner',
  summary: 'What I have uploaded and not published: its faults by element, or what differs from the version that holds',
  params: routineParams,
  answer: z.strictObject({ draft: draft.nullable() }),
  status: 200,
})

export const putDraft = route({
  method: 'PUT',
  path: '/api/routines/{routine}/draft',
  access: 'process-owner',
  summary: 'Upload a BPMN file in the place of my former one; it is kept as it is, also where it cannot run',
  params: routineParams,
  body: z.strictObject({
    /** The name of the file. */
    name: line,
    /** The file as it is, base64; at most a megabyte. */
    bpmn: z.base64().max(Math.ceil(ROUTINE_BYTES / 3) * 4),
  }),
  answer: draft,
  status: 200,
})

export const uploadNew = route({
  method: 'POST',
  path: '/api/routines',
  access: 'process-owner',
  summary:
    'Upload a BPMN file as the draft of a new routine; its key is the id of its process, null where it can be none',
  body: z.strictObject({ name: line, bpmn: z.base64().max(Math.ceil(ROUTINE_BYTES / 3) * 4) }),
  answer: z.strictObject({ key: z.string().nullable(), faults: z.array(fault) }),
  status: 200,
})

export const deleteDraft = route({
  method: 'DELETE',
  path: '/api/routines/{routine}/draft',
  access: 'process-owner',
  summary: 'Drop what I have uploaded; what is published stays',
  params: routineParams,
  status: 204,
})

/** The file byte for byte as it was uploaded (application/octet-stream). */
export const readDraftFile = route({
  method: 'GET',
  path: '/api/routines/{routine}/draft/bpmn',
  access: 'process-owner',
  summary: 'What I have uploaded, as the file that it was',
  params: routineParams,
  status: 200,
})

export const publishDraft = route({
  method: 'POST',
  path: '/api/routines/{routine}/versions',
  access: 'process-owner',
  summary: 'Publish what I have uploaded: cases opened from that day on follow it, running ones keep theirs',
  params: routineParams,
  body: z.strictObject({ validFrom: z.iso.date() }),
  answer: version,
  status: 201,
})

export const withdrawVersion = route({
  method: 'DELETE',
  path: '/api/routines/{routine}/versions/{version}',
  access: 'process-owner',
  summary: 'Withdraw a version that does not hold yet: no case will start under it; its name stays taken',
  params: versionParams,
  status: 204,
})

const standing = z.strictObject({
  number: caseNumber,
  /** Number of the case's last event: what it is moved by. */
  version: z.number().int(),
  /** The version of the routine that it follows, and the activities it stands at. */
  from: z.string(),
  steps: z.array(z.string()),
  /** Where it will stand; null where it cannot be placed. */
  to: z.array(z.string()).nullable(),
  /** True where an activity it stands at is gone, and it goes on to the nearest one ahead. */
  displaced: z.boolean(),
  /** Whether she may open it. */
  opens: z.boolean(),
})
export type CaseStanding = z.infer<typeof standing>

export const listMovable = route({
  method: 'GET',
  path: '/api/routines/{routine}/versions/{version}/movable',
  access: 'process-owner',
  summary: 'Running cases that follow another version, each with where it would stand in this one',
  params: versionParams,
  query: z.strictObject({
    after: z.string().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  answer: z.strictObject({ items: z.array(standing), next: z.string().nullable() }),
  status: 200,
})

const moved = z.strictObject({
  number: caseNumber,
  /** The activities it stands at now; null where it was not moved. */
  steps: z.array(z.string()).nullable(),
  /** Why it was not moved, by the rule's code and in my language; null where it was. */
  refusal: z.strictObject({ code: z.string(), title: z.string(), detail: z.string() }).nullable(),
})
export type MovedCase = z.infer<typeof moved>

export const moveCases = route({
  method: 'POST',
  path: '/api/routines/{routine}/versions/{version}/moves',
  access: 'process-owner',
  summary: 'Let chosen running cases follow this version; each by itself, with its own result',
  params: versionParams,
  body: z.strictObject({
    cases: z
      .array(z.strictObject({ number: caseNumber, version: z.number().int().min(1) }))
      .min(1)
      .max(200),
  }),
  answer: z.strictObject({ results: z.array(moved) }),
  status: 200,
})

export const routineChangeRoutes = [
  listVersions,
  readVersionFile,
  readDraft,
  putDraft,
  uploadNew,
  deleteDraft,
  readDraftFile,
  publishDraft,
  withdrawVersion,
  listMovable,
  moveCases,
] as const
