import { useState } from 'react'
import { useFormat } from '../../text/format.ts'
import { useWords } from '../../text/words-provider.tsx'
import { useScene } from '../scene/case-scene.ts'
import { solutionSaid } from '../scene/said-solution.ts'
import { ActForm } from './act-form.tsx'
import { Beside, CheckField, ChoiceField, DayField, LineField, WordsField } from './fields.tsx'
import { codesOf } from './said.ts'

/** Working days until a case that waits comes back by itself. */
const WAITING_DAYS = 5

/** Waits for somebody or something until a day (U-15). */
export function WaitForm() {
  const { view } = useScene()
  const words = useWords()
  const { field, done } = words.casePage
  const choices = codesOf(words.waitingFor).filter(
    each =>
      each === 'other' ||
      (each === 'requester' && view.reporter.kind === 'user') ||
      (each === 'supplier' && view.dealings.length > 0),
  )
  return (
    <ActForm
      action="wait"
      read={said => ({
        action: 'wait',
        body: {
          for: said.code('for', words.waitingFor),
          note: said.text('note'),
          followUpAt: said.day('followUpAt'),
        },
      })}
      told={() => done.wait}
    >
      <Beside>
        <ChoiceField
          name="for"
          label={field.waitFor}
          choices={choices.map(each => [each, words.waitingFor[each]])}
          value={choices[0]}
        />
        <DayField name="followUpAt" label={field.followUp} workingDays={WAITING_DAYS} />
      </Beside>
      <WordsField name="note" label={field.waitNote} rows={2} />
    </ActForm>
  )
}

/**
 * The solution; the 2nd line may send it back to the 1st line in the same act (O-15, M.1.2.3). It begins with what a
 * supplier's last word says of hers (M.1.2.2, M.1.3.5).
 */
export function SolveForm() {
  const { view } = useScene()
  const words = useWords()
  const { act, field, done } = words.casePage
  const hers = solutionSaid(view)
  const [kind, setKind] = useState<string>(hers?.kind ?? 'now')
  const sendsBack = view.team.line === 'second' && view.owner !== null
  const [back, setBack] = useState(sendsBack)
  return (
    <ActForm
      action="solve"
      button={back ? act.solveAndSendBack : words.action.solve}
      read={said => {
        const solve = {
          action: 'solve',
          body: {
            kind: said.code('kind', words.solutionKind),
            text: said.text('text'),
            ...said.given('product'),
            ...said.given('version'),
          },
        } as const
        return back ? [solve, { action: 'send-back' }] : solve
      }}
      told={() => (back ? done['solve-and-send-back'] : done.solve)}
    >
      <WordsField name="text" label={field.solution} rows={5} value={hers?.text} />
      <Beside>
        <ChoiceField
          name="kind"
          label={field.solutionKind}
          choices={Object.entries(words.solutionKind)}
          value={kind}
          onChoice={setKind}
        />
        {kind === 'later-version' && (
          <>
            <LineField name="product" label={field.product} optional />
            <LineField name="version" label={field.version} value={hers?.version} />
          </>
        )}
      </Beside>
      {sendsBack && <CheckField name="back" label={field.alsoSendBack} checked={back} onCheck={setBack} />}
    </ActForm>
  )
}

/** Logs that the user is content: by the letter in which she says so, or otherwise (M.1.2.5). */
export function ConfirmForm() {
  const { view } = useScene()
  const { moment } = useFormat()
  const { field, done } = useWords().casePage
  const hers = view.letters
    .filter(({ kind, direction, automatic }) => kind === 'public' && direction === 'in' && !automatic)
    .filter(({ at }) => view.solution !== null && at >= view.solution.at)
    .toReversed()
  return (
    <ActForm
      action="confirm"
      read={said => {
        const letter = said.text('letter')
        return { action: 'confirm', body: letter === '' ? {} : { letter } }
      }}
      told={() => done.confirm}
    >
      <ChoiceField
        name="letter"
        label={field.confirmedBy}
        choices={hers.map(({ id, at, text }) => [id, `${moment(at)}: ${text.slice(0, 60)}`])}
        value={hers[0]?.id}
        blank={field.byOtherWay}
        optional
      />
    </ActForm>
  )
}

/** Logs that the user is not content; the case is open again. */
export function ObjectForm() {
  const { act, field, done } = useWords().casePage
  return (
    <ActForm
      action="object"
      button={act.object}
      read={said => ({ action: 'object', body: { text: said.text('text') } })}
      told={() => done.object}
    >
      <WordsField name="text" label={field.objection} />
    </ActForm>
  )
}

/** Closes with the outcomes that are allowed now (O-14). */
export function CloseForm() {
  const { allowed } = useScene().view
  const words = useWords()
  const { field, done } = words.casePage
  const outcomes = codesOf(words.outcome).filter(outcome => allowed[gateOf[outcome]] === 'yes')
  return (
    <ActForm
      action="close"
      read={said => ({ action: 'close', body: { outcome: said.code('outcome', words.outcome) } })}
      told={() => done.close}
    >
      <ChoiceField
        name="outcome"
        label={field.outcome}
        choices={outcomes.map(outcome => [outcome, words.outcome[outcome]])}
        value={outcomes[0]}
      />
    </ActForm>
  )
}

const gateOf = {
  solved: 'close',
  information: 'close-as-information',
  withdrawn: 'dismiss',
  duplicate: 'dismiss',
  spam: 'dismiss',
} as const
