import { useEffect } from 'react'
import { useDirectory, useMe } from '../api/queries.ts'
import { useWords } from '../text/words-provider.tsx'
import { SelectField, TextField } from '../ui/fields.tsx'
import type { After, Draft } from './draft.ts'

type Props = {
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
  readonly faultAt: (field: keyof Draft) => string | undefined
}

/** What happens with the case at once: nothing, it is solved (first contact), or it goes to the 2nd line. */
export function AfterFields({ draft, change, faultAt }: Props) {
  const words = useWords().desk.caseForm
  const isFirstLine = useMe().teams.some(team => team.line === 'first')
  const choices: readonly After[] = isFirstLine ? ['open', 'solve', 'hand-over'] : ['open', 'solve']
  return (
    <>
      <fieldset className="choices">
        <legend>{words.after}</legend>
        {choices.map(after => (
          <label key={after}>
            <input type="radio" name="after" checked={draft.after === after} onChange={() => change({ after })} />
            {words.afterChoice[after]}
          </label>
        ))}
      </fieldset>
      {draft.after === 'solve' && (
        <TextField
          label={words.solution}
          rows={4}
          value={draft.solution}
          onChange={solution => change({ solution })}
          fault={faultAt('solution')}
        />
      )}
      {draft.after === 'hand-over' && <HandOver draft={draft} change={change} faultAt={faultAt} />}
    </>
  )
}

/** The 2nd line that takes it is chosen where there is more than one. */
function HandOver({ draft, change, faultAt }: Props) {
  const words = useWords().desk.caseForm
  const { data } = useDirectory()
  const teams = (data?.teams ?? []).filter(team => team.line === 'second')
  const only = teams.length === 1 ? teams[0]?.key : undefined
  useEffect(() => {
    if (only !== undefined && draft.team !== only) change({ team: only })
  }, [only, draft.team, change])
  return (
    <>
      {teams.length > 1 && (
        <SelectField
          label={words.team}
          value={draft.team}
          onChange={team => change({ team })}
          fault={faultAt('team')}
          among={[['', words.choose], ...teams.map(team => [team.key, team.name] as const)]}
        />
      )}
      <TextField
        label={words.tried}
        rows={3}
        value={draft.tried}
        onChange={tried => change({ tried })}
        fault={faultAt('tried')}
      />
      <TextField
        label={words.asked}
        rows={3}
        value={draft.asked}
        onChange={asked => change({ asked })}
        fault={faultAt('asked')}
      />
    </>
  )
}
