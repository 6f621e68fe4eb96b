import { Button, Search } from '@digdir/designsystemet-react'
import { Link, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { EmptyState } from '../../ui/empty-state.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { RefusalMessage } from '../../ui/refusal-message.tsx'
import { useAdministeredList } from '../scene/api.ts'
import { useAdministrationWords } from '../scene/use-administration-words.ts'
import type { RegisterPlace } from './use-record.ts'

/** What a register shows of each thing beside its name. */
export type Column<Item> = readonly [heading: string, cell: (item: Item) => ReactNode]

type Listed = { readonly id: string; readonly name: string; readonly active: boolean }
type RegisterListProps<Item> = {
  readonly place: RegisterPlace
  readonly q: string
  readonly columns: readonly Column<Item>[]
  /** What is to be done with some of them before one looks. */
  readonly above?: ReactNode
}

/** A register by name: searched as one writes, and the address keeps what for. */
export function RegisterList<Item extends Listed>({ place, q, columns, above }: RegisterListProps<Item>) {
  const words = useAdministrationWords()
  const navigate = useNavigate()
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useAdministeredList<Item>(
    place,
    q === '' ? {} : { q },
  )
  const items = data?.pages.flatMap(page => page.items) ?? []
  // Nothing to search in yet: the one thing to do is to add.
  const isBare = data !== undefined && items.length === 0 && q === ''
  usePageTitle(words.place[place])
  const look = (asked: string) =>
    void navigate({
      to: '/admin/$place/{-$id}',
      params: { place, id: undefined },
      search: asked === '' ? {} : { q: asked },
      replace: true,
    })
  return (
    <section aria-labelledby="register">
      <h2 id="register" className="ds-sr-only">
        {words.place[place]}
      </h2>
      <p className="quiet">{words.about[place]}</p>
      <div className="admin-tools">
        {!isBare && (
          <Search>
            <Search.Input
              aria-label={`${words.search}: ${words.searchHint[place]}`}
              placeholder={words.searchHint[place]}
              value={q}
              onChange={event => look(event.target.value)}
            />
          </Search>
        )}
        <Button asChild variant={isBare ? 'primary' : 'secondary'}>
          <Link to="/admin/$place/{-$id}" params={{ place, id: 'new' }}>
            {words.add[place]}
          </Link>
        </Button>
      </div>
      {above}
      <RefusalMessage error={error} />
      {data !== undefined && items.length === 0 && (
        <EmptyState>{q === '' ? words.empty[place] : words.noHits(q)}</EmptyState>
      )}
      {items.length > 0 && <Table place={place} items={items} columns={columns} />}
      {hasNextPage && (
        <Button variant="tertiary" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {words.more}
        </Button>
      )}
    </section>
  )
}

type TableProps<Item> = Pick<RegisterListProps<Item>, 'place' | 'columns'> & { readonly items: readonly Item[] }

function Table<Item extends Listed>({ place, items, columns }: TableProps<Item>) {
  const words = useAdministrationWords()
  return (
    <table className="admin-table">
      <thead>
        <tr>
          <th scope="col">{words.field.name}</th>
          {columns.map(([heading]) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map(item => (
          <tr key={item.id}>
            <th scope="row">
              <Link to="/admin/$place/{-$id}" params={{ place, id: item.id }}>
                {item.name}
              </Link>
              {!item.active && <span className="quiet"> {words.retired}</span>}
            </th>
            {columns.map(([heading, cell]) => (
              <td key={heading} data-label={heading}>
                {cell(item)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
