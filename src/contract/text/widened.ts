import type { nb } from './nb.ts'
import type { SharedWords } from './shared-words.ts'

/** A text's shape without its words: any string where bokmål has one, the same parameters where it has a function. */
export type Widened<Text> = Text extends string
  ? string
  : Text extends (...it: infer It) => string
    ? (...it: It) => string
    : { readonly [Key in keyof Text]: Widened<Text[Key]> }

/** The shared words of any language: every key that bokmål has, and every code that the contract knows. */
export type Texts = Widened<typeof nb> & SharedWords
