import { Button } from '@digdir/designsystemet-react'
import { skipToken, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ArticleItem } from '../../contract/article.ts'
import { languages } from '../../contract/value.ts'
import { ask } from '../api/ask.ts'
import { type Page, queryString } from '../api/queries.ts'
import { useArticle } from '../knowledge/use-articles.ts'
import { useLanguage, useWords } from '../text/words-provider.tsx'

/** More than these are not read while somebody is on the phone. */
const MOST = 3

/** Published articles with one of the words, the nearest first; undefined until they are here. */
export function useSimilarArticles(words: string): readonly ArticleItem[] | undefined {
  const search = queryString({ q: words, limit: String(MOST) })
  return useQuery({
    queryKey: ['articles', 'similar', words],
    queryFn:
      words === '' ? skipToken : ({ signal }) => ask<Page<ArticleItem>>('GET', `/api/articles?${search}`, { signal }),
  }).data?.items
}

type Props = {
  readonly items: readonly ArticleItem[]
  /** Solves the new case with an answer and says where it is from; absent where it cannot be solved at once. */
  readonly onSolution: ((text: string, article: string) => void) | undefined
}

/** What is known comes before what was done once; an answer can be read, and used at once (O-11, O-23). */
export function SimilarArticles({ items, onSolution }: Props) {
  const words = useWords().desk.caseForm
  const [read, setRead] = useState<string | null>(null)
  return (
    <ul>
      {items.map(({ id, question }) => (
        <li key={id}>
          <button type="button" aria-expanded={id === read} onClick={() => setRead(id === read ? null : id)}>
            <span>{question}</span>
            <span className="quiet">{words.article}</span>
          </button>
          {id === read && <Answer article={id} onSolution={onSolution} />}
        </li>
      ))}
    </ul>
  )
}

function Answer({ article, onSolution }: { readonly article: string; readonly onSolution: Props['onSolution'] }) {
  const words = useWords().desk.caseForm
  const language = useLanguage()
  const { data } = useArticle(article)
  const said = [language, ...languages].map(each => data?.texts[each]).find(each => each !== undefined)
  if (said === undefined) return null
  return (
    <div className="similar-solution">
      <p className="said">{said.answer}</p>
      {onSolution !== undefined && (
        <Button variant="secondary" onClick={() => onSolution(said.answer, article)}>
          {words.solveWithThis}
        </Button>
      )}
      <Link to="/knowledge/$article" params={{ article }} search={{}}>
        {words.openArticle}
      </Link>
    </div>
  )
}
