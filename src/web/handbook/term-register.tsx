import { Link } from '@tanstack/react-router'
import type { HandbookTerm } from '../../contract/handbook.ts'
import { useHandbookWords } from './use-handbook-words.ts'

/** The register of terms: what each means, and the activities in which it occurs (OSLO-ROUTINES section 10). */
export function TermRegister({ terms }: { readonly terms: readonly HandbookTerm[] }) {
  const { terms: words } = useHandbookWords()
  if (terms.length === 0) return null
  return (
    <section className="handbook-register" aria-labelledby="handbook-register">
      <h2 id="handbook-register">{words.heading}</h2>
      <table className="handbook-table" aria-labelledby="handbook-register">
        <thead>
          <tr>
            <th>{words.term}</th>
            <th>{words.means}</th>
            <th>{words.at}</th>
          </tr>
        </thead>
        <tbody>
          {terms.map(({ term, means, at }) => (
            <tr key={term}>
              <th scope="row">{term}</th>
              <td>{means}</td>
              <td className="handbook-at">
                {at.map(({ routine, step }) => (
                  <Link key={step} to="/handbook/$routine" params={{ routine }} hash={step} className="handbook-number">
                    {step}
                  </Link>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
