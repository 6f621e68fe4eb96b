import { useEffect, useId, useRef, useState } from 'react'
import { useWords } from '../../text/words-provider.tsx'
import { DayControl, StepControl } from './controls.tsx'
import type { Choice, FilterField } from './fields.ts'
import { PersonControl } from './person-control.tsx'

type Props = {
  readonly field: FilterField
  readonly value: string
  /** The word for nothing chosen. */
  readonly none: string
  /** Just added: it has the focus. */
  readonly isNew: boolean
  /** An empty value is nothing chosen. */
  readonly onChoose: (value: string) => void
  /** Takes the chip away; null where it always stands and narrows nothing. */
  readonly onRemove: (() => void) | null
}

/** One field that narrows the list: its name, what is chosen, and a cross that takes it away. */
export function FilterChip({ field, value, none, isNew, onChoose, onRemove }: Props) {
  const { filter } = useWords().list
  const id = useId()
  const chip = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    if (isNew) chip.current?.querySelector<HTMLElement>('select, input')?.focus()
  }, [isNew])
  return (
    <span ref={chip} className="filter-chip" data-narrows={value !== ''}>
      <label htmlFor={id}>{field.label}</label>
      <Control id={id} field={field} value={value} none={none} onChoose={onChoose} />
      {onRemove !== null && (
        <button type="button" className="filter-remove" aria-label={filter.remove(field.label)} onClick={onRemove}>
          ×
        </button>
      )}
    </span>
  )
}

type ControlProps = Omit<Props, 'isNew' | 'onRemove'> & { readonly id: string }

function Control({ id, field: { choices }, value, none, onChoose }: ControlProps) {
  switch (choices) {
    case 'day':
      return <DayControl id={id} value={value} onChoose={onChoose} />
    case 'step':
      return <StepControl id={id} value={value} onChoose={onChoose} />
    case 'person':
      return <PersonControl id={id} value={value} onChoose={onChoose} />
    default:
      return (
        <ChoiceControl id={id} choices={withChosen(choices, value)} value={value} none={none} onChoose={onChoose} />
      )
  }
}

type ChoiceProps = Omit<ControlProps, 'field'> & { readonly choices: readonly Choice[] }

/** One of a closed list. What is chosen stands at once, though the address takes a moment: letters go on from it. */
function ChoiceControl({ id, choices, value, none, onChoose }: ChoiceProps) {
  const [chosen, setChosen] = useState(value)
  useEffect(() => setChosen(value), [value])
  return (
    <select
      id={id}
      className="ds-input"
      value={chosen}
      onChange={event => {
        setChosen(event.target.value)
        onChoose(event.target.value)
      }}
    >
      <option value="">{none}</option>
      {choices.map(([each, word]) => (
        <option key={each} value={each}>
          {word}
        </option>
      ))}
    </select>
  )
}

/** What an address or a view asks for is shown, also where nobody could have chosen it here. */
function withChosen(choices: readonly Choice[], value: string): readonly Choice[] {
  if (value === '' || choices.some(([each]) => each === value)) return choices
  const word = value.split(',').map(part => choices.find(([each]) => each === part)?.[1] ?? part)
  return [...choices, [value, word.join(', ')]]
}
