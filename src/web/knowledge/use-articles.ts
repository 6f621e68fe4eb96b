import {
  type InfiniteData,
  keepPreviousData,
  type QueryKey,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import type { ArticleItem, ArticleView } from '../../contract/article.ts'
import { ask, type Method } from '../api/ask.ts'
import type { Page } from '../api/queries.ts'

const KEY = ['articles'] as const

/** Articles of one stage, newest first, page by page; with words those that hold them, the nearest first. */
export function useArticles(stage: ArticleItem['stage'], words: string) {
  return useInfiniteQuery<
    Page<ArticleItem>,
    Error,
    InfiniteData<Page<ArticleItem>, string | null>,
    QueryKey,
    string | null
  >({
    queryKey: [...KEY, stage, words],
    queryFn: ({ pageParam, signal }) => {
      const search = new URLSearchParams({
        stage,
        ...(words !== '' && { q: words }),
        ...(pageParam && { after: pageParam }),
      })
      return ask<Page<ArticleItem>>('GET', `/api/articles?${search}`, { signal })
    },
    initialPageParam: null,
    getNextPageParam: page => page.next,
    placeholderData: keepPreviousData,
  })
}

/** One article. */
export function useArticle(article: string) {
  return useQuery({
    queryKey: [...KEY, 'one', article],
    queryFn: ({ signal }) => ask<ArticleView>('GET', `/api/articles/${article}`, { signal }),
  })
}

/** Something done with an article: method, the rest of its path, and what is sent. */
type ArticleAct = { readonly method: Method; readonly path: string; readonly body?: unknown }

/** Does something with an article; lists that show it are asked for anew. */
export function useArticleAct(done: (view: ArticleView) => void) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ method, path, body }: ArticleAct) =>
      ask<ArticleView>(method, `/api/articles${path}`, body === undefined ? {} : { body }),
    async onSuccess(view) {
      client.setQueryData([...KEY, 'one', view.id], view)
      done(view)
      await client.invalidateQueries({ queryKey: KEY })
    },
  })
}
