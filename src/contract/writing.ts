import { z } from 'zod'
import { casePath } from './command-path.ts'
import { route } from './route.ts'
import { blockTexts } from './text-block.ts'
import { unreachable } from './unreachable.ts'
import { caseNumber, instant, language, page, uuid } from './value.ts'

/** Somebody outside who can be written to from a case, by name and address. */
const recipient = z.strictObject({
  /** `public` for the end user, else the supplier's id. */
  to: z.union([z.literal('public'), uuid]),
  name: z.string(),
  address: z.string(),
  /** The address took no mail when it was last written to; null where nothing is known against it. */
  unreachable: unreachable.nullable(),
  /** The end user's address is outside the domains of the agencies and of our mailboxes (E06). */
  outside: z.boolean(),
  /** The language she reads. */
  language,
  /**
   * A letter in her language that a person reads and sends: to a supplier a reminder, to the end user that the version
   * with the solution has come; null where there is nothing to write of by itself.
   */
  draft: z.string().nullable(),
})
export type Recipient = z.infer<typeof recipient>

/** A text block with its fields filled in for one case and whoever writes. */
const filledBlock = z.strictObject({ id: uuid, name: z.string(), team: z.string(), texts: blockTexts })
export type FilledBlock = z.infer<typeof filledBlock>

export const writingHelp = z.strictObject({ recipients: z.array(recipient), blocks: z.array(filledBlock) })
export type WritingHelp = z.infer<typeof writingHelp>

export const readWritingHelp = route({
  method: 'GET',
  path: `${casePath}/writing`,
  access: 'signed-in',
  summary: 'Who can be written to from the case, with address and language, and my teams’ text blocks filled in for it',
  params: z.strictObject({ number: caseNumber }),
  answer: writingHelp,
  status: 200,
})

/** A note that calls upon me by name. */
export const mention = z.strictObject({
  id: uuid,
  number: caseNumber,
  title: z.string(),
  /** Who wrote it. */
  by: z.string(),
  at: instant,
  /** The note from its beginning, 300 characters at most. */
  text: z.string(),
  /** Whether I have looked at the case since. */
  seen: z.boolean(),
})
export type Mention = z.infer<typeof mention>

export const listMentions = route({
  method: 'GET',
  path: '/api/mentions',
  access: 'signed-in',
  summary: 'Notes that call upon me by name, newest first',
  query: z.strictObject({ after: z.string().max(200).optional() }),
  answer: page(mention),
  status: 200,
})
