import { useId } from 'react'
import type { LetterTemplate } from '../../../contract/administration-letter.ts'
import type { Language } from '../../../contract/value.ts'
import { languageNames } from '../../text/words.ts'
import { useLetterWords } from './use-letter-words.ts'

type LetterSubjectProps = {
  readonly said: NonNullable<LetterTemplate['subject']>
  readonly language: Language
  readonly subject: string
  readonly onSubject: (subject: string) => void
  readonly onFocus: (field: HTMLInputElement) => void
}

/** What a letter is called in one language; emptied, it is called what stands behind. */
export function LetterSubject({ said, language, subject, onSubject, onFocus }: LetterSubjectProps) {
  const own = useLetterWords()
  const id = useId()
  return (
    <p className="letters-subject">
      <label htmlFor={id}>{own.subject}</label>
      <input
        id={id}
        className="ds-input"
        lang={language}
        maxLength={200}
        value={subject}
        aria-label={own.subjectIn(languageNames[language])}
        aria-describedby={said.before === '' ? undefined : 'letter-before'}
        onFocus={event => onFocus(event.currentTarget)}
        onChange={event => onSubject(event.target.value)}
      />
    </p>
  )
}
