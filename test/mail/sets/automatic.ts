import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { explain } from '../../../src/mail/explain.ts'
import { parseMail } from '../../../src/mail/parse-mail.ts'
import { type Share, shareOf } from './share.ts'

const shape = z.object({
  cases: z.array(z.object({ what: z.string(), mail: z.string(), autoReply: z.boolean() })),
})

/** `auto-reply.json` of the given sets: whether a receipt may be sent (U-13). */
export async function automaticShare(file: string): Promise<Share> {
  const { cases } = shape.parse(JSON.parse(readFileSync(file, 'utf8')))
  return shareOf(
    'auto-reply',
    cases.map(({ what, mail, autoReply }) => ({
      what,
      look: async () => ({ wanted: autoReply, got: explain(await parseMail(Buffer.from(mail)), null).receipt }),
    })),
  )
}
