import { filledWith, openFields } from './open-fields.ts'

/** What a text block may leave open: filled in when it is put into a letter, and nothing else is (I04: no code). */
export const blockFields = ['requester', 'number', 'title', 'service', 'agent', 'team'] as const
export type BlockField = (typeof blockFields)[number]

/** What each field says in one case. */
export type FieldValues = Readonly<Record<BlockField, string>>

/** The first thing in braces that is no field, as it is written; null where every one is. */
export function unknownFieldIn(text: string): string | null {
  return openFields(text).find(({ name }) => !isField(name))?.written ?? null
}

/** The text with its fields filled in. A value is put in as it is: braces in it are no fields. */
export function filledIn(text: string, values: FieldValues): string {
  return filledWith(text, values)
}

function isField(name: string): name is BlockField {
  return blockFields.some(field => field === name)
}
