import { useQuery } from '@tanstack/react-query'
import { casePath } from '../../contract/command-path.ts'
import type { Language } from '../../contract/value.ts'
import type { WritingHelp } from '../../contract/writing.ts'
import { ask } from '../api/ask.ts'
import { languageNames } from '../text/words.ts'
import { useLanguage } from '../text/words-provider.tsx'
import type { Suggestion } from './use-suggestions.ts'

/** Who a letter goes to, with her address, and the text blocks in her language first; asked for when one writes. */
export function useWritingHelp(number: number, to: string) {
  const mine = useLanguage()
  const { data } = useQuery({
    queryKey: ['writing-help', number],
    queryFn: ({ signal }) =>
      ask<WritingHelp>('GET', `${casePath.replace('{number}', String(number))}/writing`, { signal }),
    staleTime: 30_000,
  })
  const recipient = data?.recipients.find(each => each.to === to) ?? null
  return { recipient, blocks: blocksIn(data?.blocks ?? [], recipient?.language ?? mine, mine) }
}

const LANGUAGES = ['nb', 'nn', 'sv', 'en'] as const satisfies readonly Language[]

/** Every block once in the reader's language, or the best there is; then the same ones in their other languages. */
export function blocksIn(blocks: WritingHelp['blocks'], first: Language, mine: Language): readonly Suggestion[] {
  const order = [...new Set([first, mine, ...LANGUAGES])]
  const said = blocks.map(block =>
    order.flatMap(language => {
      const text = block.texts[language]
      return text === undefined ? [] : [suggestion(block, language, text)]
    }),
  )
  return [...said.flatMap(each => each.slice(0, 1)), ...said.flatMap(each => each.slice(1))]
}

function suggestion({ id, name }: WritingHelp['blocks'][number], language: Language, text: string): Suggestion {
  const called = languageNames[language]
  return { key: `${id} ${language}`, name, detail: `${called}: ${text.slice(0, 80)}`, also: called, text }
}
