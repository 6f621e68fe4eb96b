import type { ListedCase } from '../../api/queries.ts'
import { useWords } from '../../text/words-provider.tsx'
import { type Column, columnsOf } from './columns.tsx'
import { PickAll, PickRow } from './pick-cells.tsx'
import { usePicks } from './picks.ts'
import { RowLink } from './row-link.tsx'
import type { DrawnRows, Rows } from './rows.ts'
import './case-table.css'

/** A list with the width of the page. Readers are told of the rows that are not drawn by their numbers (ARIA 1.2). */
export function CaseTable(rows: DrawnRows) {
  const { drawn, begin, measure, items, asked, label, total } = rows
  const words = useWords()
  const picks = usePicks()
  const columns = columnsOf(asked)
  const width = columns.length + (picks === null ? 0 : 1)
  return (
    <table className="case-table" aria-label={label} aria-rowcount={total === null ? -1 : total + 1}>
      <thead>
        <tr aria-rowindex={1}>
          {picks !== null && (
            <th scope="col" data-column="pick">
              <PickAll items={items} picks={picks} />
            </th>
          )}
          {columns.map(({ name, sort }) => (
            <th
              key={name}
              scope="col"
              data-column={name}
              aria-sort={sort !== undefined && sort === (asked.sort ?? 'number') ? orderOf[sort] : undefined}
            >
              {words.desk.list.columns[name]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={begin}>
        {drawn.map(piece =>
          piece.kind === 'gap' ? (
            // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row without anything in it takes no focus
            <tr key={`gap ${piece.before}`} className="case-gap" aria-hidden="true">
              <td colSpan={width} style={{ height: piece.height }} />
            </tr>
          ) : (
            <tr
              key={piece.item.number}
              ref={measure}
              data-index={piece.index}
              data-unread={piece.item.unread}
              data-news={piece.item.news}
              data-picked={picks?.has(piece.item.number)}
              aria-rowindex={piece.index + 2}
            >
              {picks !== null && (
                <td data-column="pick">
                  <PickRow item={piece.item} picks={picks} />
                </td>
              )}
              <Cells item={piece.item} columns={columns} rows={rows} />
            </tr>
          ),
        )}
      </tbody>
    </table>
  )
}

/** Numbers and changes fall, days and priorities (1 is worst) rise. */
const orderOf = {
  number: 'descending',
  changed: 'descending',
  'follow-up': 'ascending',
  priority: 'ascending',
} as const

type CellsProps = { readonly item: ListedCase; readonly columns: readonly Column[]; readonly rows: Rows }

function Cells({ item, columns, rows: { shown, filter } }: CellsProps) {
  const words = useWords()
  return columns.map(({ name, cell }) => (
    <td key={name} data-column={name}>
      {cell(
        item,
        words,
        <RowLink number={item.number} shown={shown} filter={filter}>
          {item.title}
        </RowLink>,
      )}
    </td>
  ))
}
