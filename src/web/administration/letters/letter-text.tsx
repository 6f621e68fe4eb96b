import { Button } from '@digdir/designsystemet-react'
import { type ReactNode, useId } from 'react'
import type { LetterTemplate } from '../../../contract/administration-letter.ts'
import type { Language } from '../../../contract/value.ts'
import { languageNames } from '../../text/words.ts'
import { RefusalMessage } from '../../ui/refusal-message.tsx'
import { behind, whoseBehind } from './letter-draft.ts'
import { useLetterWords } from './use-letter-words.ts'

type LetterTextProps = {
  readonly letter: LetterTemplate
  readonly team: string
  readonly language: Language
  readonly text: string
  /** Where it is written what it is called, if it is called something of its own. */
  readonly subject: ReactNode
  /** Whether it is called otherwise than what stands behind calls it. */
  readonly calledOtherwise: boolean
  /** Why it could not be saved, where that stands in this text. */
  readonly fault: Error | null
  readonly onText: (text: string) => void
  /** Says and calls it again as what stands behind does. */
  readonly onBack: () => void
  readonly onFocus: (field: HTMLTextAreaElement) => void
}

/** A letter in one language: in own words, with the way back, or as what stands behind says it. */
export function LetterText(props: LetterTextProps) {
  const { letter, team, language, text, subject, calledOtherwise, fault, onText, onFocus, onBack } = props
  const own = useLetterWords()
  const id = useId()
  const whose = whoseBehind(letter, team, language)
  const standard = behind(letter, team, language)
  const isOwn = calledOtherwise || text.trim() !== standard.trim()
  return (
    <div>
      <p className="letters-language">
        <label htmlFor={id}>{languageNames[language]}</label>{' '}
        {isOwn ? (
          <Button
            type="button"
            variant="tertiary"
            data-size="sm"
            aria-label={own.backIn(languageNames[language], own.back[whose])}
            onClick={onBack}
          >
            {own.back[whose]}
          </Button>
        ) : (
          <span className="quiet">{own.behind[whose]}</span>
        )}
      </p>
      {subject}
      <textarea
        id={id}
        className="ds-input"
        lang={language}
        rows={8}
        value={text}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : `${id}-fault`}
        onFocus={event => onFocus(event.currentTarget)}
        onChange={event => onText(event.target.value)}
      />
      {fault !== null && (
        <div id={`${id}-fault`}>
          <RefusalMessage error={fault} />
        </div>
      )}
    </div>
  )
}
