import { openFields } from './open-fields.ts'

/** What a letter's own text may leave open. */
export const letterFields = ['name', 'number', 'title', 'team', 'agent', 'link', 'solution', 'reference'] as const
export type LetterField = (typeof letterFields)[number]

type Template = {
  readonly fields: readonly LetterField[]
  /** Without these the letter would be of no use to whoever gets it. */
  readonly needed: readonly LetterField[]
  /** Whose it may be: a team's and the house's, or the house's alone, where it is about somebody's own access. */
  readonly of: 'team' | 'house'
}

/** The letters and parts of letters that Linje writes by itself (issue 3). */
export const letterTemplateKinds = [
  'receipt',
  'stranger-receipt',
  'supplier-receipt',
  'greeting',
  'confirm',
  'follow',
  'footer',
  'supplier-footer',
  'personal-data',
  'supplier-reminder',
  'sent-back',
  'returned',
  'objected',
  'reading',
  'invitation',
  'reset',
  'password-changed',
  'token-made',
] as const
export type LetterTemplateKind = (typeof letterTemplateKinds)[number]

/**
 * What each may say. The receipt to an address nobody knows has no field that its sender has chosen (E07); what is about
 * somebody's own access is the house's to word.
 */
export const letterTemplates: Readonly<Record<LetterTemplateKind, Template>> = {
  receipt: { fields: ['name', 'number', 'title', 'team'], needed: ['number'], of: 'team' },
  'stranger-receipt': { fields: ['number', 'team'], needed: ['number'], of: 'team' },
  'supplier-receipt': { fields: ['name', 'number', 'title', 'team'], needed: ['number'], of: 'team' },
  greeting: { fields: ['name', 'number', 'title', 'team', 'agent'], needed: [], of: 'team' },
  confirm: { fields: ['number', 'title', 'team', 'link'], needed: ['link'], of: 'team' },
  follow: { fields: ['number', 'title', 'team', 'link'], needed: ['link'], of: 'team' },
  footer: { fields: ['number', 'title', 'team', 'agent'], needed: ['number'], of: 'team' },
  'supplier-footer': { fields: ['number', 'title', 'team', 'agent'], needed: ['number'], of: 'team' },
  'personal-data': { fields: ['team'], needed: [], of: 'team' },
  'supplier-reminder': {
    fields: ['name', 'number', 'title', 'reference', 'team', 'agent'],
    needed: ['number'],
    of: 'team',
  },
  'sent-back': { fields: ['name', 'number', 'title', 'solution', 'link'], needed: ['number', 'link'], of: 'team' },
  returned: { fields: ['name', 'number', 'title', 'link'], needed: ['number', 'link'], of: 'team' },
  objected: { fields: ['name', 'number', 'title', 'link'], needed: ['number', 'link'], of: 'team' },
  reading: { fields: ['number', 'link'], needed: ['link'], of: 'team' },
  invitation: { fields: ['name', 'link'], needed: ['link'], of: 'house' },
  reset: { fields: ['name', 'link'], needed: ['link'], of: 'house' },
  'password-changed': { fields: ['name', 'link'], needed: ['link'], of: 'house' },
  'token-made': { fields: ['name', 'link'], needed: ['link'], of: 'house' },
}

/** What is wrong with a text for a letter: something in braces that it cannot say, or something it must say and does not. */
export type TemplateFault =
  | { readonly code: 'unknown-letter-field'; readonly field: string; readonly line: number }
  | { readonly code: 'letter-field-missing'; readonly field: string }

/** The first fault in a text for letters of a kind; null where it can be sent. */
export function faultInTemplate(kind: LetterTemplateKind, text: string): TemplateFault | null {
  const { fields, needed } = letterTemplates[kind]
  const open = openFields(text)
  const unknown = open.find(({ name }) => !fields.some(field => field === name))
  if (unknown !== undefined) return { code: 'unknown-letter-field', field: unknown.written, line: unknown.line }
  const missing = needed.find(field => !open.some(({ name }) => name === field))
  return missing === undefined ? null : { code: 'letter-field-missing', field: `{${missing}}` }
}
