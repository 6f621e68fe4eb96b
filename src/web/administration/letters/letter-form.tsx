import { Button } from '@digdir/designsystemet-react'
import { type FormEvent, useRef, useState } from 'react'
import type { LetterTemplate } from '../../../contract/administration-letter.ts'
import type { Language } from '../../../contract/value.ts'
import { Refused } from '../../api/ask.ts'
import { putIn } from '../../editor/put-in.ts'
import { inserted } from '../../editor/spot.ts'
import { RefusalMessage } from '../../ui/refusal-message.tsx'
import { useChange } from '../scene/api.ts'
import { useTell } from '../scene/told.ts'
import { useAdministrationWords } from '../scene/use-administration-words.ts'
import { behind, LANGUAGES, ownOf, type Texts, textsOf } from './letter-draft.ts'
import { LetterPreview } from './letter-preview.tsx'
import { LetterSubject } from './letter-subject.tsx'
import { LetterText } from './letter-text.tsx'
import { useLetterWords } from './use-letter-words.ts'

type LetterFormProps = {
  readonly letter: LetterTemplate
  /** Key of the team whose words they are; empty for the house. */
  readonly team: string
}

/** One letter, its four languages side by side, and how it will look. */
export function LetterForm({ letter, team }: LetterFormProps) {
  const words = useAdministrationWords()
  const own = useLetterWords()
  const tell = useTell()
  const [texts, setTexts] = useState<Texts>(() => textsOf(letter, team))
  const [subjects, setSubjects] = useState(() => subjectsOf(letter, team))
  const [seen, setSeen] = useState<Language>('nb')
  const [inSubject, setInSubject] = useState(false)
  const last = useRef<HTMLTextAreaElement | HTMLInputElement | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const { mutate, error, isPending } = useChange<LetterTemplate>('PUT', `letters/${letter.kind}`)
  const save = (event: FormEvent) => {
    event.preventDefault()
    tell('')
    const body = {
      texts: ownOf(texts, letter, team),
      ...(letter.subject !== null && subjects !== null && { subjects: ownOf(subjects, letter.subject, team) }),
      ...(team !== '' && { team }),
    }
    mutate(body, {
      onSuccess: kept => {
        setTexts(textsOf(kept, team))
        setSubjects(subjectsOf(kept, team))
        tell(own.saved)
      },
    })
  }
  const put = (field: string) => {
    const at = last.current ?? form.current?.querySelector('textarea')
    if (at) putIn(at, inserted({ from: at.selectionStart ?? 0, to: at.selectionEnd ?? 0 }, `{${field}}`))
  }
  const back = (language: Language) => {
    setTexts({ ...texts, [language]: behind(letter, team, language) })
    if (letter.subject !== null && subjects !== null)
      setSubjects({ ...subjects, [language]: behind(letter.subject, team, language) })
  }
  const calledOtherwise = (language: Language) =>
    letter.subject !== null && subjects?.[language].trim() !== behind(letter.subject, team, language).trim()
  const faulty = faultyLanguage(error)
  const offered = inSubject && letter.subject !== null ? letter.subject.fields : letter.fields
  const focused = (field: HTMLTextAreaElement | HTMLInputElement, language: Language) => {
    last.current = field
    setInSubject(field instanceof HTMLInputElement)
    setSeen(language)
  }
  return (
    <div className="stack">
      <form ref={form} className="stack" noValidate onSubmit={save} aria-labelledby="letter">
        <div>
          <h3 id="letter">{own.kind[letter.kind][0]}</h3>
          <p className="quiet">{own.kind[letter.kind][1]}</p>
        </div>
        <div className="letters-fields">
          <span className="quiet">{own.fields}</span>
          {offered.map(field => (
            <button key={field} type="button" onClick={() => put(field)}>
              <code>{`{${field}}`}</code> {own.field[field]}
              {!inSubject && letter.needed.includes(field) && <span className="quiet"> {own.needed}</span>}
            </button>
          ))}
        </div>
        {letter.subject !== null && letter.subject.before !== '' && (
          <p id="letter-before" className="quiet">
            {own.subject}: {own.before(letter.subject.before)}
          </p>
        )}
        <div className="letters-four">
          {LANGUAGES.map(language => (
            <LetterText
              key={language}
              letter={letter}
              team={team}
              language={language}
              text={texts[language]}
              subject={
                letter.subject !== null &&
                subjects !== null && (
                  <LetterSubject
                    said={letter.subject}
                    language={language}
                    subject={subjects[language]}
                    onFocus={field => focused(field, language)}
                    onSubject={subject => setSubjects({ ...subjects, [language]: subject })}
                  />
                )
              }
              fault={faulty === language ? error : null}
              onFocus={field => focused(field, language)}
              calledOtherwise={calledOtherwise(language)}
              onText={text => setTexts({ ...texts, [language]: text })}
              onBack={() => back(language)}
            />
          ))}
        </div>
        {faulty === null && <RefusalMessage error={error} />}
        <p className="actions">
          <Button type="submit" loading={isPending}>
            {words.save}
          </Button>
        </p>
      </form>
      <LetterPreview
        kind={letter.kind}
        team={team}
        language={seen}
        onLanguage={setSeen}
        text={texts[seen]}
        subject={subjects?.[seen] ?? ''}
      />
    </div>
  )
}

function subjectsOf({ subject }: LetterTemplate, team: string): Texts | null {
  return subject === null ? null : textsOf(subject, team)
}

/** In which language the fault stands that the server found. */
function faultyLanguage(error: unknown): Language | null {
  if (!(error instanceof Refused)) return null
  const { data, faults } = error.problem
  const told = typeof data === 'object' && data !== null && 'language' in data ? data.language : undefined
  return (
    LANGUAGES.find(
      each => each === told || faults?.some(({ path }) => path === `texts.${each}` || path === `subjects.${each}`),
    ) ?? null
  )
}
