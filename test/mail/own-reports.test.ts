import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { explainedFile } from './sets/wrapped.ts'

/** Mails of our own that machines write: reports of seventy systems about letters of ours, and automatic answers. */
const folder = join(import.meta.dirname, '../mails')

const recipient = z.strictObject({
  address: z.string(),
  status: z.string(),
  replyCode: z.string(),
  reason: z.string(),
  permanent: z.boolean(),
})
const bounces = z.record(z.string(), z.array(recipient)).parse(expectedIn('bounces'))

test.each(Object.entries(bounces))('A-5 who did not get a letter, and why: %s', async (file, wanted) => {
  const { bounce, verdict, receipt } = await explainedFile(join(folder, 'bounces', file))
  expect({ recipients: bounce?.recipients, verdict: verdict.kind, receipt }).toEqual({
    recipients: wanted,
    verdict: 'bounce',
    receipt: false,
  })
})

const shown = z.strictObject({ automatic: z.boolean(), receipt: z.boolean(), verdict: z.string() })
const automatic = z.record(z.string(), shown).parse(expectedIn('automatic'))

test.each(Object.entries(automatic))('U-13 what a machine wrote gets no receipt: %s', async (file, wanted) => {
  const told = await explainedFile(join(folder, 'automatic', file))
  expect({ automatic: told.automatic, receipt: told.receipt, verdict: told.verdict.kind }).toEqual(wanted)
})

function expectedIn(kind: string): unknown {
  return JSON.parse(readFileSync(join(folder, kind, 'expected.json'), 'utf8'))
}
