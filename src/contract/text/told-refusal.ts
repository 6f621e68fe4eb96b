import type { Refusal, Unknown } from '../../domain/refusal.ts'

/** Codes of the desk as a whole and of the door, besides those of the rules. */
type OtherCode =
  | 'version-required'
  | 'changed-meanwhile'
  | 'idempotency-key-reused'
  | 'invalid-cursor'
  | 'address-taken'
  | 'no-mail-server'
  | 'set-by-surroundings'
  | 'no-draft'
  | 'routine-faulty'
  | 'valid-from-past'
  | 'version-in-use'
  | 'cannot-be-placed'
  | 'not-your-team'
  | 'notice-changed'
  | 'texts-changed'
  | 'article-changed'
  | 'block-changed'
  | 'not-signed-in'
  | 'sign-in-failed'
  | 'only-in-person'
  | 'read-only-token'
  | 'too-many-attempts'
  | 'link-spent'
  | 'invalid'
  | 'malformed'
  | 'not-json'
  | 'too-large'
  | 'other-origin'
  | 'wrong-host'
  | 'failed'

/** Every refusal anybody can be told of. */
export type ToldRefusal = Refusal | { readonly code: OtherCode } | UnknownField | LetterFault | TooLittleContrast

/** A text block names something in braces that is no field; as it is written. */
type UnknownField = { readonly code: 'unknown-text-field'; readonly field: string }

/** A letter's text in one language cannot be sent: what is no field of it, with its line from 1, or what it must have. */
type LetterFault =
  | { readonly code: 'unknown-letter-field'; readonly language: string; readonly line: number; readonly field: string }
  | { readonly code: 'letter-field-missing'; readonly language: string; readonly field: string }

/** An accent colour in which text could not be read on a light ground, with its contrast. */
type TooLittleContrast = { readonly code: 'too-little-contrast'; readonly contrast: number }
export type ToldCode = ToldRefusal['code']

/** The refusals of one language: each has a title and one or two sentences. */
export type RefusalTexts = {
  readonly [Code in ToldCode]: readonly [
    title: string,
    detail: Code extends 'unknown'
      ? (data: { readonly what: Unknown }) => string
      : Code extends 'unknown-text-field'
        ? (data: { readonly field: string }) => string
        : Code extends LetterFault['code']
          ? (data: Extract<LetterFault, { readonly code: Code }>) => string
          : Code extends 'too-little-contrast'
            ? (data: { readonly contrast: number }) => string
            : string,
  ]
}

/** The title and the sentences of one refusal. */
export function tellRefusal(
  texts: RefusalTexts,
  refusal: ToldRefusal,
): { readonly title: string; readonly detail: string } {
  if (refusal.code === 'unknown') {
    const [title, detail] = texts.unknown
    return { title, detail: detail(refusal) }
  }
  if (refusal.code === 'unknown-text-field') {
    const [title, detail] = texts['unknown-text-field']
    return { title, detail: detail(refusal) }
  }
  if (refusal.code === 'unknown-letter-field') {
    const [title, detail] = texts['unknown-letter-field']
    return { title, detail: detail(refusal) }
  }
  if (refusal.code === 'letter-field-missing') {
    const [title, detail] = texts['letter-field-missing']
    return { title, detail: detail(refusal) }
  }
  if (refusal.code === 'too-little-contrast') {
    const [title, detail] = texts['too-little-contrast']
    return { title, detail: detail(refusal) }
  }
  const [title, detail] = texts[refusal.code]
  return { title, detail }
}
