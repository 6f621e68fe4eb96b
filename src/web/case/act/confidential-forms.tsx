import { useState } from 'react'
import { useDirectory, useMe } from '../../api/queries.ts'
import { useWords } from '../../text/words-provider.tsx'
import { ReadersField } from '../confidential/readers-field.tsx'
import { useScene } from '../scene/case-scene.ts'
import { ActForm } from './act-form.tsx'
import { ChoiceField, DayField, WordsField } from './fields.tsx'
import { codesOf } from './said.ts'

/** Half a year, until somebody looks whether it still has to be. */
const REVIEW_WORKING_DAYS = 130

/** Named people alone read it from now on. */
export function MarkConfidentialForm() {
  const { confidential: words, act } = useWords().casePage
  const me = useMe().person.id
  const [chosen, setChosen] = useState<readonly string[]>([])
  return (
    <ActForm
      action="mark-confidential"
      read={said => ({
        action: 'mark-confidential',
        body: {
          readers: [me, ...chosen],
          basis: said.code('basis', words.basis),
          reason: said.text('reason'),
          reviewOn: said.date('reviewOn'),
        },
      })}
      told={() => words.done['mark-confidential']}
    >
      <p className="quiet">{words.effect}</p>
      <ReadersField me={me} chosen={chosen} onChosen={setChosen} teams={useNearTeams()} />
      <ChoiceField
        name="basis"
        label={words.basisIs}
        choices={codesOf(words.basis).map(basis => [basis, words.basis[basis]])}
        blank={act.choose}
      />
      <WordsField name="reason" label={words.why} />
      <DayField name="reviewOn" label={words.reviewOn} workingDays={REVIEW_WORKING_DAYS} />
    </ActForm>
  )
}

/** Others read it, or fewer: she may leave herself out. Who is in no line any more is a reader no longer either. */
export function ChangeReadersForm() {
  const { view } = useScene()
  const { confidential: words } = useWords().casePage
  const me = useMe().person.id
  const teams = useDirectory().data?.teams ?? []
  const [chosen, setChosen] = useState<readonly string[]>(view.confidential?.readers.map(({ id }) => id) ?? [])
  const isInLines = (id: string) => teams.some(({ members }) => members.some(member => member.id === id))
  return (
    <ActForm
      action="change-readers"
      read={said => ({
        action: 'change-readers',
        body: { readers: chosen.filter(isInLines), reason: said.text('reason') },
      })}
      told={() => words.done['change-readers']}
    >
      <ReadersField me={null} chosen={chosen} onChosen={setChosen} teams={useNearTeams()} />
      {!chosen.includes(me) && <p>{words.leaving}</p>}
      <WordsField name="reason" label={words.why} />
    </ActForm>
  )
}

/** It was looked at again, and stays as it is until another day. */
export function ReviewForm() {
  const { confidential: words } = useWords().casePage
  return (
    <ActForm
      action="review-confidential"
      read={said => ({
        action: 'review-confidential',
        body: { reviewOn: said.date('reviewOn'), reason: said.text('reason') },
      })}
      told={() => words.done['review-confidential']}
    >
      <WordsField name="reason" label={words.why} />
      <DayField name="reviewOn" label={words.reviewOn} workingDays={REVIEW_WORKING_DAYS} />
    </ActForm>
  )
}

/** That its lines may read it again, or that they may not: either takes a reason. */
export function LiftingForm({ action }: { readonly action: 'propose-lifting' | 'decline-lifting' }) {
  const { confidential: words } = useWords().casePage
  return (
    <ActForm
      action={action}
      read={said => ({ action, body: { reason: said.text('reason') } })}
      told={() => words.done[action]}
    >
      <WordsField name="reason" label={words.why} />
    </ActForm>
  )
}

function useNearTeams(): readonly string[] {
  const { team, owner } = useScene().view
  return owner === null || owner.team.id === team.id ? [team.id] : [team.id, owner.team.id]
}
