import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ListSearch, ListShown } from '../place/list-shown.ts'
import { besideCase } from '../place/place-of.ts'

type Props = {
  readonly number: number
  readonly shown: ListShown
  readonly filter: ListSearch
  readonly children: ReactNode
}

/** Opens a case beside its list, and is the current one while it is open; the keys of the list go from one of these to the next. */
export function RowLink({ number, shown, filter, children }: Props) {
  return (
    <Link
      to="/cases/$number"
      params={{ number: String(number) }}
      search={besideCase(shown, filter)}
      className="row-link"
      data-row={number}
    >
      {children}
    </Link>
  )
}
