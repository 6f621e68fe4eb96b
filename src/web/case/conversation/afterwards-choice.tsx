import { useId } from 'react'
import { useWords } from '../../text/words-provider.tsx'
import type { AfterwardsName } from './sending.ts'
import type { ChosenStatus } from './use-sending.ts'

type AfterwardsChoiceProps = {
  /** Whom it would wait for. */
  readonly name: string
  readonly among: readonly AfterwardsName[]
  readonly chosen: ChosenStatus
  readonly onChoose: (chosen: ChosenStatus) => void
  /** What is wrong with the day, in words. */
  readonly fault: string | undefined
}

/** What becomes of the status in the same act; nothing unless it is said. */
export function AfterwardsChoice({ name, among, chosen, onChoose, fault }: AfterwardsChoiceProps) {
  const { editor, casePage } = useWords()
  const { afterwards } = editor
  const id = useId()
  if (among.length === 0) return null
  const words = { stay: afterwards.stay, wait: afterwards.wait(name), solve: afterwards.solve }
  return (
    <fieldset className="case-choice case-afterwards">
      <legend>{afterwards.legend}</legend>
      {among.map(status => (
        <label key={status}>
          <input
            type="radio"
            name="afterwards"
            checked={chosen.status === status}
            onChange={() => onChoose({ ...chosen, status })}
          />
          {words[status]}
        </label>
      ))}
      {chosen.status === 'wait' && (
        <span className="case-until">
          <label htmlFor={id}>{casePage.field.followUp}</label>
          <input
            id={id}
            className="ds-input"
            value={chosen.day}
            placeholder={casePage.field.day}
            inputMode="numeric"
            autoComplete="off"
            aria-invalid={fault !== undefined}
            aria-describedby={fault === undefined ? undefined : `${id}-fault`}
            onChange={event => onChoose({ ...chosen, day: event.target.value })}
          />
        </span>
      )}
      {fault !== undefined && (
        <p id={`${id}-fault`} className="case-missing" role="alert">
          {fault}
        </p>
      )}
    </fieldset>
  )
}
