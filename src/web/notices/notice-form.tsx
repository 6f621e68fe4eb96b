import { Button, Checkbox, Textfield } from '@digdir/designsystemet-react'
import { type FormEvent, useState } from 'react'
import type { NoticeView } from '../../contract/notice.ts'
import { useDirectory } from '../api/queries.ts'
import { useWords, useZone } from '../text/words-provider.tsx'
import { faultOf } from '../ui/fault.ts'
import { SelectField, TextField } from '../ui/fields.tsx'
import { RefusalMessage } from '../ui/refusal-message.tsx'
import { Chosen, type Named } from './chosen.tsx'
import { type Draft, newDraft, storedDraft, writtenDraft } from './draft.ts'
import { useNoticeWords } from './use-notice-words.ts'
import { useNoticeAct } from './use-notices.ts'

type NoticeFormProps = {
  /** The draft as it is stored; null for a new one. */
  readonly view: NoticeView | null
  readonly from: { readonly number: number; readonly title: string; readonly service: string } | null
  readonly onSaved: (view: NoticeView) => void
  readonly onChanged: (changed: boolean) => void
}

/** Writes a draft: what it is about, what is told, whom it goes to. */
export function NoticeForm(props: NoticeFormProps) {
  const { data: directory } = useDirectory()
  const zone = useZone()
  if (directory === undefined) return null
  const draft = props.view === null ? newDraft(directory, props.from, zone) : storedDraft(props.view, zone)
  const firstLines = directory.teams.filter(({ line }) => line === 'first')
  return <Fields {...props} first={draft} services={directory.services} firstLines={firstLines} />
}

type FieldsProps = NoticeFormProps & {
  readonly first: Draft
  readonly services: readonly Named[]
  readonly firstLines: readonly Named[]
}

function Fields({ view, from, onSaved, onChanged, first, services, firstLines }: FieldsProps) {
  const words = useNoticeWords()
  const every = useWords()
  const zone = useZone()
  const [draft, setDraft] = useState(first)
  const { mutate, error, isPending } = useNoticeAct(saved => {
    onChanged(false)
    if (saved !== null) onSaved(saved)
  })
  const set = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part })
    onChanged(true)
  }
  const fault = (path: string) => faultOf(every, error, path)
  const save = (event: FormEvent) => {
    event.preventDefault()
    const body = writtenDraft(draft, zone)
    mutate(
      view === null
        ? { method: 'POST', path: '', body: { ...body, case: from?.number ?? null } }
        : { method: 'PUT', path: `/${view.id}`, body: { ...body, version: view.version } },
    )
  }
  const tick = (name: 'critical' | 'public', label: string) => (
    <Checkbox label={label} checked={draft[name]} onChange={event => set({ [name]: event.target.checked })} />
  )
  const time = (name: 'since' | 'until' | 'nextUpdate', label: string) => (
    <Textfield
      label={label}
      type="datetime-local"
      value={draft[name]}
      error={fault(name)}
      onChange={event => set({ [name]: event.target.value })}
    />
  )
  return (
    <form className="stack notices-form" noValidate onSubmit={save} aria-label={words.add}>
      <RefusalMessage error={error} />
      <TextField label={words.title} value={draft.title} onChange={title => set({ title })} fault={fault('title')} />
      <TextField
        label={words.text}
        rows={5}
        value={draft.text}
        onChange={text => set({ text })}
        fault={fault('text')}
      />
      <TextField label={words.doing} rows={2} value={draft.doing} onChange={doing => set({ doing })} />
      <TextField label={words.internal} rows={2} value={draft.internal} onChange={internal => set({ internal })} />
      <SelectField
        label={words.kind}
        value={draft.information ? 'information' : draft.planned ? 'work' : 'trouble'}
        onChange={kind => set({ planned: kind === 'work', information: kind === 'information' })}
        among={Object.entries(words.kinds)}
      />
      <div className="notices-times">
        {time('since', draft.planned || draft.information ? words.from : words.since)}
        {draft.planned && time('until', words.until)}
        {draft.information && (
          <Textfield
            label={words.lastDay}
            type="date"
            value={draft.lastDay}
            error={fault('until')}
            onChange={event => set({ lastDay: event.target.value })}
          />
        )}
        {!draft.information && time('nextUpdate', words.nextUpdate)}
      </div>
      <div className="notices-ticks">
        {!draft.information && tick('critical', words.isCritical)}
        {tick('public', words.isPublic)}
      </div>
      <Chosen
        legend={words.services}
        among={services}
        chosen={draft.services}
        set={ids => set({ services: ids })}
        fault={fault('services')}
      />
      <Chosen
        legend={words.agencies}
        among={firstLines}
        chosen={draft.teams}
        set={teams => set({ teams })}
        every={words.everyAgency}
      />
      <p className="actions">
        <Button type="submit" variant={view === null ? 'primary' : 'secondary'} disabled={isPending}>
          {words.save}
        </Button>
      </p>
    </form>
  )
}
