import { useDirectory } from '../../api/queries.ts'
import { useWords } from '../../text/words-provider.tsx'
import { useScene } from '../scene/case-scene.ts'
import { descriptionOf } from '../scene/description.ts'
import { ActForm } from './act-form.tsx'
import { ChoiceField, LineField, WordsField } from './fields.tsx'

/** Says better what the case is about. */
export function DescribeForm() {
  const { view } = useScene()
  const { act, field, done } = useWords().casePage
  return (
    <ActForm
      action="describe"
      button={act.save}
      read={said => ({
        action: 'describe',
        body: { title: said.text('title'), text: said.text('text'), service: said.text('service') },
      })}
      told={() => done.describe}
    >
      <LineField name="title" label={field.title} value={view.title} />
      <WordsField name="text" label={field.description} value={descriptionOf(view)} />
      <ServiceField />
    </ActForm>
  )
}

/** The title alone, where it stands. */
export function TitleForm() {
  const { view } = useScene()
  const { act, field, done } = useWords().casePage
  return (
    <ActForm
      action="describe"
      button={act.save}
      read={said => ({
        action: 'describe',
        body: { title: said.text('title'), text: descriptionOf(view), service: view.service.id },
      })}
      told={() => done.describe}
    >
      <LineField name="title" label={field.title} value={view.title} />
    </ActForm>
  )
}

/** The service alone, where it stands. */
export function ServiceForm() {
  const { view } = useScene()
  const { act, done } = useWords().casePage
  return (
    <ActForm
      action="describe"
      button={act.save}
      read={said => ({
        action: 'describe',
        body: { title: view.title, text: descriptionOf(view), service: said.text('service') },
      })}
      told={() => done.describe}
    >
      <ServiceField />
    </ActForm>
  )
}

function ServiceField() {
  const { view } = useScene()
  const { field } = useWords().casePage
  const offered = useDirectory().data?.services ?? []
  // What it is about may be offered no longer.
  const services = offered.some(({ id }) => id === view.service.id) ? offered : [view.service, ...offered]
  return (
    <ChoiceField
      key={services.length}
      name="service"
      label={field.service}
      choices={services.map(({ id, name }) => [id, name])}
      value={view.service.id}
    />
  )
}

/** Links it with another case that I may see. */
export function LinkForm() {
  const { act, field, done } = useWords().casePage
  return (
    <ActForm
      action="link"
      button={act.link}
      read={said => ({ action: 'link', to: Number(said.text('number').replace(/^#/, '')) })}
      told={() => done.link}
    >
      <LineField name="number" label={field.number} />
    </ActForm>
  )
}

/** An active step that was done, or left out, outside the system. */
export function StepForm() {
  const { view } = useScene()
  const words = useWords()
  const { act, field, done } = words.casePage
  const outside = view.routine?.offers.filter(({ action }) => action === null || action.startsWith('write-')) ?? []
  const steps = view.routine?.steps.filter(({ number }) => outside.some(({ step }) => step === number)) ?? []
  const states = { done: words.stepState.done, skipped: words.stepState.skipped }
  return (
    <ActForm
      action="complete-step"
      button={act.save}
      read={said => ({
        action: 'mark-step',
        step: said.text('step'),
        body: { state: said.code('state', states) },
      })}
      told={() => done['mark-step']}
    >
      <ChoiceField
        name="step"
        label={field.step}
        choices={steps.map(({ number, name }) => [number, `${number} ${name}`])}
        value={steps[0]?.number}
      />
      <ChoiceField name="state" label={field.stepState} choices={Object.entries(states)} value="done" />
    </ActForm>
  )
}
