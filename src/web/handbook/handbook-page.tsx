import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useMe } from '../api/queries.ts'
import { useFormat } from '../text/format.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { RefusalMessage } from '../ui/refusal-message.tsx'
import { ComingVersions } from './coming-versions.tsx'
import { TermRegister } from './term-register.tsx'
import { useHandbook } from './use-handbook.ts'
import { useHandbookWords } from './use-handbook-words.ts'
import './handbook.css'

/** Every routine in force, and the register of terms over all of them. */
export function HandbookPage() {
  const words = useHandbookWords()
  const { data, error } = useHandbook()
  const { processOwner } = useMe()
  const [told, tell] = useState('')
  usePageTitle(words.heading)
  return (
    <div className="page handbook">
      <div className="handbook-title">
        <h1>{words.heading}</h1>
        <nav className="handbook-keep" aria-label={words.around}>
          <Link to="/handbook/guide">{words.guide}</Link>
          {processOwner && (
            <>
              <Link to="/handbook/terms">{words.keepTerms}</Link>
              <Link to="/handbook/new">{words.fresh}</Link>
            </>
          )}
        </nav>
      </div>
      <p className="quiet">{words.about}</p>
      <RefusalMessage error={error} />
      {data !== undefined && data.items.length === 0 && <EmptyState>{words.empty}</EmptyState>}
      {data !== undefined && data.items.length > 0 && (
        <>
          <Routines items={data.items} />
          {data.coming.length > 0 && <ComingVersions coming={data.coming} onWithdrawn={tell} />}
          <p role="status">{told}</p>
          <TermRegister terms={data.terms} />
        </>
      )}
    </div>
  )
}

type RoutinesProps = { readonly items: NonNullable<ReturnType<typeof useHandbook>['data']>['items'] }

function Routines({ items }: RoutinesProps) {
  const { list, head } = useHandbookWords()
  const { day, number } = useFormat()
  return (
    <table className="handbook-table">
      <thead>
        <tr>
          <th>{list.number}</th>
          <th>{list.routine}</th>
          <th>{list.version}</th>
          <th className="handbook-roomy">{head.validFrom}</th>
          <th className="handbook-figure handbook-roomy">{list.activities}</th>
          <th className="handbook-figure">{list.cases}</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ key, title, version, validFrom, activities, cases }) => (
          <tr key={key}>
            <td className="handbook-number">{key}</td>
            <th scope="row">
              <Link to="/handbook/$routine" params={{ routine: key }}>
                {title}
              </Link>
            </th>
            <td>{version}</td>
            <td className="handbook-roomy">{day(validFrom)}</td>
            <td className="handbook-figure handbook-roomy">{activities}</td>
            <td className="handbook-figure">{number(cases)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
