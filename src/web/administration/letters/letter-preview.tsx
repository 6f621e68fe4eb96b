import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import type { LetterTemplate } from '../../../contract/administration-letter.ts'
import type { Language } from '../../../contract/value.ts'
import { ask } from '../../api/ask.ts'
import { RefusalMessage } from '../../ui/refusal-message.tsx'
import { LanguageField } from '../record/language-field.tsx'
import { useLetterWords } from './use-letter-words.ts'

type LetterPreviewProps = {
  readonly kind: LetterTemplate['kind']
  readonly team: string
  readonly language: Language
  readonly onLanguage: (language: Language) => void
  readonly text: string
  /** Empty where it is called nothing of its own. */
  readonly subject: string
}

type Preview = { readonly text: string; readonly html: string; readonly subject: string | null }

/** The letter as it will be, in the language one writes in: made by the server as the mail is, shown without scripts. */
export function LetterPreview({
  kind,
  team,
  language,
  onLanguage,
  text: written,
  subject: called,
}: LetterPreviewProps) {
  const own = useLetterWords()
  const text = useDeferredValue(written.trim())
  const subject = useDeferredValue(called.trim())
  const body = { language, text, ...(subject !== '' && { subject }), ...(team !== '' && { team }) }
  const { data, error } = useQuery({
    queryKey: ['letter-preview', kind, body],
    queryFn: ({ signal }) => ask<Preview>('POST', `/api/administration/letters/${kind}/previews`, { body, signal }),
    enabled: text !== '',
    placeholderData: keepPreviousData,
    retry: false,
  })
  return (
    <section aria-labelledby="preview" className="stack letters-preview">
      <div className="letters-preview-head">
        <h3 id="preview">{own.preview}</h3>
        <LanguageField label={own.previewIn} value={language} onChange={onLanguage} />
      </div>
      {text === '' && <p className="quiet">{own.nothing}</p>}
      {text !== '' && <RefusalMessage error={error} />}
      {text !== '' && error === null && data !== undefined && (
        <>
          {data.subject !== null && (
            <p>
              {own.subject}: <strong lang={language}>{data.subject}</strong>
            </p>
          )}
          <iframe title={own.preview} sandbox="" referrerPolicy="no-referrer" srcDoc={data.html} />
          <details>
            <summary>{own.asPlain}</summary>
            <pre lang={language}>{data.text}</pre>
          </details>
        </>
      )}
    </section>
  )
}
