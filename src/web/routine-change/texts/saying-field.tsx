import { type Language, languages } from '../../../contract/value.ts'
import { languageNames } from '../../text/words.ts'
import { useChangeWords } from '../scene/use-change-words.ts'
import { calledIn, fieldOf } from './place-names.ts'

type SayingFieldProps = {
  readonly place: string
  readonly textIn: (language: Language) => string
  readonly onText: (language: Language, text: string) => void
}

/** What is said at one place, in every language side by side. */
export function SayingField({ place, textIn, onText }: SayingFieldProps) {
  const words = useChangeWords()
  const field = fieldOf(place)
  const rows = LONG.has(field) ? 4 : 1
  return (
    <fieldset className="texts-field">
      <legend>{calledIn(words, place)}</legend>
      {languages.map(language => (
        <div key={language}>
          <label className="quiet" htmlFor={`${language}/${place}`}>
            {languageNames[language]}
          </label>
          {field === 'validFrom' ? (
            <input
              id={`${language}/${place}`}
              className="ds-input"
              type="date"
              value={textIn(language)}
              onChange={event => onText(language, event.target.value)}
            />
          ) : (
            <textarea
              id={`${language}/${place}`}
              className="ds-input"
              lang={language}
              rows={rows}
              value={textIn(language)}
              onChange={event => onText(language, event.target.value)}
            />
          )}
        </div>
      ))}
    </fieldset>
  )
}

/** Said in sentences. */
const LONG: ReadonlySet<string> = new Set(['purpose', 'responsible', 'hint', 'does', 'follows'])
