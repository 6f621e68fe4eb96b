import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useEffect } from 'react'
import type { TimeZone } from '../../contract/time-zone.ts'
import type { Language } from '../../contract/value.ts'
import type { Words } from './every-word.ts'
import { loadWords } from './words.ts'

type Spoken = { readonly language: Language; readonly zone: TimeZone; readonly words: Words }

const Speech = createContext<Spoken | null>(null)

/** The words of a language as an answer that is kept: a language is fetched once. */
export function wordsQuery(language: Language) {
  return queryOptions({
    queryKey: ['words', language],
    queryFn: () => loadWords(language),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  })
}

type WordsProviderProps = {
  readonly language: Language
  /** Where the house is. */
  readonly zone: TimeZone
  readonly children: ReactNode
}

/** Gives everything inside its words and whose clock its times are told by, and the page its language. */
export function WordsProvider({ language, zone, children }: WordsProviderProps) {
  const { data: words } = useSuspenseQuery(wordsQuery(language))
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return <Speech value={{ language, zone, words }}>{children}</Speech>
}

/** The words to say things with: shared ones such as `words.status.new`, and the desk's own under `words.desk`. */
export function useWords(): Words {
  return useSpoken().words
}

export function useLanguage(): Language {
  return useSpoken().language
}

/** The time zone of the house: times are told and typed on its clock, wherever she sits who reads them. */
export function useZone(): TimeZone {
  return useSpoken().zone
}

function useSpoken(): Spoken {
  const spoken = useContext(Speech)
  if (spoken === null) throw new Error('words are asked for outside of WordsProvider')
  return spoken
}
