/** A letter's text as what is shown of it. */
export type Shown =
  | { readonly kind: 'text' | 'code' | 'block-of-code'; readonly text: string }
  | { readonly kind: 'case'; readonly number: number; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'strong' | 'em' | 'quote' | 'paragraph'; readonly of: readonly Shown[] }
  | { readonly kind: 'link'; readonly href: string; readonly of: readonly Shown[] }
  /** `start` is null where the list has no numbers. */
  | { readonly kind: 'list'; readonly start: number | null; readonly items: readonly (readonly Shown[])[] }
