import { z } from 'zod'
import { solutionKinds } from '../domain/case/state.ts'
import { letterForms, letterKinds } from '../domain/letter.ts'
import { instant, line, text, uuid } from './value.ts'

/** A file inside a JSON body: at most ten of them, 10 MB together. */
export const upload = z.strictObject({
  name: line,
  mediaType: z.string().regex(/^[ -~]{0,120}$/),
  content: z.base64().max(14_000_000),
})
export const uploads = z.array(upload).max(10).optional()
export type Upload = z.infer<typeof upload>

const attachment = z.strictObject({
  id: uuid,
  name: z.string(),
  mediaType: z.string(),
  /** Bytes. */
  size: z.number().int(),
})

/** How far a letter has come on its way out; a letter that is not mailed is `kept`. */
const deliveries = ['kept', 'waiting', 'claimed', 'sent', 'failed', 'withdrawn'] as const

/** What a supplier says of her solution; the case is solved when the 2nd line has logged it (M.1.2.2, M.1.3.5, M.2.1.7). */
export const saidSolution = z
  .strictObject({
    kind: z.enum(solutionKinds),
    version: line.optional(),
    /** What the solution is, where she tells it apart from the rest of her letter. */
    text: text.optional(),
  })
  .refine(said => said.kind === 'now' || said.version !== undefined, { path: ['version'], message: 'required' })
export type SaidSolution = z.infer<typeof saidSolution>

export const letter = z.strictObject({
  id: uuid,
  kind: z.enum(letterKinds),
  form: z.enum(letterForms),
  direction: z.enum(['in', 'out']),
  /** Name of the writer; null for Linje itself. */
  from: z.string().nullable(),
  /** Name or, where the reader may know it, address of the recipient. */
  to: z.string().nullable(),
  /** The supplier whose thread it belongs to. */
  supplier: uuid.nullable(),
  subject: z.string(),
  text: z.string(),
  /** It came as HTML too, and can be shown as it looked. */
  asHtml: z.boolean(),
  at: instant,
  automatic: z.boolean(),
  /** That a supplier has a solution, where this letter of hers says so. */
  says: saidSolution.nullable(),
  delivery: z.enum(deliveries),
  /** Why it could not be delivered, in the mail server's own words. */
  fault: z.string().nullable(),
  /** True while I may take it back. */
  mine: z.boolean(),
  attachments: z.array(attachment),
})
export type Letter = z.infer<typeof letter>
