import { z } from 'zod'
import { actions } from '../domain/case/action.ts'
import { eventTypes } from '../domain/case/event.ts'
import {
  caseTypes,
  confidentialBases,
  outcomes,
  solutionKinds,
  statusNames,
  supplierRoles,
  technicalAreas,
  waitingFor,
} from '../domain/case/state.ts'
import { roles } from '../domain/role.ts'
import { named, personSummary, supplierSummary, teamSummary } from './directory.ts'
import { instruction } from './instruction.ts'
import { letter } from './letter.ts'
import { caseNumber, instant, uuid } from './value.ts'

/** 1 is worst. */
export const level = z.union([z.literal(1), z.literal(2), z.literal(3)])
export const priority = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)])

const status = z.discriminatedUnion('name', [
  z.strictObject({ name: z.literal('new') }),
  z.strictObject({ name: z.literal('open') }),
  z.strictObject({
    name: z.literal('waiting'),
    for: z.enum(waitingFor),
    supplier: uuid.nullable(),
    followUpAt: instant,
  }),
  z.strictObject({ name: z.literal('solved'), confirmed: z.boolean() }),
  z.strictObject({ name: z.literal('closed'), outcome: z.enum(outcomes) }),
])

const person = z.strictObject({ id: uuid, name: z.string() })

/** One line of a list of cases. */
export const caseItem = z.strictObject({
  number: caseNumber,
  /** Number of the last event. */
  version: z.number().int(),
  title: z.string(),
  status: z.enum(statusNames),
  waitingFor: z.enum(waitingFor).nullable(),
  followUpAt: instant.nullable(),
  /** Name of the one who reported it: an end user or a supplier. */
  requester: z.string(),
  agency: z.string().nullable(),
  service: z.string(),
  team: z.string(),
  handler: person.nullable(),
  owner: person.nullable(),
  type: z.enum(caseTypes).nullable(),
  priority: priority.nullable(),
  /** Numbers of the routine's active steps, such as `M.1.2.3`. */
  steps: z.array(z.string()),
  /** When it was handed over, where nobody there has it yet; null for readers outside the lines. */
  handedOverAt: instant.nullable(),
  /** How often it has been returned to the 1st line; 0 for readers outside the lines. */
  returns: z.number().int(),
  /** A supplier has reported something critical in writing and is to be called (M.2.1.3); false outside the lines. */
  toCall: z.boolean(),
  /** A letter did not arrive and nobody has seen to it (E04); false outside the lines. */
  undelivered: z.boolean(),
  /** Named people read it alone; false outside the lines. */
  confidential: z.boolean(),
  openedAt: instant,
  changedAt: instant,
  /** Mine or my team's, and gone on since I looked at it. */
  unread: z.boolean(),
  /** With `q`: where the words were found, as plain text with the hits between « and ». */
  snippet: z.string().nullable(),
})
export type CaseItem = z.infer<typeof caseItem>

/** A step of the routine as it stands for one case. */
const step = z.strictObject({
  number: z.string(),
  name: z.string(),
  /** One sentence on what is done there. */
  hint: z.string(),
  role: z.enum(roles),
  state: z.enum(['done', 'active', 'ahead', 'skipped', 'apart']),
  /** Id of its element in the drawing. */
  element: z.string(),
  /** When it was done, where it was. */
  at: instant.nullable(),
})

export const routineView = z.strictObject({
  key: z.string(),
  title: z.string(),
  version: z.string(),
  steps: z.array(step),
  /** What the routine offers now: the step, whose act it is, the action behind it, the term if the routine sets one. */
  offers: z.array(
    z.strictObject({
      step: z.string(),
      role: z.enum(roles),
      action: z.enum(actions).nullable(),
      term: z.string().nullable(),
    }),
  ),
  deviations: z.array(
    z.strictObject({
      kind: z.enum(['skipped', 'repeated', 'outside']),
      steps: z.array(z.string()),
      version: z.number().int(),
    }),
  ),
  /** How the run ended, if it has. */
  end: z.string().nullable(),
})
export type RoutineView = z.infer<typeof routineView>

