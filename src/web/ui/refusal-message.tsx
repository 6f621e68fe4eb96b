import { Refused } from '../api/ask.ts'
import { useWords } from '../text/words-provider.tsx'
import './refusal-message.css'

/** Why something was not done: which rule, and what to do instead. Nothing when there is no error. */
export function RefusalMessage({ error }: { readonly error: unknown }) {
  const words = useWords()
  if (error === null || error === undefined) return null
  const [title, detail] =
    error instanceof Refused ? [error.problem.title, error.problem.detail] : words.desk.unreachable
  return (
    <div className="refusal-message" role="alert">
      <strong>{title}.</strong> {detail}
    </div>
  )
}
