import { useWords } from '../text/words-provider.tsx'
import { columnsOf } from './columns.tsx'
import { RowLink } from './row-link.tsx'
import type { Rows } from './rows.ts'
import './case-table.css'

/** A list with the width of the page. */
export function CaseTable({ items, asked, shown, filter, label }: Rows) {
  const words = useWords()
  const columns = columnsOf(asked)
  return (
    <table className="case-table" aria-label={label}>
      <thead>
        <tr>
          {columns.map(({ name }) => (
            <th key={name} scope="col" data-column={name}>
              {words.desk.list.columns[name]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map(item => (
          <tr key={item.number} data-status={item.status}>
            {columns.map(({ name, cell }) => (
              <td key={name} data-column={name}>
                {cell(
                  item,
                  words,
                  <RowLink number={item.number} shown={shown} filter={filter}>
                    {item.title}
                  </RowLink>,
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
