import { useEffect, useState } from 'react'
import { useWords } from '../../text/words-provider.tsx'

type Props = { readonly id: string; readonly value: string; readonly onChoose: (value: string) => void }

/** A day; each one that is whole narrows at once. */
export function DayControl({ id, value, onChoose }: Props) {
  return (
    <input id={id} type="date" className="ds-input" value={value} onChange={event => onChoose(event.target.value)} />
  )
}

/** The number of a step of the routine; it narrows when it is written to its end. */
export function StepControl({ id, value, onChoose }: Props) {
  const { filter } = useWords().list
  const [typed, setTyped] = useState(value)
  // The address may change without the field: back, or a link.
  useEffect(() => setTyped(value), [value])
  const done = () => {
    const step = typed.trim().toUpperCase()
    if (step !== value) onChoose(step)
  }
  return (
    <input
      id={id}
      className="ds-input filter-step"
      value={typed}
      placeholder={filter.stepHint}
      autoComplete="off"
      onChange={event => setTyped(event.target.value)}
      onBlur={done}
      onKeyDown={event => {
        if (event.key === 'Enter') done()
      }}
    />
  )
}
