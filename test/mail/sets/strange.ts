import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type Share, shareOf } from './share.ts'
import { explainedFile } from './wrapped.ts'

/** What a person sees in these mails, written down by us: their makers tell it only in programs. */
const shape = z.record(
  z.string(),
  z.strictObject({
    from: z.string().nullable(),
    subject: z.string(),
    begins: z.string(),
    files: z.array(z.string()),
    verdict: z.string(),
  }),
)
const seen = shape.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'strange.json'), 'utf8')))

const BEGINNING = 60

/** `mime/mikel-mail`, `mimekit` and `postal-mime`: broken heads, old character sets, odd boundaries, files of all kinds. */
export async function strangeShare(folder: string, set: string): Promise<Share> {
  const files = readdirSync(join(folder, set), { recursive: true, withFileTypes: true }).filter(
    entry => entry.isFile() && /\.(?:eml|txt)$/.test(entry.name),
  )
  const samples = files.map(entry => ({
    what: entry.name,
    look: async () => {
      const told = await explainedFile(join(entry.parentPath, entry.name))
      const got = {
        from: told.from?.address ?? null,
        subject: told.subject,
        begins: told.text.slice(0, BEGINNING),
        files: told.attachments.map(({ name }) => name),
        verdict: told.verdict.kind,
      }
      return { wanted: seen[entry.name] ?? 'to be written down', got }
    },
  }))
  return shareOf(`mime/${set}`, samples)
}
