import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import type { HandbookPage } from '../../contract/handbook.ts'
import { useMe } from '../api/queries.ts'
import { useFormat } from '../text/format.ts'
import { useWords } from '../text/words-provider.tsx'
import { useHandbookWords } from './use-handbook-words.ts'

type ActivitiesTableProps = { readonly routine: HandbookPage; readonly standing: ReadonlyMap<string, number> }

/** Activities by roles, an X where a role performs one, and the term: the table of the original (OSLO-ROUTINES section 3). */
export function ActivitiesTable({ routine, standing }: ActivitiesTableProps) {
  const { table } = useHandbookWords()
  const { role: roleWords } = useWords()
  const { roles, parts } = routine
  return (
    <section aria-labelledby="handbook-table">
      <h2 id="handbook-table">{table.heading}</h2>
      <div className="handbook-wide">
        <table className="handbook-table handbook-who" aria-labelledby="handbook-table">
          <thead>
            <tr>
              <th>{table.number}</th>
              <th>{table.activity}</th>
              {roles.map(role => (
                <th key={role} className="handbook-x">
                  {roleWords[role]}
                </th>
              ))}
              <th>{table.term}</th>
              <th className="handbook-figure handbook-live">{table.cases}</th>
            </tr>
          </thead>
          <tbody>
            {parts.map(({ number, name, term, steps }) => (
              <Fragment key={number}>
                <tr className="handbook-part">
                  <td className="handbook-number">{number}</td>
                  <th scope="row">{name}</th>
                  {roles.map(role => (
                    <td key={role} />
                  ))}
                  <td>{term}</td>
                  <td className="handbook-live" />
                </tr>
                {steps.map(step => (
                  <tr key={step.number}>
                    <td className="handbook-number">{step.number}</td>
                    <th scope="row">
                      <a href={`#${step.number}`}>{step.name}</a>
                      {step.optional && <span className="quiet"> ({table.optional})</span>}
                    </th>
                    {roles.map(role => (
                      <td key={role} className="handbook-x">
                        {role === step.role && 'X'}
                      </td>
                    ))}
                    <td>{step.term}</td>
                    <td className="handbook-figure handbook-live">
                      <Standing step={step.number} cases={standing.get(step.number) ?? 0} />
                    </td>
                  </tr>
                ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** How many stand there, and the way to them for whoever works with cases. */
function Standing({ step, cases }: { readonly step: string; readonly cases: number }) {
  const { standing } = useHandbookWords()
  const { number } = useFormat()
  const mayOpen = useMe().teams.length > 0
  if (cases === 0) return null
  if (!mayOpen) return <span className="handbook-count">{number(cases)}</span>
  return (
    <Link to="/search" search={{ step }} aria-label={standing(step, cases)} className="handbook-count">
      {number(cases)}
    </Link>
  )
}
