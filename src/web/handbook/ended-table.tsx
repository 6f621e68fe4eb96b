import type { Conformance } from '../../contract/handbook-conformance.ts'
import { useFormat } from '../text/format.ts'
import { useWords } from '../text/words-provider.tsx'
import { Examples } from './examples.tsx'
import { useHandbookWords } from './use-handbook-words.ts'

type EndedTableProps = {
  readonly data: Conformance
  /** Names of activities by their numbers. */
  readonly names: ReadonlyMap<string, string>
}

/** Where cases were closed before the end, or without a solution: no deviation, and worth knowing (O-18). */
export function EndedTable({ data: { ended, heads }, names }: EndedTableProps) {
  const { ended: words, deviations: columns } = useHandbookWords()
  const { outcome: outcomes } = useWords()
  const { number } = useFormat()
  if (ended.length === 0) return null
  return (
    <section aria-labelledby="handbook-ended">
      <h2 id="handbook-ended">{words.heading}</h2>
      <p className="quiet">{words.about}</p>
      <div className="handbook-wide">
        <table className="handbook-table" aria-labelledby="handbook-ended">
          <thead>
            <tr>
              <th>{words.outcome}</th>
              <th>{words.step}</th>
              <th className="handbook-figure">{columns.cases}</th>
              <th>{columns.examples}</th>
            </tr>
          </thead>
          <tbody>
            {ended.map(({ step, outcome, cases, examples }) => (
              <tr key={`${step} ${outcome}`}>
                <td>{outcomes[outcome]}</td>
                <th scope="row">
                  <span className="handbook-number">{step}</span> {names.get(step)}
                </th>
                <td className="handbook-figure">{number(cases)}</td>
                <Examples names={examples} heads={heads} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
