/**
 * The items in whose name every word that was typed begins a word, those that begin with what was typed first, else in
 * their own order. Nothing typed: all of them.
 */
export function matching<Item extends { readonly name: string }>(
  items: readonly Item[],
  typed: string,
): readonly Item[] {
  const asked = wordsOf(typed)
  const holds = (item: Item) => asked.every(word => wordsOf(item.name).some(own => own.startsWith(word)))
  const begins = (item: Item) => wordsOf(item.name).join(' ').startsWith(asked.join(' '))
  const found = items.filter(holds)
  return [...found.filter(begins), ...found.filter(item => !begins(item))]
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
