import { z } from 'zod'
import { type TermTexts, termTexts } from '../contract/handbook-term.ts'
import { languages } from '../contract/value.ts'
import type { RoutineTexts } from '../store/routine-store.ts'

const word = z.string().min(1)
const head = z.strictObject({
  handbook: word.optional(),
  chapter: word.optional(),
  documentTitle: word.optional(),
  publisher: word.optional(),
  system: word.optional(),
  version: word.optional(),
  validFrom: z.iso.date().optional(),
  owner: word.optional(),
  approvedBy: word.optional(),
})
const part = z.strictObject({
  name: word,
  purpose: word.optional(),
  responsible: word.optional(),
  term: word.optional(),
})
const step = z.strictObject({
  name: word,
  hint: word,
  does: word.optional(),
  follows: word.optional(),
  term: word.optional(),
})
const text = z.strictObject({
  title: z.string(),
  purpose: z.string(),
  responsible: z.string(),
  /** What of the head is said otherwise in this language. */
  head: head.optional(),
  parts: z.record(z.string(), part).optional(),
  steps: z.record(z.string(), step),
})
const textsFile = z.strictObject({ head, languages: z.partialRecord(z.enum(languages), text) })
const termsFile = z.array(termTexts)

/**
 * What stands in `M.1.texts.json`: the head of the document is whole in every
 * language. Throws where the file is not of this shape (routines/README.md).
 */
export function readTexts(json: string): RoutineTexts {
  const file = textsFile.parse(JSON.parse(json))
  const texts: Record<string, RoutineTexts[string]> = {}
  for (const language of languages) {
    const said = file.languages[language]
    if (said === undefined) continue
    texts[language] = { ...said, head: { ...file.head, ...said.head } }
  }
  return texts
}

/** What stands in `terms.json`: the terms of the handbook, each in every language. */
export function readTerms(json: string): readonly TermTexts[] {
  return termsFile.parse(JSON.parse(json))
}
