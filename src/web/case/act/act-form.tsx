import { Button } from '@digdir/designsystemet-react'
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import type { TimeZone } from '../../../contract/time-zone.ts'
import { Refused } from '../../api/ask.ts'
import { useWords, useZone } from '../../text/words-provider.tsx'
import { type Action, type Told, useScene } from '../scene/case-scene.ts'
import { TroubleNote } from '../scene/trouble-note.tsx'
import { type Asked, useDoing } from '../scene/use-doing.ts'
import { dayWritten } from '../scene/working-day.ts'
import { FaultsProvider, type FieldFaults } from './field-faults.ts'
import { type Said, saidIn } from './said.ts'
import './act.css'

type ActFormProps = {
  readonly action: Action
  /** What the button says, where it is more than the act's own word. */
  readonly button?: string
  readonly read: (said: Said) => Asked | Promise<Asked>
  /** What is told once it is done. */
  readonly told: (said: Said) => Told
  readonly children?: ReactNode
}

/**
 * The form of an act, in its place on the page. It names what is missing at the field, and keeps every word when the
 * desk refuses: while what was asked is shown as done it is out of the way. Escape closes it, Ctrl+Enter sends it.
 */
export function ActForm({ action, button, read, told, children }: ActFormProps) {
  const scene = useScene()
  const words = useWords()
  const zone = useZone()
  const [seen] = useState(scene.view.version)
  const [missing, setMissing] = useState<FieldFaults>({})
  const doing = useDoing(scene, seen)
  const form = useRef<HTMLFormElement>(null)
  const heading = useId()
  useEffect(() => fieldsOf(form.current)[0]?.focus(), [])
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const fields = fieldsOf(form.current)
    const faults = faultsIn(fields, words.casePage.act, zone)
    setMissing(faults)
    const first = fields.find(({ name }) => name in faults)
    if (first !== undefined) return first.focus()
    const said = saidIn(new FormData(event.currentTarget), zone)
    doing.run(await read(said), told(said), () => scene.close('done'))
  }
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === 'Escape') scene.close('left')
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit()
  }
  return (
    <form
      ref={form}
      noValidate
      className="case-act"
      hidden={doing.shown}
      aria-labelledby={heading}
      onSubmit={submit}
      onKeyDown={onKeyDown}
    >
      <h3 id={heading}>{words.action[action]}</h3>
      <FaultsProvider value={{ ...faultsTold(doing.trouble, words.fault), ...missing }}>{children}</FaultsProvider>
      <TroubleNote doing={doing} />
      <div className="case-buttons">
        <Button type="submit" loading={doing.busy}>
          {button ?? words.action[action]}
        </Button>
        <Button variant="tertiary" onClick={() => scene.close('left')}>
          {words.desk.cancel}
        </Button>
      </div>
    </form>
  )
}

type FormField = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

function fieldsOf(form: HTMLFormElement | null): readonly FormField[] {
  return [...(form?.elements ?? [])].filter(
    each =>
      each instanceof HTMLInputElement || each instanceof HTMLTextAreaElement || each instanceof HTMLSelectElement,
  )
}

type FaultWords = { readonly required: string; readonly notADay: string }

function faultsIn(fields: readonly FormField[], words: FaultWords, zone: TimeZone): FieldFaults {
  return Object.fromEntries(
    fields.flatMap(field => {
      if (field.required && field.value.trim() === '') return [[field.name, words.required]]
      if ('day' in field.dataset && dayWritten(zone, field.value) === null) return [[field.name, words.notADay]]
      return []
    }),
  )
}

/** The faults the desk found, by field: a path such as `commands.0.body.version` ends with the field's name. */
function faultsTold(trouble: Error | null, words: Readonly<Record<string, string>>): FieldFaults {
  const faults = trouble instanceof Refused ? (trouble.problem.faults ?? []) : []
  return Object.fromEntries(faults.map(({ path, code }) => [path.split('.').at(-1) ?? path, words[code] ?? code]))
}
