import { z } from 'zod'
import { importKinds, importLimits } from './administration-columns.ts'
import { route } from './route.ts'

/** One thing that is wrong: in which row as a spreadsheet numbers them (the headings are row 1), in which field of it. */
const importFault = z.strictObject({
  row: z.number().int(),
  /** Null where it is the row or the file as a whole. */
  column: z.string().nullable(),
  /** What stands there, cut short. */
  value: z.string(),
  code: z.string(),
})
export type ImportFault = z.infer<typeof importFault>

/** What a file would change, or has changed: nothing at all as long as one row is faulty. */
export const importResult = z.strictObject({
  rows: z.number().int(),
  fresh: z.number().int(),
  changed: z.number().int(),
  unchanged: z.number().int(),
  /** The first of them, in the order of the rows. */
  faults: z.array(importFault),
  faulty: z.number().int(),
  /** Columns that nothing is known of; they are left alone. */
  ignored: z.array(z.string()),
})
export type ImportResult = z.infer<typeof importResult>

const params = z.strictObject({ kind: z.enum(importKinds) })
const body = z.strictObject({
  /** The file as it is, base64: CSV with semicolons, commas or tabs, in UTF-8 or as Excel writes it. */
  file: z.base64().max(Math.ceil(importLimits.bytes / 3) * 4 + 4),
})

export const previewImport = route({
  method: 'POST',
  path: '/api/administration/imports/{kind}/previews',
  access: 'administrator',
  summary: 'Look at a CSV file: what it would change, and every row that is wrong',
  params,
  body,
  answer: importResult,
  status: 200,
})

export const importFile = route({
  method: 'POST',
  path: '/api/administration/imports/{kind}',
  access: 'administrator',
  summary: 'Take a CSV file in, all of it or nothing; the same file again changes nothing',
  params,
  body,
  answer: importResult,
  status: 200,
})

/** A file to begin with (text/csv), in the language of whoever asks. */
export const readSample = route({
  method: 'GET',
  path: '/api/administration/imports/{kind}/sample',
  access: 'administrator',
  summary: 'A sample file with headings and two rows',
  params,
  status: 200,
})
