/** A text with what is chosen in it; `from` is `to` where nothing is. */
export type Spot = { readonly text: string; readonly from: number; readonly to: number }

/** What to put in place of a stretch of the text, and what is chosen after it, counted from its beginning. */
export type Change = {
  readonly from: number
  readonly to: number
  readonly insert: string
  readonly choose: readonly [from: number, to: number]
}

/** Puts a change into a text. */
export function changed(text: string, { from, to, insert, choose }: Change): Spot {
  return { text: text.slice(0, from) + insert + text.slice(to), from: from + choose[0], to: from + choose[1] }
}

/** Puts it in place of what is chosen, with the caret after it. */
export function inserted({ from, to }: Pick<Spot, 'from' | 'to'>, insert: string): Change {
  return { from, to, insert, choose: [insert.length, insert.length] }
}
