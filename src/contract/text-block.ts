import { z } from 'zod'
import { named } from './directory.ts'
import { route } from './route.ts'
import { idOrKey, instant, languages, line, text, uuid } from './value.ts'

/** PostgreSQL's integer. */
const MAX_VERSION = 2_147_483_647

const blockText = text.max(10_000)

/** What it says in each language it has been written in. */
export const blockTexts = z
  .strictObject({
    nb: blockText.optional(),
    nn: blockText.optional(),
    sv: blockText.optional(),
    en: blockText.optional(),
  })
  .refine(value => languages.some(each => value[each] !== undefined), { message: 'required' })
export type BlockTexts = z.infer<typeof blockTexts>

/** A text that a team writes often, with fields such as `{requester}` left open. */
export const textBlock = z.strictObject({
  id: uuid,
  team: named,
  name: z.string(),
  texts: blockTexts,
  version: z.number().int(),
  /** Who changed it last, and when. */
  changedBy: z.string(),
  changedAt: instant,
})
export type TextBlock = z.infer<typeof textBlock>

const written = z.strictObject({ name: line, texts: blockTexts })
export type WrittenBlock = z.infer<typeof written>

const params = z.strictObject({ block: uuid })

export const listTextBlocks = route({
  method: 'GET',
  path: '/api/text-blocks',
  access: 'signed-in',
  summary: 'The text blocks of the teams I am in, by team and name',
  answer: z.strictObject({ items: z.array(textBlock) }),
  status: 200,
})

export const addTextBlock = route({
  method: 'POST',
  path: '/api/text-blocks',
  access: 'signed-in',
  summary:
    'Write a text block for a team I am in; fields are {requester}, {number}, {title}, {service}, {agent}, {team}',
  body: written.extend({ team: idOrKey }),
  answer: textBlock,
  status: 201,
})

export const changeTextBlock = route({
  method: 'PUT',
  path: '/api/text-blocks/{block}',
  access: 'signed-in',
  summary: 'Change a text block; `version` is the one that was on the screen',
  params,
  body: written.extend({ version: z.number().int().min(1).max(MAX_VERSION) }),
  answer: textBlock,
  status: 200,
})

export const dropTextBlock = route({
  method: 'DELETE',
  path: '/api/text-blocks/{block}',
  access: 'signed-in',
  summary: 'Take a text block away',
  params,
  status: 204,
})
