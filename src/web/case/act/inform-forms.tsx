import { useWords } from '../../text/words-provider.tsx'
import { useScene } from '../scene/case-scene.ts'
import { ActForm } from './act-form.tsx'
import { Beside, ChoiceField, WordsField } from './fields.tsx'

/** Two plain questions, and all four answers (G3, G5, G6 of the handbook). */
export function InformForm() {
  const { view } = useScene()
  const { act, field, done } = useWords().casePage
  const stands = view.information?.decided ?? null
  const demanded = view.information?.demanded === true
  const answers = [['yes', field.answer.yes] as const, ['no', field.answer.no] as const]
  const answered = (it: boolean | undefined) => (it === undefined ? undefined : it ? 'yes' : 'no')
  return (
    <ActForm
      action="decide-information"
      button={act.save}
      read={said => ({
        action: 'decide-information',
        body: {
          inform: said.code('inform', field.answer) === 'yes',
          onlyInformation: said.code('onlyInformation', field.answer) === 'yes',
          ...said.given('note'),
        },
      })}
      told={() => done['decide-information']}
    >
      <Beside>
        <ChoiceField
          name="inform"
          label={field.inform}
          choices={answers}
          value={answered(demanded ? true : stands?.inform)}
          blank={act.choose}
        />
        <ChoiceField
          name="onlyInformation"
          label={field.onlyInformation}
          choices={answers}
          value={answered(stands?.onlyInformation ?? false)}
        />
      </Beside>
      <WordsField name="note" label={field.informNote} rows={2} optional />
    </ActForm>
  )
}

/** The 3rd line's note that end users must be informed (M.2.2.6), written down for her. */
export function InformDemandForm() {
  const { act, field, done } = useWords().casePage
  return (
    <ActForm
      action="demand-information"
      button={act.save}
      read={said => ({ action: 'demand-information', body: { note: said.text('note') } })}
      told={() => done['demand-information']}
    >
      <WordsField name="note" label={field.note} rows={2} />
    </ActForm>
  )
}
