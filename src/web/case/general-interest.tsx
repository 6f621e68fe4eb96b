import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { ArticleItem } from '../../contract/article.ts'
import { ask } from '../api/ask.ts'
import type { Page } from '../api/queries.ts'
import { useWords } from '../text/words-provider.tsx'
import { useOfferActs } from '../ui/page-acts.ts'
import { useScene } from './scene/case-scene.ts'

/** What solved a case may help others: what was written of it for them, and the way to write it (O-23). */
export function GeneralInterest() {
  const { view } = useScene()
  const { desk } = useWords()
  const navigate = useNavigate()
  const { number, solution, status } = view
  const isOver = solution !== null && (status.name === 'solved' || status.name === 'closed')
  // Staff of its lines alone may write on it, and so pass on what was learned from it.
  const may = isOver && view.confidential === null && view.allowed['write-internal'] === 'yes'
  const { data } = useQuery({
    queryKey: ['articles', 'case', number],
    queryFn: ({ signal }) => ask<Page<ArticleItem>>('GET', `/api/articles?case=${number}`, { signal }),
    enabled: may,
  })
  const place = { to: '/knowledge/$article', params: { article: 'new' }, search: { case: String(number) } } as const
  const offered = may && data?.items.length === 0
  useOfferActs(offered ? [{ kind: 'act', name: desk.generalInterest, act: () => void navigate(place) }] : [])
  if (!may || data === undefined) return null
  return (
    <p>
      {offered ? (
        <Link {...place}>{desk.generalInterest}</Link>
      ) : (
        data.items.map(({ id, question }) => (
          <span key={id}>
            {desk.generalInterest}:{' '}
            <Link to="/knowledge/$article" params={{ article: id }} search={{}}>
              {question}
            </Link>
          </span>
        ))
      )}
    </p>
  )
}
