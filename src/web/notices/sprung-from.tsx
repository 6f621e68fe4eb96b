import { Link } from '@tanstack/react-router'
import { useNoticeWords } from './use-notice-words.ts'

/** The way back to the case that a notice springs from. */
export function SprungFrom({ number }: { readonly number: number }) {
  return (
    <p>
      <Link to="/cases/$number" params={{ number: String(number) }}>
        {useNoticeWords().fromCase} #{number}
      </Link>
    </p>
  )
}
