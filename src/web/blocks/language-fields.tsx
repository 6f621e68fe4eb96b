import { ValidationMessage } from '@digdir/designsystemet-react'
import { useId, useRef } from 'react'
import type { Language } from '../../contract/value.ts'
import { putIn } from '../editor/put-in.ts'
import { inserted } from '../editor/spot.ts'
import { languageNames } from '../text/words.ts'
import { useBlockWords } from './use-block-words.ts'

type LanguageFieldsProps = {
  readonly texts: Readonly<Record<Language, string>>
  readonly onTexts: (texts: Readonly<Record<Language, string>>) => void
  /** What is wrong with them, in words. */
  readonly fault: string | undefined
}

const LANGUAGES = ['nb', 'nn', 'sv', 'en'] as const satisfies readonly Language[]
const FIELDS = ['requester', 'number', 'title', 'service', 'agent', 'team'] as const

/** The four languages beside each other; a field goes where one wrote last. */
export function LanguageFields({ texts, onTexts, fault }: LanguageFieldsProps) {
  const own = useBlockWords()
  const last = useRef<HTMLTextAreaElement | null>(null)
  const first = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const put = (field: string) => {
    const at = last.current ?? first.current
    if (at !== null) putIn(at, inserted({ from: at.selectionStart, to: at.selectionEnd }, `{${field}}`))
  }
  return (
    <fieldset className="blocks-languages">
      <legend>{own.languages}</legend>
      <div className="blocks-fields">
        <span className="quiet">{own.fields}</span>
        {FIELDS.map(field => (
          <button key={field} type="button" onClick={() => put(field)}>
            <code>{`{${field}}`}</code> {own.field[field]}
          </button>
        ))}
      </div>
      <div className="blocks-four">
        {LANGUAGES.map((language, place) => (
          <div key={language}>
            <label htmlFor={`${id}-${language}`}>{languageNames[language]}</label>
            <textarea
              id={`${id}-${language}`}
              ref={place === 0 ? first : undefined}
              className="ds-input"
              lang={language}
              rows={9}
              value={texts[language]}
              aria-invalid={fault !== undefined}
              aria-describedby={fault === undefined ? undefined : `${id}-fault`}
              onFocus={event => {
                last.current = event.currentTarget
              }}
              onChange={event => onTexts({ ...texts, [language]: event.target.value })}
            />
          </div>
        ))}
      </div>
      {fault !== undefined && <ValidationMessage id={`${id}-fault`}>{fault}</ValidationMessage>}
    </fieldset>
  )
}
