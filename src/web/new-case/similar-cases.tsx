import { Button } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { CaseItem } from '../../contract/case.ts'
import { useCase, useCases } from '../api/queries.ts'
import { useWords } from '../text/words-provider.tsx'
import { Age } from '../ui/age.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { usePaused } from '../ui/paused.ts'
import { nearest, searchFor } from './likeness.ts'
import { SimilarArticles, useSimilarArticles } from './similar-articles.tsx'
import './similar-cases.css'

const PAUSE_MS = 250
const MOST = 6

type Props = {
  readonly title: string
  /** Solves the new case with what solved another, or with an article; absent where it cannot be solved at once. */
  readonly onSolution?: (text: string, article?: string) => void
}

/** Articles and solved cases with the title's words, before a new one is opened (O-11); a solution can be read, and used at once. */
export function SimilarCases({ title, onSolution }: Props) {
  const words = useWords().desk.caseForm
  const asked = searchFor(usePaused(title, PAUSE_MS))
  const articles = useSimilarArticles(asked) ?? []
  const { data } = useCases({ q: asked, status: 'solved,closed' }, asked !== '')
  const [read, setRead] = useState<number | null>(null)
  const found = asked === '' ? [] : nearest(title, data?.pages[0]?.items ?? [], MOST)
  return (
    <aside className="similar" aria-label={words.similar}>
      <h2>{words.similar}</h2>
      <p className="ds-sr-only" role="status">
        {asked !== '' && data !== undefined && words.similarCount(found.length, articles.length)}
      </p>
      {asked === '' && <EmptyState>{words.similarFirst}</EmptyState>}
      {asked !== '' && data !== undefined && found.length + articles.length === 0 && (
        <EmptyState>{words.similarNone}</EmptyState>
      )}
      <SimilarArticles items={articles} onSolution={onSolution} />
      <ul>
        {found.map(item => (
          <Similar
            key={item.number}
            item={item}
            open={item.number === read}
            onToggle={() => setRead(item.number === read ? null : item.number)}
            onSolution={onSolution}
          />
        ))}
      </ul>
    </aside>
  )
}

type SimilarProps = {
  readonly item: CaseItem
  readonly open: boolean
  readonly onToggle: () => void
  readonly onSolution: Props['onSolution']
}

function Similar({ item, open, onToggle, onSolution }: SimilarProps) {
  return (
    <li>
      <button type="button" aria-expanded={open} onClick={onToggle}>
        <span>{item.title}</span>
        <span className="quiet">
          <Age at={item.openedAt} />
        </span>
      </button>
      {open && <Solution number={item.number} onSolution={onSolution} />}
    </li>
  )
}

function Solution({ number, onSolution }: { readonly number: number; readonly onSolution: Props['onSolution'] }) {
  const words = useWords().desk.caseForm
  const { data } = useCase(number)
  if (data === undefined) return null
  const { solution } = data
  return (
    <div className="similar-solution">
      {solution === null ? (
        <p className="quiet">{words.noSolution}</p>
      ) : (
        <>
          <p className="said">{solution.text}</p>
          {onSolution !== undefined && (
            <Button variant="secondary" onClick={() => onSolution(solution.text)}>
              {words.solveWithThis}
            </Button>
          )}
        </>
      )}
      <Link to="/cases/$number" params={{ number: String(number) }}>
        {words.openCase(number)}
      </Link>
    </div>
  )
}
