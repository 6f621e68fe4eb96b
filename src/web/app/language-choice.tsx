import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Me } from '../../contract/session.ts'
import type { Language } from '../../contract/value.ts'
import { ask } from '../api/ask.ts'
import { keys } from '../api/queries.ts'
import { languageNames } from '../text/words.ts'
import { useLanguage, useWords, wordsQuery } from '../text/words-provider.tsx'

/** Chooses the language of pages and of letters to me. */
export function LanguageChoice() {
  const { desk } = useWords()
  const language = useLanguage()
  const choose = useChooseLanguage()
  return (
    <label className="rail-language">
      <span className="ds-sr-only">{desk.language}</span>
      <select className="ds-input" value={language} onChange={event => choose(event.target.value)}>
        {Object.entries(languageNames).map(([key, name]) => (
          <option key={key} value={key} lang={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

/** The words are there before the page changes, so that nothing blinks; sentences from the server are asked for anew. */
function useChooseLanguage(): (chosen: string) => void {
  const client = useQueryClient()
  const { mutate } = useMutation({
    async mutationFn(language: Language) {
      await client.ensureQueryData(wordsQuery(language))
      return ask<Me>('PUT', '/api/session/language', { body: { language } })
    },
    onSuccess: me => {
      client.setQueryData(keys.me, me)
      void client.invalidateQueries({ queryKey: ['case'] })
    },
  })
  return chosen => {
    if (isLanguage(chosen)) mutate(chosen)
  }
}

function isLanguage(value: string): value is Language {
  return Object.hasOwn(languageNames, value)
}
