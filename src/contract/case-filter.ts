import { z } from 'zod'
import { ageBands } from '../domain/age-band.ts'
import { returnReasons } from '../domain/case/event.ts'
import { moveKinds } from '../domain/case/moves.ts'
import { caseTypes, statusNames, waitingFor } from '../domain/case/state.ts'
import { idOrKey, key, uuid, words } from './value.ts'

/** Newest number, latest change, earliest follow-up or worst priority first; the newest number decides what is left. */
export const caseSorts = ['number', 'changed', 'follow-up', 'priority'] as const
export type CaseSort = (typeof caseSorts)[number]

/** `me`, `others` (somebody else or nobody), `nobody`, or a person's id. */
const whose = z.union([z.enum(['me', 'others', 'nobody']), uuid])
const day = z.iso.date()

const fields = {
  /** The team that has it: a key, or `mine` for every team I am in. */
  team: key.optional(),
  /** The line that has it. */
  line: z.enum(['first', 'second']).optional(),
  /** The agency's 1st line that owns it, by key. */
  ownerTeam: key.optional(),
  handler: whose.optional(),
  owner: whose.optional(),
  requester: uuid.optional(),
  agency: idOrKey.optional(),
  service: idOrKey.optional(),
  /** A supplier it was sent to or came from. */
  supplier: idOrKey.optional(),
  status: some(statusNames).optional(),
  waitingFor: some(waitingFor).optional(),
  /** The supplier it waits for. */
  waitingSupplier: idOrKey.optional(),
  /** It waits for a supplier whose number is not logged: she has not said that she has it (O-19). */
  receipt: z.enum(['missing']).optional(),
  /** It waits for whom it waits for now since so many days, whole ones where the house is. */
  waited: some(ageBands).optional(),
  /** Opened so many days ago. */
  age: some(ageBands).optional(),
  /** Handed over, and nobody there has it yet. */
  handOver: z.enum(['untaken']).optional(),
  /** Returned to the 1st line at least once, or three times and more. */
  returns: z.enum(['any', 'often']).optional(),
  /** It went from one line to the other so, in these days, from and to these teams, for one of these reasons. */
  moved: z.enum(moveKinds).optional(),
  movedFrom: day.optional(),
  movedTo: day.optional(),
  movedBy: key.optional(),
  movedToTeam: key.optional(),
  returnReason: some(returnReasons).optional(),
  /** Number of an active step of the routine, such as `M.1.2.3`. */
  step: z
    .string()
    .regex(/^[\w.-]{1,40}$/)
    .optional(),
  type: some(caseTypes).optional(),
  priority: some(['1', '2', '3', '4', '5']).optional(),
  /** Whole days where the house is, first and last included. */
  openedFrom: day.optional(),
  openedTo: day.optional(),
  changedFrom: day.optional(),
  changedTo: day.optional(),
  /** It waits, and is wanted back on this day or before. */
  followUpTo: day.optional(),
  /** Confidential ones that I read; or those of them whose day has come on which to look again. */
  confidential: z.enum(['any', 'to-review']).optional(),
  q: words.min(1).optional(),
}

/** What a list can be narrowed by; what is absent does not narrow. Several values of one field have commas between. */
export const caseFilter = z.strictObject(fields)
export type CaseFilter = z.infer<typeof caseFilter>

/** A filter and an order as an address has them: plain words by the names of fields. */
export type WrittenFilter = { readonly [Field in keyof typeof fields | 'sort']?: string }

/** Kept as it was written, once it has been read. */
export const writtenFilter = z.record(z.string().max(20), z.string().max(200)).superRefine((value, refused) => {
  const read = z.strictObject({ ...fields, sort: z.enum(caseSorts).optional() }).safeParse(value)
  for (const issue of read.error?.issues ?? []) {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys : []
    for (const key of unknown) refused.addIssue({ code: 'custom', path: [key], message: 'unknown-field' })
    if (unknown.length === 0) refused.addIssue({ code: 'custom', path: [...issue.path], message: 'invalid-value' })
  }
})

export const listQuery = z.strictObject({
  ...fields,
  sort: z.enum(caseSorts).default('number'),
  /** These alone, at most fifty, with commas between. */
  number: z
    .string()
    .transform(value => value.split(','))
    .transform(values => values.map(Number))
    .pipe(z.array(z.number().int().min(1).max(2_147_483_647)).min(1).max(50))
    .optional(),
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
export type ListQuery = z.infer<typeof listQuery>

/** One or more of these words, with commas between. */
function some<const Names extends readonly string[]>(names: Names) {
  return z
    .string()
    .transform(value => value.split(','))
    .pipe(z.array(z.enum(names)).min(1))
}
