import { useWords } from '../text/words-provider.tsx'
import type { Sign } from './asked.ts'
import type { Suggestion } from './use-suggestions.ts'

type OfferedListProps = {
  readonly id: string
  readonly sign: Sign | null
  readonly suggestions: readonly Suggestion[]
  /** Place of the one that Enter puts in. */
  readonly at: number
  readonly onChoose: (suggestion: Suggestion) => void
}

/**
 * What can be put in, over the field: a listbox (WAI-ARIA 1.2) that the field points into, so that the caret stays
 * where one writes. How many there are is said; a text field cannot say itself that it has opened something.
 */
export function OfferedList({ id, sign, suggestions, at, onChoose }: OfferedListProps) {
  const { editor } = useWords()
  const open = sign !== null && suggestions.length > 0
  return (
    <>
      <p className="ds-sr-only" role="status">
        {open && `${editor.found(suggestions.length)}. ${editor.choose}`}
      </p>
      <div
        id={id}
        className="editor-offers"
        role="listbox"
        aria-label={sign === null ? editor.block : editor.offered[sign]}
        hidden={!open}
      >
        {suggestions.map((suggestion, place) => (
          <div
            key={suggestion.key}
            id={`${id}-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === at}
            onMouseDown={event => {
              event.preventDefault()
              onChoose(suggestion)
            }}
          >
            <strong>{suggestion.name}</strong> <span className="quiet">{suggestion.detail}</span>
          </div>
        ))}
      </div>
    </>
  )
}
