import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import { type Explained, explain } from '../../src/mail/explain.ts'
import { openMailReader } from '../../src/mail/mail-reader.ts'

/** Mails of our own, as the programs of the North write them, with what a reader should see in each. */
const folder = join(import.meta.dirname, '../mails')
const addresses = z.array(z.string().nullable())
const shown = z.strictObject({
  text: z.string().optional(),
  quoted: z.string().optional(),
  automatic: z.boolean().optional(),
  receipt: z.boolean().optional(),
  forwarded: z
    .strictObject({
      from: z.strictObject({ name: z.string().nullable(), address: z.string().nullable() }),
      to: addresses,
      cc: addresses,
      subject: z.string(),
      text: z.string(),
      ownWords: z.string().nullable(),
    })
    .nullable()
    .optional(),
  attachments: z.array(z.string()).optional(),
  verdict: z.string().optional(),
})
const expected = z.record(z.string(), shown).parse(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')))
const reader = openMailReader()
afterAll(() => reader.close())

test.each(Object.entries(expected))(
  'B24, U-14, U-20 what somebody wrote, apart from what she quotes and passes on: %s',
  async (file, wanted) => {
    const read = await reader.read(readFileSync(join(folder, file)))
    if ('fault' in read) throw new Error(read.fault)
    expect(short(explain(read.mail, null))).toMatchObject(wanted)
  },
)

/** What is expected of it: people by their addresses, files by their names. */
function short({
  text,
  quoted,
  automatic,
  receipt,
  forwarded,
  attachments,
  verdict,
}: Explained): z.infer<typeof shown> {
  return {
    text,
    quoted,
    automatic,
    receipt,
    forwarded:
      forwarded === null ? null : { ...forwarded, to: addressesOf(forwarded.to), cc: addressesOf(forwarded.cc) },
    attachments: attachments.map(({ name }) => name),
    verdict: verdict.kind,
  }
}

function addressesOf(people: readonly { readonly address: string | null }[]): (string | null)[] {
  return people.map(({ address }) => address)
}
