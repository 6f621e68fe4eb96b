import { z } from 'zod'
import { returnReasons } from '../domain/case/event.ts'
import {
  caseTypes,
  confidentialBases,
  outcomes,
  solutionKinds,
  technicalAreas,
  waitingFor,
} from '../domain/case/state.ts'
import { saidAreas } from '../domain/case/told-area.ts'
import { letterForms } from '../domain/letter.ts'
import { caseItem, caseView, level, priority } from './case.ts'
import { caseFilter, listQuery } from './case-filter.ts'
import { type CommandName, casePath } from './command-path.ts'
import { saidSolution, uploads } from './letter.ts'
import { route } from './route.ts'
import { caseNumber, idOrKey, instant, line, page, text, uuid } from './value.ts'

const params = z.strictObject({ number: caseNumber })

const solutionBody = z
  .strictObject({
    kind: z.enum(solutionKinds),
    text,
    /** Product and version in which the solution comes; the version is needed with `later-version` (O-15). */
    product: line.optional(),
    version: line.optional(),
    /** The article it was found in, which is counted there (O-23). */
    article: uuid.optional(),
  })
  .refine(body => body.kind === 'now' || body.version !== undefined, { path: ['version'], message: 'required' })
const readers = z.array(uuid).max(50)
const reviewOn = z.iso.date()
const confidentialBody = z.strictObject({ readers, basis: z.enum(confidentialBases), reason: text, reviewOn })
const handOverBody = z.strictObject({ team: idOrKey, tried: text, asked: text })

/** The bodies of commands, by the action they ask for; `acts` takes any of them with its `action`. */
export const commandBodies = {
  describe: z.strictObject({ title: line, text, service: idOrKey }),
  'correct-requester': z.strictObject({ person: uuid }),
  triage: z.strictObject({
    type: z.enum(caseTypes),
    area: z.enum(technicalAreas).optional(),
    impact: level,
    urgency: level,
    priority: priority.optional(),
    reason: text.optional(),
  }),
  assign: z.strictObject({ person: uuid }),
  'change-owner': z.strictObject({ person: uuid }),
  'hand-over': handOverBody,
  /** A kind of reason, or the id of one that the returning team has words of its own for. */
  return: z.strictObject({ reason: z.union([z.enum(returnReasons), uuid]), note: text }),
  'send-to-supplier': z.strictObject({ supplier: idOrKey, text, followUpAt: instant, attachments: uploads }),
  'log-supplier-number': z.strictObject({ supplier: idOrKey, number: line }),
  'decide-information': z.strictObject({ inform: z.boolean(), onlyInformation: z.boolean(), note: text.optional() }),
  'demand-information': z.strictObject({ note: text }),
  wait: z.strictObject({ for: z.enum(waitingFor), note: text, followUpAt: instant }),
  write: z.strictObject({
    kind: z.enum(['public', 'internal', 'supplier']),
    form: z.enum(letterForms).exclude(['system']),
    direction: z.enum(['in', 'out']),
    /** The supplier, with kind `supplier` where the case has been sent to more than one. */
    to: idOrKey.optional(),
    text,
    /** With kind `internal`: colleagues it calls upon by name; each must be one who may read it. */
    mentions: z.array(uuid).max(20).optional(),
    /** With kind `supplier`, from her alone: she has a solution. */
    says: saidSolution.optional(),
    attachments: uploads,
  }),
  solve: solutionBody,
  confirm: z.strictObject({ letter: uuid.optional() }),
  /** In words of its own, or with what she wrote in a letter that is on the case. */
  object: z.union([z.strictObject({ text }), z.strictObject({ letter: uuid })]),
  close: z.strictObject({ outcome: z.enum(outcomes) }),
  'mark-confidential': confidentialBody,
  'change-readers': z.strictObject({ readers, reason: text }),
  'review-confidential': z.strictObject({ reviewOn, reason: text }),
  'propose-lifting': z.strictObject({ reason: text }),
  'decline-lifting': z.strictObject({ reason: text }),
  'mark-step': z.strictObject({ state: z.enum(['done', 'skipped']) }),
} as const satisfies Partial<Record<CommandName, z.ZodType>>