/** One entry of the history: who, when, through which door, in what part (B-12), and what. */
export const event = z.strictObject({
  version: z.number().int(),
  at: instant,
  actor: z.string().nullable(),
  line: z.enum(['first-line', 'second-line', 'requester', 'supplier', 'system']),
  door: z.enum(['web', 'api', 'mail', 'phone', 'link', 'cli', 'job']),
  type: z.enum(eventTypes),
  /** The event's own codes with ids named: team, person, supplier, number, reason. */
  facts: z.record(z.string(), z.string()),
  /** What was written with it, such as what was tried and what is asked. */
  words: z.record(z.string(), z.string()),
})
export type CaseEvent = z.infer<typeof event>

const refusal = z.looseObject({ code: z.string() })

/** A case whole, as far as the reader may see it. */
export const caseView = z.strictObject({
  number: caseNumber,
  /** Number of the last event; the ETag. */
  version: z.number().int(),
  /** The version I last had on my screen; null where I never had, or am not of its lines. */
  seen: z.number().int().nullable(),
  title: z.string(),
  status,
  reporter: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('user'),
      /** How to reach her is told to those who may write to her. */
      person: personSummary.extend({ phone: z.string().nullable() }),
      agency: named,
    }),
    z.strictObject({ kind: z.literal('supplier'), supplier: supplierSummary }),
  ]),
  owner: z.strictObject({ team: teamSummary, person: person.nullable() }).nullable(),
  team: teamSummary,
  handler: person.nullable(),
  service: named,
  /** The service's operating instruction, where one is written; null for readers outside the lines (U-1). */
  instruction: instruction.nullable(),
  type: z.enum(caseTypes).nullable(),
  area: z.enum(technicalAreas).nullable(),
  impact: level.nullable(),
  urgency: level.nullable(),
  priority: priority.nullable(),
  /** The reporting supplier's own, which the 2nd line's starts from (M.2.1.2); null for readers outside the lines. */
  toldPriority: priority.nullable(),
  dealings: z.array(
    z.strictObject({
      supplier: supplierSummary,
      role: z.enum(supplierRoles),
      reference: z.string().nullable(),
      /** Where she is called about it; null for readers outside the lines, and where no number is known. */
      phone: z.string().nullable(),
    }),
  ),
  /** Numbers of those whom a supplier has given it on to (O-6, O-16); empty for readers outside the lines. */
  chain: z.array(z.strictObject({ supplier: supplierSummary, reference: z.string() })),
  /** A supplier has reported something critical in writing and is to be called (M.2.1.3); false outside the lines. */
  toCall: z.boolean(),
  /** Letters that did not arrive, until somebody has seen to it (E04); empty for readers outside the lines. */
  undelivered: z.array(uuid),
  /** Who of its lines reads it, where it is not all of them; null for readers outside the lines. */
  confidential: z
    .strictObject({
      /** By name; one who has left its lines reads it no longer. */
      readers: z.array(person.extend({ reads: z.boolean() })),
      basis: z.enum(confidentialBases),
      reviewOn: z.iso.date(),
      /** That day has come. */
      toReview: z.boolean(),
      /** The reader who has proposed to lift it. */
      lifting: uuid.nullable(),
    })
    .nullable(),
  solution: z
    .strictObject({
      id: uuid,
      kind: z.enum(solutionKinds),
      text: z.string(),
      product: z.string().nullable(),
      version: z.string().nullable(),
      at: instant,
      /** The later version has come, and whether the requester has been told since; null before. */
      release: z.strictObject({ at: instant, told: z.boolean() }).nullable(),
    })
    .nullable(),
  links: z.array(z.strictObject({ number: caseNumber, title: z.string(), status: z.enum(statusNames) })),
  /** What is decided about telling end users, and whether the 3rd line demands it; null for readers outside the lines. */
  information: z
    .strictObject({
      decided: z.strictObject({ inform: z.boolean(), onlyInformation: z.boolean() }).nullable(),
      demanded: z.boolean(),
    })
    .nullable(),
  /** When it was handed over, where nobody there has it yet; null for readers outside the lines. */
  handedOverAt: instant.nullable(),
  /** How often it has been returned to the 1st line; 0 for readers outside the lines. */
  returns: z.number().int(),
  openedAt: instant,
  changedAt: instant,
  letters: z.array(letter),
  /** Empty for readers outside the lines. */
  events: z.array(event),
  /** Null for readers outside the lines. */
  routine: routineView.nullable(),
  /** Every action with `yes` or the refusal it would meet: the page never decides. */
  allowed: z.record(z.enum(actions), z.union([z.literal('yes'), refusal])),
})
export type CaseView = z.infer<typeof caseView>
export type Allowed = CaseView['allowed']
