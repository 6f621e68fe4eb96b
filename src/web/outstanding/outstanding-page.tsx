import type { Outstanding } from '../../contract/outstanding.ts'
import { CaseCount } from '../figures/case-count.tsx'
import type { ListSearch } from '../list/place/list-shown.ts'
import { dayIn } from '../text/house-clock.ts'
import { useWords, useZone } from '../text/words-provider.tsx'
import { Age } from '../ui/age.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { RefusalMessage } from '../ui/refusal-message.tsx'
import { partsOf, type Row } from './parts.ts'
import { useOutstanding, useOutstandingWords } from './use-outstanding.ts'
import '../figures/count-table.css'
import './outstanding-page.css'

/** Everything outstanding: who has it, whom it waits for, and how long it has been so (O-3). */
export function OutstandingPage() {
  const words = useOutstandingWords()
  const { data, error } = useOutstanding()
  usePageTitle(words.heading)
  return (
    <div className="page outstanding">
      <h1>{words.heading}</h1>
      <p className="quiet">{words.about}</p>
      <RefusalMessage error={error} />
      {data !== undefined && <Table outstanding={data} />}
    </div>
  )
}

function Table({ outstanding }: { readonly outstanding: Outstanding }) {
  const words = useOutstandingWords()
  const { waitingFor } = useWords()
  const parts = partsOf(outstanding, words, waitingFor, dayIn(useZone(), new Date()))
  if (parts.length === 0) return <EmptyState>{words.empty}</EmptyState>
  return (
    <table className="count-table">
      {parts.map(({ name, oldest, columns, rows }) => (
        <tbody key={name}>
          <tr className="count-head">
            <th scope="col">{name}</th>
            {[words.all, ...Object.values(words.bands), oldest, ...columns].map(column => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
            {columns.length === 1 && <td />}
          </tr>
          {rows.map(row => (
            <OneRow key={row.key} row={row} oldest={oldest} columns={columns} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

type RowProps = { readonly row: Row; readonly oldest: string; readonly columns: readonly string[] }

function OneRow({ row, oldest, columns }: RowProps) {
  const words = useOutstandingWords()
  const cell = (label: string, count: number, of: ListSearch, strong = false) => (
    <td key={label} data-label={label} data-none={count === 0} className={strong ? 'count-strong' : undefined}>
      <CaseCount count={count} of={of} about={`${row.name}, ${label}`} />
    </td>
  )
  return (
    <tr>
      <th scope="row">{row.name}</th>
      {cell(words.all, row.all, row.of)}
      {row.bands.map(({ band, count, of }) => cell(words.bands[band], count, of, band === 'over-10'))}
      <td data-label={oldest}>
        <Age at={row.oldest} />
      </td>
      {row.more.map(({ count, of }, index) => cell(columns[index] ?? '', count, of))}
      {row.more.length === 1 && <td data-none />}
    </tr>
  )
}
