import { useRef } from 'react'

/** Whoever has typed within so many milliseconds is writing. */
const STILL_MS = 20_000

/** Notices that somebody types in what `onInput` hangs on, without drawing anything anew. */
export function useTyping(): { readonly onInput: () => void; readonly isTyping: () => boolean } {
  const last = useRef(Number.NEGATIVE_INFINITY)
  return {
    onInput: () => {
      last.current = Date.now()
    },
    isTyping: () => Date.now() - last.current < STILL_MS,
  }
}
