import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import type { ArticleItem } from '../../contract/article.ts'
import type { CaseItem } from '../../contract/case.ts'
import { ask } from '../api/ask.ts'
import { queryString } from '../api/queries.ts'
import { useWords } from '../text/words-provider.tsx'
import type { Asked } from './asked.ts'

/** Something that can be put in: what it is called, what tells it apart, and the text it becomes. */
export type Suggestion = {
  readonly key: string
  readonly name: string
  readonly detail: string
  /** Words it is found by, besides its name. */
  readonly also?: string
  readonly text: string
}

/** What a field offers after `@` and `/`; cases and articles are asked of the server. */
export type Offers = { readonly colleagues: readonly Suggestion[]; readonly blocks: readonly Suggestion[] }

const MOST = 8

/** What fits what is being asked for, best first; none while nothing is asked for. */
export function useSuggestions(asked: Asked | null, { colleagues, blocks }: Offers): readonly Suggestion[] {
  const cases = useCasesFound(asked?.sign === '#' ? asked.words : '')
  const articles = useArticlesFound(asked?.sign === '#' ? asked.words : '')
  switch (asked?.sign) {
    case '@':
      return fitting(colleagues, asked.words)
    case '/':
      return fitting(blocks, asked.words)
    case '#':
      return asked.words === '' ? [] : [...cases, ...articles]
    default:
      return []
  }
}

/** Those in which every word of the question begins some word. */
function fitting(among: readonly Suggestion[], words: string): readonly Suggestion[] {
  const wanted = wordsOf(words)
  const fits = ({ name, also = '' }: Suggestion) => {
    const own = wordsOf(`${name} ${also}`)
    return wanted.every(word => own.some(each => each.startsWith(word)))
  }
  return among.filter(fits).slice(0, MOST)
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[\s,.()]+/)
    .filter(word => word !== '')
}

/** Cases by their number or by words. */
function useCasesFound(words: string): readonly Suggestion[] {
  const q = useDeferredValue(words)
  const { data } = useQuery({
    queryKey: ['named-cases', q],
    queryFn: ({ signal }) =>
      ask<{ readonly items: readonly CaseItem[] }>('GET', `/api/cases?${queryString({ q, limit: String(MOST) })}`, {
        signal,
      }),
    enabled: q !== '',
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  })
  return (data?.items ?? []).map(({ number, title, requester }) => ({
    key: String(number),
    name: `#${number}`,
    detail: `${title}, ${requester}`,
    text: `#${number} `,
  }))
}

const MOST_ARTICLES = 4

/** Articles by their words, as a link for whoever reads the text: those for the 1st lines alone would lead her nowhere. */
function useArticlesFound(words: string): readonly Suggestion[] {
  const { desk } = useWords()
  const q = useDeferredValue(words)
  const { data } = useQuery({
    queryKey: ['named-articles', q],
    queryFn: ({ signal }) =>
      ask<{ readonly items: readonly ArticleItem[] }>('GET', `/api/articles?${queryString({ q })}`, { signal }),
    enabled: /\p{L}/u.test(q),
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  })
  const open = (data?.items ?? []).filter(({ audience }) => audience === 'everyone').slice(0, MOST_ARTICLES)
  return open.map(({ id, question, service }) => ({
    key: id,
    name: question,
    detail: `${desk.knowledge}, ${service.name}`,
    text: `[${question.replaceAll(/[[\]]/g, '')}](${location.origin}/articles/${id}) `,
  }))
}
