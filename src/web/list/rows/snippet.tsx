/** Letters that may stand before the first hit, so that it is seen in a narrow column. */
const BEFORE = 24

/**
 * Where the words were found; the hits come between « and », one word each: more than a word is what somebody quoted.
 * Nothing where there are none.
 */
export function Snippet({ text }: { readonly text: string | null }) {
  if (text === null || text === '') return null
  const [before = '', ...rest] = text.split(/«([^»\s]*)»/)
  return (
    <span className="snippet">
      {shortened(before)}
      {rest.map((part, place) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: a snippet never changes its order
        place % 2 === 0 ? <mark key={place}>{part}</mark> : part,
      )}
    </span>
  )
}

/** The end of what stands before a hit, from the beginning of a word. */
function shortened(before: string): string {
  return before.length <= BEFORE ? before : `… ${before.slice(-BEFORE).replace(/^\S*\s+/, '')}`
}
