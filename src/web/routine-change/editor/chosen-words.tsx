import { Button } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { type Choice, SelectField } from '../../ui/fields.tsx'
import { useChangeWords } from '../scene/use-change-words.ts'

type ChosenWordsProps = {
  readonly label: string
  readonly add: string
  readonly words: readonly string[]
  readonly among: readonly Choice[]
  readonly onWords: (words: readonly string[]) => void
}

/** Several of a closed list: each can be taken away, and another chosen. */
export function ChosenWords({ label, add, words, among, onWords }: ChosenWordsProps) {
  const { editor: said } = useChangeWords()
  const heading = useId()
  const called = (word: string) => among.find(([key]) => key === word)?.[1] ?? said.unknown(word)
  return (
    <section aria-labelledby={heading}>
      <p id={heading}>{label}</p>
      <ul className="change-chosen">
        {words.map(word => (
          <li key={word}>
            <span>{called(word)}</span>
            <Button
              variant="tertiary"
              aria-label={said.remove(called(word))}
              onClick={() => onWords(words.filter(each => each !== word))}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      <SelectField
        label={add}
        value=""
        onChange={word => word !== '' && onWords([...words, word])}
        among={[['', said.choose], ...among.filter(([key]) => !words.includes(key))]}
      />
    </section>
  )
}
