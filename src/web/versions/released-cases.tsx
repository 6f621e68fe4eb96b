import { Button } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { ReleasedCase } from '../../contract/release.ts'
import { languageNames } from '../text/words.ts'
import { RefusalMessage } from '../ui/refusal-message.tsx'
import { useReleasedCases, useVersionWords } from './use-versions.ts'

/** The cases that a version solves, with whoever is still to be told; the letter is in the case, where it is sent. */
export function ReleasedCases({ release, name }: { readonly release: string; readonly name: string }) {
  const words = useVersionWords()
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useReleasedCases(release)
  const cases = data?.pages.flatMap(page => page.items) ?? []
  return (
    <section aria-labelledby="released">
      <h2 id="released">{words.casesOf(name)}</h2>
      <RefusalMessage error={error} />
      {cases.length > 0 && (
        <table className="versions-table">
          <thead>
            <tr>
              <th scope="col">{words.case}</th>
              <th scope="col">{words.reporter}</th>
              <th scope="col">{words.language}</th>
              <th scope="col">{words.owner}</th>
              <th scope="col">{words.state}</th>
            </tr>
          </thead>
          <tbody>
            {cases.map(each => (
              <tr key={each.number}>
                <th scope="row">
                  <Link to="/cases/$number" params={{ number: String(each.number) }} search={true}>
                    {each.number} {each.title}
                  </Link>
                </th>
                <td data-label={words.reporter}>{each.reporter}</td>
                <td data-label={words.language}>{each.language === null ? '–' : languageNames[each.language]}</td>
                <td data-label={words.owner}>{each.owner ?? words.nobody}</td>
                <td data-label={words.state}>
                  <State of={each} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {hasNextPage && (
        <Button variant="tertiary" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {words.more}
        </Button>
      )}
    </section>
  )
}

function State({ of: { told, language } }: { readonly of: ReleasedCase }) {
  const words = useVersionWords()
  if (language === null) return words.tellsHerself
  return told ? words.told : <strong>{words.write}</strong>
}
