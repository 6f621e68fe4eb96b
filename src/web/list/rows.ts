import type { CaseItem } from '../../contract/case.ts'
import type { CaseFilter } from '../api/queries.ts'
import type { ListSearch, ListShown } from './list-shown.ts'

/** What the rows of a list are drawn from, as a table or as lines. */
export type Rows = {
  readonly items: readonly CaseItem[]
  readonly asked: CaseFilter
  readonly shown: ListShown
  readonly filter: ListSearch
  readonly label: string
}
