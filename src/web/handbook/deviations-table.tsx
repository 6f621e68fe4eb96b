import type { Conformance } from '../../contract/handbook-conformance.ts'
import { useFormat } from '../text/format.ts'
import { useWords } from '../text/words-provider.tsx'
import { Examples } from './examples.tsx'
import { useHandbookWords } from './use-handbook-words.ts'

type DeviationsTableProps = {
  readonly data: Conformance
  /** Names of activities by their numbers. */
  readonly names: ReadonlyMap<string, string>
}

/** Where cases went another way than drawn, most frequent first, with cases to look at. */
export function DeviationsTable({ data: { deviations, heads }, names }: DeviationsTableProps) {
  const { deviations: words } = useHandbookWords()
  const { deviation } = useWords()
  const { number } = useFormat()
  return (
    <section aria-labelledby="handbook-deviations">
      <h2 id="handbook-deviations">{words.heading}</h2>
      {deviations.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <div className="handbook-wide">
          <table className="handbook-table" aria-labelledby="handbook-deviations">
            <thead>
              <tr>
                <th>{words.kind}</th>
                <th>{words.step}</th>
                <th className="handbook-figure">{words.times}</th>
                <th className="handbook-figure">{words.cases}</th>
                <th>{words.examples}</th>
              </tr>
            </thead>
            <tbody>
              {deviations.map(({ kind, step, times, cases, examples }) => (
                <tr key={`${kind} ${step}`}>
                  <td>{deviation[kind]}</td>
                  <th scope="row">
                    <span className="handbook-number">{step}</span> {names.get(step)}
                  </th>
                  <td className="handbook-figure">{number(times)}</td>
                  <td className="handbook-figure">{number(cases)}</td>
                  <Examples names={examples} heads={heads} />
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
