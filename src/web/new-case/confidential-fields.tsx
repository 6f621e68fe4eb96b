import { Checkbox, Textfield } from '@digdir/designsystemet-react'
import { useMe } from '../api/queries.ts'
import { codesOf } from '../case/act/said.ts'
import { ReadersField } from '../case/confidential/readers-field.tsx'
import { dayIn } from '../text/house-clock.ts'
import { useWords, useZone } from '../text/words-provider.tsx'
import { SelectField, TextField } from '../ui/fields.tsx'
import type { Draft } from './draft.ts'

type Props = {
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
  readonly faultAt: (field: keyof Draft) => string | undefined
}

/** Half a year, until somebody looks whether it still has to be. */
const REVIEW_DAYS = 182
const DAY_MS = 86_400_000

/** That named people alone read it from its first moment on: who, on what basis, why, and until when. */
export function ConfidentialFields({ draft, change, faultAt }: Props) {
  const words = useWords()
  const own = words.casePage.confidential
  const me = useMe()
  const zone = useZone()
  const turn = (confidential: boolean) =>
    change({ confidential, reviewOn: draft.reviewOn || dayIn(zone, new Date(Date.now() + REVIEW_DAYS * DAY_MS)) })
  const bases = codesOf(own.basis)
  return (
    <>
      <Checkbox label={own.mark} checked={draft.confidential} onChange={event => turn(event.currentTarget.checked)} />
      {draft.confidential && (
        <div className="stack">
          <p className="quiet">{own.effect}</p>
          <ReadersField
            me={me.person.id}
            chosen={draft.readers}
            onChosen={readers => change({ readers })}
            teams={me.teams.map(({ id }) => id)}
            fault={faultAt('readers')}
          />
          <SelectField
            label={own.basisIs}
            value={draft.basis}
            onChange={value => change({ basis: bases.find(basis => basis === value) ?? '' })}
            fault={faultAt('basis')}
            among={[['', words.desk.caseForm.choose], ...bases.map(basis => [basis, own.basis[basis]] as const)]}
          />
          <TextField
            label={own.why}
            rows={2}
            value={draft.why}
            onChange={why => change({ why })}
            fault={faultAt('why')}
          />
          <Textfield
            type="date"
            label={own.reviewOn}
            value={draft.reviewOn}
            onChange={event => change({ reviewOn: event.target.value })}
            error={faultAt('reviewOn')}
          />
        </div>
      )}
    </>
  )
}
