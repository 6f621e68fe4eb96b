import { ValidationMessage } from '@digdir/designsystemet-react'
import { languages } from '../../../contract/value.ts'
import { languageNames } from '../../text/words.ts'
import { useWords } from '../../text/words-provider.tsx'
import { faultOf } from '../../ui/fault.ts'
import { useChangeWords } from '../scene/use-change-words.ts'
import type { TermDraft, TermWords } from './term-draft.ts'

type TermFieldsProps = {
  readonly draft: TermDraft
  readonly onDraft: (draft: TermDraft) => void
  /** What the register answered instead of keeping it. */
  readonly error: unknown
}

/** A term, what it means and its other forms, each in every language side by side. */
export function TermFields({ draft, onDraft, error }: TermFieldsProps) {
  const { terms: said } = useChangeWords()
  const words = useWords()
  return FIELDS.map(({ field, rows }) => (
    <fieldset key={field} className="texts-field">
      <legend>{said.field[field]}</legend>
      {languages.map(language => {
        const id = `${field}/${language}`
        const fault = faultOf(words, error, `texts.${language}.${field}`)
        return (
          <div key={language}>
            <label className="quiet" htmlFor={id}>
              {languageNames[language]}
            </label>
            <textarea
              id={id}
              className="ds-input"
              lang={language}
              rows={rows}
              value={draft[language][field]}
              aria-invalid={fault !== undefined}
              aria-describedby={fault === undefined ? undefined : `${id}/fault`}
              onChange={event => onDraft({ ...draft, [language]: { ...draft[language], [field]: event.target.value } })}
            />
            {fault !== undefined && <ValidationMessage id={`${id}/fault`}>{fault}</ValidationMessage>}
          </div>
        )
      })}
    </fieldset>
  ))
}

const FIELDS = [
  { field: 'term', rows: 1 },
  { field: 'means', rows: 3 },
  { field: 'forms', rows: 2 },
] as const satisfies readonly { readonly field: keyof TermWords; readonly rows: number }[]
