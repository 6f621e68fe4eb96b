import { useSuspenseQuery } from '@tanstack/react-query'
import type { Language } from '../../../contract/value.ts'
import { useLanguage } from '../../text/words-provider.tsx'
import type { AdministrationWords } from '../text/nb.ts'

/** The words of these pages, which few people open: they come with them, in one language. */
export function useAdministrationWords(): AdministrationWords {
  const language = useLanguage()
  return useSuspenseQuery({
    queryKey: ['administration-words', language],
    queryFn: () => load(language),
    staleTime: Number.POSITIVE_INFINITY,
  }).data
}

async function load(language: Language): Promise<AdministrationWords> {
  switch (language) {
    case 'nb':
      return (await import('../text/nb.ts')).nb
    case 'nn':
      return (await import('../text/nn.ts')).nn
    case 'sv':
      return (await import('../text/sv.ts')).sv
    case 'en':
      return (await import('../text/en.ts')).en
    default:
      return language satisfies never
  }
}
