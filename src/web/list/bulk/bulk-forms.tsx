import { Button } from '@digdir/designsystemet-react'
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import type { Act } from '../../../contract/case-route.ts'
import type { TimeZone } from '../../../contract/time-zone.ts'
import { useDirectory, useMe } from '../../api/queries.ts'
import { FaultsProvider, type FieldFaults } from '../../case/act/field-faults.ts'
import { Beside, ChoiceField, DayField, WordsField } from '../../case/act/fields.tsx'
import { codesOf, type Said, saidIn } from '../../case/act/said.ts'
import { dayWritten } from '../../case/scene/working-day.ts'
import { useWords, useZone } from '../../text/words-provider.tsx'

type Props = { readonly onRun: (act: Act) => void; readonly onClose: () => void }

/** Working days until cases that wait come back by themselves, as on the page of one. */
const WAITING_DAYS = 5

/** Gives them to one person of a team of mine. */
export function AssignForm({ onRun, onClose }: Props) {
  const words = useWords()
  const mine = useMe().teams.map(({ key }) => key)
  const teams = useDirectory().data?.teams.filter(({ key }) => mine.includes(key)) ?? []
  const people = new Map(teams.flatMap(team => team.members.map(({ id, name }) => [id, name] as const)))
  return (
    <BulkForm
      button={words.list.bulk.assign}
      read={said => ({ action: 'assign', body: { person: said.text('person') } })}
      onRun={onRun}
      onClose={onClose}
    >
      <ChoiceField
        name="person"
        label={words.casePage.field.person}
        choices={[...people]}
        value={[...people.keys()][0]}
      />
    </BulkForm>
  )
}

/** Hands them over to a 2nd line, with the same words on each (M.1.1.2). */
export function HandOverForm({ onRun, onClose }: Props) {
  const words = useWords()
  const { field } = words.casePage
  const teams = useDirectory().data?.teams.filter(({ line }) => line === 'second') ?? []
  return (
    <BulkForm
      button={words.list.bulk.handOver}
      read={said => ({
        action: 'hand-over',
        body: { team: said.text('team'), tried: said.text('tried'), asked: said.text('asked') },
      })}
      onRun={onRun}
      onClose={onClose}
    >
      <ChoiceField
        name="team"
        label={field.team}
        choices={teams.map(({ key, name }) => [key, name])}
        value={teams[0]?.key}
      />
      <WordsField name="tried" label={field.tried} rows={2} />
      <WordsField name="asked" label={field.asked} rows={2} />
    </BulkForm>
  )
}

/** Another status for all of them, with what it takes. */
export function StatusForm({ onRun, onClose }: Props) {
  const words = useWords()
  const { field } = words.casePage
  const { bulk } = words.list
  const [status, setStatus] = useState('wait')
  return (
    <BulkForm
      button={bulk.status}
      read={said => actFor(said, said.code('status', bulk.statuses), words)}
      onRun={onRun}
      onClose={onClose}
    >
      <ChoiceField
        name="status"
        label={bulk.to}
        choices={Object.entries(bulk.statuses)}
        value={status}
        onChoice={setStatus}
      />
      {status === 'wait' && (
        <>
          <Beside>
            <ChoiceField
              name="for"
              label={field.waitFor}
              choices={codesOf(words.waitingFor).map(each => [each, words.waitingFor[each]])}
              value="other"
            />
            <DayField name="followUpAt" label={field.followUp} workingDays={WAITING_DAYS} />
          </Beside>
          <WordsField name="note" label={field.waitNote} rows={2} />
        </>
      )}
      {status === 'solve' && <WordsField name="text" label={field.solution} />}
      {status === 'close' && (
        <ChoiceField
          name="outcome"
          label={field.outcome}
          choices={codesOf(words.outcome).map(each => [each, words.outcome[each]])}
          value="solved"
        />
      )}
    </BulkForm>
  )
}

type Status = 'wait' | 'resume' | 'solve' | 'reopen' | 'close'

function actFor(said: Said, status: Status, words: ReturnType<typeof useWords>): Act {
  switch (status) {
    case 'wait': {
      const body = {
        for: said.code('for', words.waitingFor),
        note: said.text('note'),
        followUpAt: said.day('followUpAt'),
      }
      return { action: 'wait', body }
    }
    case 'solve':
      return { action: 'solve', body: { kind: 'now', text: said.text('text') } }
    case 'close':
      return { action: 'close', body: { outcome: said.code('outcome', words.outcome) } }
    case 'resume':
    case 'reopen':
      return { action: status }
    default:
      return status satisfies never
  }
}

type BulkFormProps = Props & {
  readonly button: string
  readonly read: (said: Said) => Act
  readonly children: ReactNode
}

/** A form in its place over the bar; what is missing is named at its field, Escape closes it. */
function BulkForm({ button, read, onRun, onClose, children }: BulkFormProps) {
  const words = useWords()
  const zone = useZone()
  const form = useRef<HTMLFormElement>(null)
  const [faults, setFaults] = useState<FieldFaults>({})
  useEffect(() => fieldsOf(form.current)[0]?.focus(), [])
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const missing = faultsIn(fieldsOf(form.current), words.casePage.act, zone)
    setFaults(missing)
    const first = fieldsOf(form.current).find(({ name }) => name in missing)
    if (first !== undefined) return first.focus()
    onRun(read(saidIn(new FormData(event.currentTarget), zone)))
  }
  return (
    <form
      ref={form}
      noValidate
      className="bulk-form"
      aria-label={button}
      onSubmit={submit}
      onKeyDown={event => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <FaultsProvider value={faults}>{children}</FaultsProvider>
      <div className="bulk-acts">
        <Button type="submit">{button}</Button>
        <Button variant="tertiary" onClick={onClose}>
          {words.desk.cancel}
        </Button>
      </div>
    </form>
  )
}

type FormField = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

function fieldsOf(form: HTMLFormElement | null): readonly FormField[] {
  return [...(form?.querySelectorAll<FormField>('input, textarea, select') ?? [])]
}

function faultsIn(
  fields: readonly FormField[],
  words: { readonly required: string; readonly notADay: string },
  zone: TimeZone,
): FieldFaults {
  return Object.fromEntries(
    fields.flatMap(field => {
      if (field.required && field.value.trim() === '') return [[field.name, words.required]]
      return 'day' in field.dataset && dayWritten(zone, field.value) === null ? [[field.name, words.notADay]] : []
    }),
  )
}
