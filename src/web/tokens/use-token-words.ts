import { useSuspenseQuery } from '@tanstack/react-query'
import type { Language } from '../../contract/value.ts'
import { useLanguage } from '../text/words-provider.tsx'
import type { TokenWords } from './text/nb.ts'

/** The words of this page, which is opened seldom: they come with it, in one language. */
export function useTokenWords(): TokenWords {
  const language = useLanguage()
  return useSuspenseQuery({
    queryKey: ['token-words', language],
    queryFn: () => load(language),
    staleTime: Number.POSITIVE_INFINITY,
  }).data
}

async function load(language: Language): Promise<TokenWords> {
  switch (language) {
    case 'nb':
      return (await import('./text/nb.ts')).nb
    case 'nn':
      return (await import('./text/nn.ts')).nn
    case 'sv':
      return (await import('./text/sv.ts')).sv
    case 'en':
      return (await import('./text/en.ts')).en
    default:
      return language satisfies never
  }
}
