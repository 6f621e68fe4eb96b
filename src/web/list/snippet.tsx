/** Where the words were found; the hits come between « and ». Nothing where there are none. */
export function Snippet({ text }: { readonly text: string | null }) {
  if (text === null || text === '') return null
  const parts = text.split(/«([^»]*)»/)
  return (
    <span className="snippet">
      {parts.map((part, place) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: a snippet never changes its order
        place % 2 === 1 ? <mark key={place}>{part}</mark> : part,
      )}
    </span>
  )
}
