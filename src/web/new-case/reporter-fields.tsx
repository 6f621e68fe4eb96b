import { useMe } from '../api/queries.ts'
import { useWords } from '../text/words-provider.tsx'
import type { Draft } from './draft.ts'
import { ReportFields } from './report-fields.tsx'
import { WhoField } from './who-field.tsx'

type Props = {
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
  readonly faultAt: (field: keyof Draft) => string | undefined
}

/** How it came, and who reports it: an end user, or for the 2nd line a supplier too (M.2.1, M.2.2). */
export function ReporterFields({ draft, change, faultAt }: Props) {
  const words = useWords()
  const own = words.desk.caseForm
  const isSecondLine = useMe().teams.some(team => team.line === 'second')
  return (
    <>
      <div className="reporter">
        <Choices
          legend={own.form}
          name="form"
          value={draft.form}
          among={[
            ['phone', words.letterForm.phone],
            ['mail', words.letterForm.mail],
          ]}
          onChange={form => change({ form })}
        />
        {isSecondLine && (
          <Choices
            legend={own.from}
            name="from"
            value={draft.from}
            among={[
              ['user', own.fromWhom.user],
              ['supplier', own.fromWhom.supplier],
            ]}
            onChange={from => change({ from, about: null })}
          />
        )}
      </div>
      {draft.from === 'supplier' ? (
        <ReportFields draft={draft} change={change} faultAt={faultAt} />
      ) : (
        <WhoField
          person={draft.requester}
          onChange={requester => change({ requester, about: null })}
          fault={faultAt('requester')}
        />
      )}
    </>
  )
}

type ChoicesProps<Value extends string> = {
  readonly legend: string
  readonly name: string
  readonly value: Value
  readonly among: readonly (readonly [Value, string])[]
  readonly onChange: (value: Value) => void
}

function Choices<Value extends string>({ legend, name, value, among, onChange }: ChoicesProps<Value>) {
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      {among.map(([each, said]) => (
        <label key={each}>
          <input type="radio" name={name} checked={value === each} onChange={() => onChange(each)} />
          {said}
        </label>
      ))}
    </fieldset>
  )
}
