import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'

const List = lazy(async () => ({ default: (await import('../knowledge/knowledge-page.tsx')).KnowledgePage }))
const One = lazy(async () => ({ default: (await import('../knowledge/article-page.tsx')).ArticlePage }))
const New = lazy(async () => ({ default: (await import('../knowledge/new-article-page.tsx')).NewArticlePage }))

/** What is known, loaded with its words when it is opened; the address says what is searched for. */
export function Knowledge() {
  const { q = '' } = getRouteApi('/knowledge').useSearch()
  const navigate = useNavigate()
  return (
    <Suspense fallback={null}>
      <List
        asked={q}
        onAsked={words => void navigate({ to: '/knowledge', search: words === '' ? {} : { q: words }, replace: true })}
      />
    </Suspense>
  )
}

/** One article, or with `new` one that is to be written, from a case where the address names one. */
export function OneArticle() {
  const { article } = getRouteApi('/knowledge/$article').useParams()
  const { case: from } = getRouteApi('/knowledge/$article').useSearch()
  const number = from !== undefined && /^\d{1,9}$/.test(from) ? Number(from) : null
  return (
    <Suspense fallback={null}>
      {article === 'new' ? <New from={number} /> : <One key={article} article={article} />}
    </Suspense>
  )
}
