import { useState } from 'react'
import { type Asked, askedAt } from './asked.ts'
import { type Offers, type Suggestion, useSuggestions } from './use-suggestions.ts'

export type Asking = {
  readonly asked: Asked | null
  readonly suggestions: readonly Suggestion[]
  /** Place of the one that Enter puts in. */
  readonly at: number
  /** The caret has been put there, or something was typed. */
  readonly look: (caret: number) => void
  readonly step: (by: 1 | -1) => void
  /** Opens the text blocks where the caret is, without a sign. */
  readonly openBlocks: (caret: number) => void
  /** What is asked for here is not wanted. */
  readonly dismiss: () => void
}

/** What is asked for where the caret stands in a text, and what there is to put in. */
export function useAsking(text: string, offers: Offers): Asking {
  const [caret, setCaret] = useState<number | null>(null)
  const [opened, setOpened] = useState<Asked | null>(null)
  const [dismissed, setDismissed] = useState<number | null>(null)
  const [at, setAt] = useState(0)
  const written = caret === null ? null : askedAt(text, caret)
  const asked = opened ?? (written?.from === dismissed ? null : written)
  const suggestions = useSuggestions(asked, offers)
  return {
    asked: suggestions.length === 0 ? null : asked,
    suggestions,
    at: Math.min(at, Math.max(suggestions.length - 1, 0)),
    look(place) {
      if (place === caret) return
      setCaret(place)
      setOpened(null)
      setAt(0)
    },
    step: by => setAt((at + by + suggestions.length) % suggestions.length),
    openBlocks(place) {
      setCaret(place)
      setOpened({ sign: '/', words: '', from: place })
      setAt(0)
    },
    dismiss() {
      setOpened(null)
      setDismissed(written?.from ?? null)
    },
  }
}
