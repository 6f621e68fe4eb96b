/** What is being asked for at the caret: a colleague (`@`), a case (`#`) or a text block (`/`), and where that begins. */
export type Asked = { readonly sign: Sign; readonly words: string; readonly from: number }
export type Sign = '@' | '#' | '/'

/** Names have up to three words, cases are found by a few, blocks by the beginning of any word of their name. */
const ASKING = /(?:^|[\s(])([@#/])((?:[^\s@#/]+ ?){0,3})$/u
const NUMBER = /^\d+ /

/** What the text before the caret asks for, or null. A sign inside a word, as in an address, asks for nothing. */
export function askedAt(text: string, caret: number): Asked | null {
  const line = text.slice(text.lastIndexOf('\n', caret - 1) + 1, caret)
  const [, sign, words = ''] = ASKING.exec(line) ?? []
  if (sign !== '@' && sign !== '#' && sign !== '/') return null
  // A whole number has been written: what follows is about something else.
  if (words.length > 60 || (sign === '#' && NUMBER.test(words))) return null
  return { sign, words: words.trimEnd(), from: caret - words.length - 1 }
}
