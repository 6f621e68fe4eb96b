import { z } from 'zod'
import { letterFields, letterTemplateKinds } from '../domain/letter-template.ts'
import { route } from './route.ts'
import { idOrKey, language, line, text } from './value.ts'

const kind = z.enum(letterTemplateKinds)
const words = text.max(10_000)

/** What it says by language; a language that is left out says what stands behind it: the house's words, or Linje's. */
const ownTexts = z.strictObject({
  nb: words.optional(),
  nn: words.optional(),
  sv: words.optional(),
  en: words.optional(),
})
export type OwnTexts = z.infer<typeof ownTexts>

/** The same for what it is called: one line each. */
const ownSubjects = z.strictObject({
  nb: line.optional(),
  nn: line.optional(),
  sv: line.optional(),
  en: line.optional(),
})

const standard = z.strictObject({ nb: z.string(), nn: z.string(), sv: z.string(), en: z.string() })

/** A letter, or a part of one, that Linje writes by itself. */
export const letterTemplate = z.strictObject({
  kind,
  fields: z.array(z.enum(letterFields)),
  /** Fields that it must have. */
  needed: z.array(z.enum(letterFields)),
  /** Whether a team may have words of its own for it. */
  ofTeam: z.boolean(),
  /** Linje's words, in every language. */
  standard,
  house: ownTexts,
  /** The words of the team that was asked for; none where the house was. */
  team: ownTexts,
  /** What it is called; null where it is part of a letter, or called what the case is. */
  subject: z
    .strictObject({
      fields: z.array(z.enum(letterFields)),
      /** What stands before it by itself, in an example; empty where nothing does. */
      before: z.string(),
      standard,
      house: ownSubjects,
      team: ownSubjects,
    })
    .nullable(),
})
export type LetterTemplate = z.infer<typeof letterTemplate>

/** A team by id or key; left out, the house. */
const whose = z.strictObject({ team: idOrKey.optional() })
const params = z.strictObject({ kind })

export const listLetters = route({
  method: 'GET',
  path: '/api/administration/letters',
  access: 'administrator',
  summary: 'The letters that Linje writes by itself: their fields, Linje’s words, the house’s, and those of a team',
  query: whose,
  answer: z.strictObject({ items: z.array(letterTemplate) }),
  status: 200,
})

export const changeLetter = route({
  method: 'PUT',
  path: '/api/administration/letters/{kind}',
  access: 'administrator',
  summary:
    'Set the words of the house or of a team for a letter; a language left out goes back to what stands behind it, and so do subjects left out',
  params,
  body: whose.extend({ texts: ownTexts, subjects: ownSubjects.optional() }),
  answer: letterTemplate,
  status: 200,
})

export const previewLetter = route({
  method: 'POST',
  path: '/api/administration/letters/{kind}/previews',
  access: 'administrator',
  summary: 'How a letter would look with these words, filled in with an example: as plain text and as a page',
  params,
  body: whose.extend({ language, text: words, subject: line.optional() }),
  answer: z.strictObject({ text: z.string(), html: z.string(), subject: z.string().nullable() }),
  status: 200,
})
