import type { LetterField, TemplateFault } from './letter-template.ts'
import { openFields } from './open-fields.ts'

/**
 * The letters that are called something of their own, and what that may say: nothing that is longer than a line, and
 * to an address nobody knows nothing that its sender has chosen (E07). The number of the case stands before it by
 * itself. What a person writes, and what stands around it, is called what the case is.
 */
export const subjectFields = {
  receipt: ['name', 'number', 'title', 'team'],
  'stranger-receipt': ['number', 'team'],
  'supplier-receipt': ['name', 'number', 'title', 'team'],
  'sent-back': ['number', 'title'],
  returned: ['number', 'title'],
  objected: ['number', 'title'],
  reading: ['number'],
  invitation: ['name'],
  reset: ['name'],
  'password-changed': ['name'],
  'token-made': ['name'],
} as const satisfies Readonly<Record<string, readonly LetterField[]>>

export type LetterSubjectKind = keyof typeof subjectFields

/** Whether a letter of this kind is called something of its own. */
export function hasSubject(kind: string): kind is LetterSubjectKind {
  return Object.hasOwn(subjectFields, kind)
}

/** The first thing in braces that a letter of this kind cannot be called; null where there is none. */
export function faultInSubject(kind: LetterSubjectKind, subject: string): TemplateFault | null {
  const fields: readonly string[] = subjectFields[kind]
  const unknown = openFields(subject).find(({ name }) => !fields.includes(name))
  return unknown === undefined ? null : { code: 'unknown-letter-field', field: unknown.written, line: unknown.line }
}
