import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type Share, shareOf } from './share.ts'
import { explainedBody } from './wrapped.ts'

const shape = z.object({
  cases: z.array(
    z.object({
      body: z.string(),
      subjectFile: z.string().optional(),
      forwarded: z.boolean(),
      from: z.object({ address: z.string().nullish(), name: z.string().nullish() }).optional(),
      to: z.array(z.string().nullable()).optional(),
      cc: z.array(z.string().nullable()).optional(),
      subject: z.string().nullish(),
      text: z.string().nullish(),
      ownWords: z.string().nullish(),
    }),
  ),
})

/** `forwarded/` of the given sets: whose mail a colleague passes on, and what she wrote above it (U-20). */
export async function forwardShare(folder: string): Promise<Share> {
  const { cases } = shape.parse(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')))
  return shareOf(
    'forwarded',
    cases.map(({ body, subjectFile, forwarded, ...wanted }) => ({
      what: body,
      look: async () => {
        const words = wanted.subject ?? 'Integer consequat non purus'
        const subject = subjectFile === undefined ? '' : `${forwarded ? 'Fwd' : 'Re'}: ${words}`
        const found = (await explainedBody(readFileSync(join(folder, body)), subject)).forwarded
        if (!forwarded) return { wanted: null, got: found }
        const told = Object.entries(wanted).filter(([, value]) => value !== undefined)
        const seen = found === null ? null : { ...found, to: addresses(found.to), cc: addresses(found.cc) }
        return {
          wanted: Object.fromEntries(told.map(([name, value]) => [name, comparable(value)])),
          got: seen && Object.fromEntries(told.map(([name]) => [name, comparable(Reflect.get(seen, name))])),
        }
      },
    })),
  )
}

function addresses(people: readonly { readonly address: string | null }[]): readonly (string | null)[] {
  return people.map(({ address }) => address)
}

/** Fields in one order, blanks as one. */
function comparable(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim()
  if (Array.isArray(value) || value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a.localeCompare(b)))
}
