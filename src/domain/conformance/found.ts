import { type Alike, type Example, FEW_EXAMPLES } from './walk.ts'

/** What is found in cases, each once, under a word that also gives its place among the others. */
export type Found<What> = Map<string, { readonly what: What; cases: number; times: number; first: readonly Example[] }>

/** Adds what is found in cases that walked alike: `whats` is all that is found in each of them, which may be the same. */
export function find<What>(
  into: Found<What>,
  alike: Alike,
  whats: readonly What[],
  word: (what: What) => string,
): void {
  for (const [key, same] of Map.groupBy(whats, word)) {
    const [what] = same
    if (what === undefined) continue
    const found = into.get(key) ?? { what, cases: 0, times: 0, first: [] }
    into.set(key, found)
    found.cases += alike.cases
    found.times += alike.cases * same.length
    found.first = [...found.first, ...alike.first].toSorted((a, b) => a.place - b.place).slice(0, FEW_EXAMPLES)
  }
}

/** What was found, in the order of its words, part by part: M.1.1.10 after M.1.1.9. */
export function inOrder<Value>(found: ReadonlyMap<string, Value>): readonly (readonly [word: string, value: Value])[] {
  return [...found].toSorted(([a], [b]) => (padded(a) < padded(b) ? -1 : 1))
}

function padded(text: string): string {
  return text.replace(/\d+/g, digits => digits.padStart(6, '0'))
}
