/** Letters that make two forms of a word the same: lønnsslipp, lønnsslippen. */
const STEM = 6
const SHORTEST = 4

/** The words of a title that say what it is about, as the search takes them: any of them. */
export function searchFor(title: string): string {
  return tellingWords(title).join(' or ')
}

/** The items that share most telling words with a title, nearest first, newest first among equals; at most `most`. */
export function nearest<Item extends { readonly title: string; readonly number: number }>(
  title: string,
  items: readonly Item[],
  most: number,
): readonly Item[] {
  const wanted = new Set(tellingWords(title).map(stem))
  const shared = (item: Item) =>
    new Set(
      tellingWords(item.title)
        .map(stem)
        .filter(word => wanted.has(word)),
    ).size
  return items
    .map(item => ({ item, shared: shared(item) }))
    .sort((one, other) => other.shared - one.shared || other.item.number - one.item.number)
    .slice(0, most)
    .map(({ item }) => item)
}

/** Short words bind others together; `or` would be a command to the search. */
function tellingWords(title: string): readonly string[] {
  return [...new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])].filter(word => word.length >= SHORTEST)
}

function stem(word: string): string {
  return word.slice(0, STEM)
}