export const act = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('describe'), body: commandBodies.describe }),
  z.strictObject({ action: z.literal('correct-requester'), body: commandBodies['correct-requester'] }),
  z.strictObject({ action: z.literal('triage'), body: commandBodies.triage }),
  z.strictObject({ action: z.literal('assign'), body: commandBodies.assign }),
  z.strictObject({ action: z.literal('release') }),
  z.strictObject({ action: z.literal('change-owner'), body: commandBodies['change-owner'] }),
  z.strictObject({ action: z.literal('hand-over'), body: commandBodies['hand-over'] }),
  z.strictObject({ action: z.literal('return'), body: commandBodies.return }),
  z.strictObject({ action: z.literal('send-to-supplier'), body: commandBodies['send-to-supplier'] }),
  z.strictObject({ action: z.literal('log-supplier-number'), body: commandBodies['log-supplier-number'] }),
  z.strictObject({ action: z.literal('decide-information'), body: commandBodies['decide-information'] }),
  z.strictObject({ action: z.literal('demand-information'), body: commandBodies['demand-information'] }),
  z.strictObject({ action: z.literal('wait'), body: commandBodies.wait }),
  z.strictObject({ action: z.literal('resume') }),
  z.strictObject({ action: z.literal('write'), body: commandBodies.write }),
  z.strictObject({ action: z.literal('withdraw'), letter: uuid }),
  z.strictObject({ action: z.literal('accept-undelivered'), letter: uuid }),
  z.strictObject({ action: z.literal('solve'), body: commandBodies.solve }),
  z.strictObject({ action: z.literal('reopen') }),
  z.strictObject({ action: z.literal('send-back') }),
  z.strictObject({ action: z.literal('confirm'), body: commandBodies.confirm }),
  z.strictObject({ action: z.literal('object'), body: commandBodies.object }),
  z.strictObject({ action: z.literal('close'), body: commandBodies.close }),
  z.strictObject({ action: z.literal('link'), to: caseNumber }),
  z.strictObject({ action: z.literal('unlink'), to: caseNumber }),
  z.strictObject({ action: z.literal('mark-confidential'), body: commandBodies['mark-confidential'] }),
  z.strictObject({ action: z.literal('change-readers'), body: commandBodies['change-readers'] }),
  z.strictObject({ action: z.literal('review-confidential'), body: commandBodies['review-confidential'] }),
  z.strictObject({ action: z.literal('propose-lifting'), body: commandBodies['propose-lifting'] }),
  z.strictObject({ action: z.literal('agree-to-lifting') }),
  z.strictObject({ action: z.literal('decline-lifting'), body: commandBodies['decline-lifting'] }),
  z.strictObject({ action: z.literal('mark-step'), step: z.string().max(40), body: commandBodies['mark-step'] }),
])
/** What a person or program asks to be done with a case, as it comes over the wire. */
export type Act = z.infer<typeof act>

export const listCases = route({
  method: 'GET',
  path: '/api/cases',
  access: 'signed-in',
  summary: 'The cases I may see, narrowed and in an order; with `q` those that hold the words',
  query: listQuery,
  answer: page(caseItem),
  status: 200,
})

export const countCases = route({
  method: 'GET',
  path: '/api/case-count',
  access: 'signed-in',
  summary: 'How many cases a list holds: exact to 1,000; `more` says that there are more than that',
  query: caseFilter,
  answer: z.strictObject({ count: z.number().int(), more: z.boolean() }),
  status: 200,
})

const openBody = z
  .strictObject({
    /** The end user's id; an end user may leave it out. */
    requester: uuid.optional(),
    supplier: idOrKey.optional(),
    /** The supplier's own case number, where she gave one (M.2.1.5). */
    supplierNumber: line.optional(),
    /** What else she reports of a fault, `text` being the error text (M.2.1.2): when she found it, her priority, a cure, and how the case stands with her (M.2.1.3). */
    report: z
      .strictObject({
        foundAt: instant.optional(),
        priority: priority.optional(),
        solution: text.optional(),
        status: line.optional(),
      })
      .optional(),
    service: idOrKey,
    /** The notice that it belongs to; its requester is told when that is over (O-30). */
    notice: uuid.optional(),
    title: line,
    text,
    type: z.enum(caseTypes).optional(),
    /** Where a supplier has found the fault (O-13): it decides which routine the case follows. Left out: where she works. */
    area: z.enum(saidAreas).optional(),
    impact: level.optional(),
    urgency: level.optional(),
    form: z.enum(letterForms).exclude(['system']),
    /** Named people read it from the start, and whoever registers it. */
    confidential: confidentialBody.optional(),
    solution: solutionBody.optional(),
    handOver: handOverBody.optional(),
    attachments: uploads,
  })
  .refine(body => !(body.requester && body.supplier), { path: ['supplier'], message: 'one-reporter' })
  .refine(body => !(body.requester && body.supplierNumber), { path: ['supplierNumber'], message: 'not-allowed' })
  .refine(body => !(body.requester && body.report), { path: ['report'], message: 'not-allowed' })
  .refine(body => !(body.requester && body.area), { path: ['area'], message: 'not-allowed' })
  .refine(body => !(body.solution && body.handOver), { path: ['handOver'], message: 'solved-or-handed-over' })
export type OpenCase = z.infer<typeof openBody>

export const openCase = route({
  method: 'POST',
  path: '/api/cases',
  access: 'signed-in',
  summary:
    'Open a case; with `confidential` named people alone read it, with `solution` it is solved at first contact, with ' +
    '`handOver` it goes to the 2nd line at once',
  body: openBody,
  answer: caseView,
  status: 201,
})

export const readCase = route({
  method: 'GET',
  path: casePath,
  access: 'signed-in',
  summary: 'A case: facts, letters, events, where it stands in the routine, and what I may do; ETag is its version',
  params,
  answer: caseView,
  status: 200,
})

export const actTogether = route({
  method: 'POST',
  path: `${casePath}/acts`,
  access: 'signed-in',
  summary: 'Several commands at once, all or nothing',
  params,
  body: z.strictObject({ commands: z.array(act).min(1).max(10) }),
  answer: caseView,
  status: 201,
})

/** The bytes of a file; as a download unless it is a picture that is safe to show. */
export const readAttachment = route({
  method: 'GET',
  path: `${casePath}/attachments/{attachment}`,
  access: 'signed-in',
  summary: 'The bytes of an attachment, for whoever may read its letter',
  params: z.strictObject({ number: caseNumber, attachment: uuid }),
  status: 200,
})
