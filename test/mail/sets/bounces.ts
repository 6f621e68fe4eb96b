import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type Share, shareOf } from './share.ts'
import { explainedFile } from './wrapped.ts'

const shape = z.object({
  expected: z.record(
    z.string(),
    z.array(z.object({ status: z.string(), replyCode: z.string(), reason: z.string(), hard: z.boolean() })),
  ),
})

/** `bounces/` of the given sets: for each recipient the status, the code, why, and whether the address is gone. */
export async function bounceShare(folder: string): Promise<Share> {
  const { expected } = shape.parse(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')))
  return shareOf(
    'bounces',
    Object.entries(expected).map(([file, wanted]) => ({
      what: file,
      look: async () => ({
        wanted,
        got: ((await explainedFile(join(folder, file))).bounce?.recipients ?? []).map(
          ({ status, replyCode, reason, permanent }) => ({ status, replyCode, reason, hard: permanent }),
        ),
      }),
    })),
  )
}
