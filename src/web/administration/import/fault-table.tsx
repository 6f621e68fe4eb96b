import { type ImportKind, importColumns } from '../../../contract/administration-columns.ts'
import type { ImportResult } from '../../../contract/administration-import.ts'
import type { Language } from '../../../contract/value.ts'
import { useLanguage } from '../../text/words-provider.tsx'
import { useAdministrationWords } from '../scene/use-administration-words.ts'
import { useFaultWords } from '../scene/use-fault-words.ts'

/** Every row that is wrong: where, what stands there, and what to do about it. */
export function FaultTable({ kind, result }: { readonly kind: ImportKind; readonly result: ImportResult }) {
  const words = useAdministrationWords().import
  const told = useFaultWords()
  const language = useLanguage()
  const { faults, faulty } = result
  const called: Readonly<Record<string, Readonly<Record<Language, string>>>> = importColumns[kind]
  if (faults.length === 0) return null
  return (
    <>
      {faulty > faults.length && <p className="quiet">{words.shown(faults.length)}</p>}
      <table className="admin-table">
        <thead>
          <tr>
            <th scope="col">{words.row}</th>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.value}</th>
            <th scope="col">{words.fault}</th>
          </tr>
        </thead>
        <tbody>
          {faults.map(({ row, column, value, code }) => (
            <tr key={`${row} ${column} ${code}`}>
              <th scope="row">{row}</th>
              <td data-label={words.column}>{called[column ?? '']?.[language] ?? words.whole}</td>
              <td data-label={words.value}>{value}</td>
              <td data-label={words.fault}>{told(code)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
