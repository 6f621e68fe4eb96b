import { matchQuery, type Query, type QueryClient } from '@tanstack/react-query'
import type { CaseItem } from '../../contract/case.ts'
import type { WrittenFilter } from '../../contract/case-filter.ts'
import { ask } from './ask.ts'
import { mergedRows } from './list-merge.ts'
import { type CasePages, keys, type Page, queryString } from './queries.ts'

/** As many cases as a list may be asked for by number; where more have changed it is asked for anew. */
const AT_ONCE = 50

/**
 * Brings these cases up to date in every list on the page, each row in its place; lists that are not on the page are
 * asked for when somebody comes to them.
 */
export async function refreshRows(client: QueryClient, numbers: readonly number[]): Promise<void> {
  const isList = (query: Query) => matchQuery({ queryKey: keys.lists }, query)
  void client.invalidateQueries({ queryKey: keys.cases, predicate: query => !isList(query) })
  void client.invalidateQueries({ queryKey: keys.lists, refetchType: 'none' })
  const shown = client.getQueryCache().findAll({ queryKey: keys.lists, type: 'active' })
  await Promise.all(shown.map(query => refreshList(client, query, numbers)))
}

async function refreshList(client: QueryClient, { queryKey }: Query, numbers: readonly number[]): Promise<void> {
  const filter = filterIn(queryKey)
  // A list that is still being fetched may have been read before the change.
  const isFetching = client.isFetching({ queryKey, exact: true }) > 0
  if (numbers.length > AT_ONCE || isFetching || filter === null) {
    await client.invalidateQueries({ queryKey, exact: true })
    return
  }
  const query = queryString({ ...filter, number: numbers.join(','), limit: String(AT_ONCE) })
  try {
    const { items } = await ask<Page<CaseItem>>('GET', `/api/cases?${query}`)
    client.setQueryData<CasePages>(queryKey, pages =>
      pages === undefined ? undefined : mergedRows(pages, filter.sort, numbers, items),
    )
  } catch {
    // Without an answer the list is as it was, and stale: it is asked for when the line is back.
  }
}

/** What a list is asked for, out of the name its answer is kept under. */
function filterIn(queryKey: readonly unknown[]): WrittenFilter | null {
  const filter = queryKey[keys.lists.length]
  return typeof filter === 'object' && filter !== null ? filter : null
}
