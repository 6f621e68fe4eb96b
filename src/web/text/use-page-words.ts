import { useSuspenseQuery } from '@tanstack/react-query'
import type { Language } from '../../contract/value.ts'
import { useLanguage } from './words-provider.tsx'

/** How each language of a page's words is fetched; one that is missing does not compile. */
type Loaders<Words> = Readonly<Record<Language, () => Promise<Words>>>

/** The words of a page that is opened seldom: they come with it, in one language, once. `page` names them in memory. */
export function usePageWords<Words>(page: string, loaders: Loaders<Words>): Words {
  const language = useLanguage()
  return useSuspenseQuery({
    queryKey: ['page-words', page, language],
    queryFn: () => loaders[language](),
    staleTime: Number.POSITIVE_INFINITY,
  }).data
}
