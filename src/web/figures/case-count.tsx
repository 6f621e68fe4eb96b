import { Link } from '@tanstack/react-router'
import type { ListSearch } from '../list/place/list-shown.ts'
import { useFormat } from '../text/format.ts'

type Props = {
  readonly count: number
  /** What the list is asked for that holds them. */
  readonly of: ListSearch
  /** What is counted, in words, for whoever hears the number alone. */
  readonly about: string
}

/** A number that leads to the cases it counts; nothing to count leads nowhere. */
export function CaseCount({ count, of, about }: Props) {
  const format = useFormat()
  if (count === 0) return <span className="quiet">0</span>
  const figure = format.number(count)
  return (
    <Link to="/search" search={of} aria-label={`${about}: ${figure}`}>
      {figure}
    </Link>
  )
}
