import { useId } from 'react'
import type { Conformance } from '../../contract/handbook-conformance.ts'
import { DayControl } from '../list/filter/controls.tsx'
import type { FollowedSearch } from './followed-search.ts'
import { useHandbookWords } from './use-handbook-words.ts'

type PeriodFormProps = {
  readonly period: FollowedSearch
  readonly logs: Conformance['logs']
  readonly onPeriod: (search: FollowedSearch) => void
}

/** From when until when, or which log; what is chosen holds at once and stands in the address. */
export function PeriodForm({ period, logs, onPeriod }: PeriodFormProps) {
  const { period: words } = useHandbookWords()
  const [from, to, log] = [useId(), useId(), useId()]
  const change = (part: FollowedSearch) => onPeriod(written({ ...period, ...part }))
  return (
    <fieldset className="handbook-period">
      <legend className="ds-sr-only">{words.heading}</legend>
      {period.log === undefined && (
        <>
          <span>
            <label htmlFor={from}>{words.from}</label>
            <DayControl id={from} value={period.from ?? ''} onChoose={day => change({ from: day })} />
          </span>
          <span>
            <label htmlFor={to}>{words.to}</label>
            <DayControl id={to} value={period.to ?? ''} onChoose={day => change({ to: day })} />
          </span>
        </>
      )}
      {(logs.length > 0 || period.log !== undefined) && (
        <span>
          <label htmlFor={log}>{words.log}</label>
          <select
            id={log}
            className="ds-input"
            value={period.log ?? ''}
            onChange={event => onPeriod(written({ log: event.target.value }))}
          >
            <option value="">{words.ours}</option>
            {logs.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </span>
      )}
    </fieldset>
  )
}

/** Without what is empty. */
function written({ from, to, log }: FollowedSearch): FollowedSearch {
  return { ...(from && { from }), ...(to && { to }), ...(log && { log }) }
}
