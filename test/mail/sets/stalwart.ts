import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type Sample, type Share, shareOf } from './share.ts'
import { explainedFile } from './wrapped.ts'

const attributes = z.array(z.object({ name: z.string(), value: z.string() })).nullish()
const part = z.object({
  headers: z.array(z.object({ name: z.unknown(), value: z.unknown() })),
  body: z.looseObject({ Text: z.string().optional(), Html: z.string().optional() }),
})
const shape = z.object({
  text_body: z.array(z.number()),
  html_body: z.array(z.number()),
  attachments: z.array(z.number()),
  parts: z.array(part),
})
const contentType = z.object({ ContentType: z.object({ c_type: z.string(), attributes }) })
const words = z.object({ Text: z.string() })
const people = z.object({ Address: z.object({ List: z.array(z.object({ address: z.string().nullish() })) }) })

type Structure = z.infer<typeof shape>

/** `mime/stalwart/legacy`: what another reader finds in strange and old mails: head, words, and files with their names. */
export async function stalwartShare(folder: string): Promise<Share> {
  const files = readdirSync(folder).filter(file => file.endsWith('.eml'))
  return shareOf(
    'mime/stalwart',
    files.map(file => sample(folder, file)),
  )
}

function sample(folder: string, file: string): Sample {
  return {
    what: file,
    look: async () => {
      const structure = shape.parse(JSON.parse(readFileSync(join(folder, file.replace('.eml', '.json')), 'utf8')))
      const told = await explainedFile(join(folder, file))
      const wanted = {
        from: from(structure),
        subject: flat(headerOf(structure, 0, 'subject', words)?.Text ?? ''),
        said: flat(structure.text_body.map(place => structure.parts[place]?.body.Text ?? '').join(' ')),
        files: structure.attachments.map(place => nameOf(structure, place)).filter(name => name !== ''),
      }
      const all = flat(`${told.text} ${told.quoted}`)
      const got = {
        from: told.from?.address,
        subject: flat(told.subject),
        said: masked(all).includes(masked(wanted.said)) ? wanted.said : all,
        files: told.attachments.map(({ name }) => name).filter(name => !/^fil-\d+$|\.eml$/.test(name)),
      }
      return { wanted: JSON.parse(masked(JSON.stringify(wanted))), got: JSON.parse(masked(JSON.stringify(got))) }
    },
  }
}

/** The other reader leaves a mark where it cannot read a letter; what we read there is not compared. */
function masked(text: string): string {
  return text.replace(/\P{ASCII}/gu, '\ufffd')
}

function from(structure: Structure): string | undefined {
  return headerOf(structure, 0, 'from', people)?.Address.List[0]?.address?.toLowerCase()
}

function nameOf(structure: Structure, place: number): string {
  const disposed = headerOf(structure, place, 'content_disposition', contentType)?.ContentType.attributes
  const typed = headerOf(structure, place, 'content_type', contentType)?.ContentType.attributes
  return (
    disposed?.find(({ name }) => name === 'filename')?.value ?? typed?.find(({ name }) => name === 'name')?.value ?? ''
  )
}

function headerOf<T>(structure: Structure, place: number, name: string, form: z.ZodType<T>): T | undefined {
  const found = structure.parts[place]?.headers.findLast(header => header.name === name)
  const read = form.safeParse(found?.value)
  return read.success ? read.data : undefined
}

function flat(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
}
