import { Button } from '@digdir/designsystemet-react'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react'
import { Refused } from '../../api/ask.ts'
import { usePageTitle } from '../../ui/page-title.ts'
import { RefusalMessage } from '../../ui/refusal-message.tsx'
import { useTell } from '../scene/told.ts'
import { useAdministrationWords } from '../scene/use-administration-words.ts'
import type { RecordDraft, RegisterPlace } from './use-record.ts'

type RecordFormProps<Fields> = {
  readonly place: RegisterPlace
  readonly record: RecordDraft<Fields>
  /** What it is called now; empty for a new one. */
  readonly name: string
  readonly children: ReactNode
}

/**
 * The form of one thing. A new one is written at once; whatever is wrong stands at its field, and the first of them has
 * the focus.
 */
export function RecordForm<Fields extends { readonly name: string }>({
  place,
  record,
  name,
  children,
}: RecordFormProps<Fields>) {
  const words = useAdministrationWords()
  const navigate = useNavigate()
  const tell = useTell()
  const form = useRef<HTMLFormElement>(null)
  const title = record.isNew ? words.add[place] : name
  usePageTitle(title)
  const faults = record.error instanceof Refused ? (record.error.problem.faults ?? []) : null
  useEffect(() => {
    if (record.isNew) form.current?.querySelector('input')?.focus()
  }, [record.isNew])
  useEffect(() => {
    if (record.error !== null) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [record.error])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    tell('')
    record.save(({ id }) => {
      const { name: called } = record.draft
      tell(record.isNew ? words.added(called) : words.saved(called))
      // A new person is invited, and a new team gets its people, where they are.
      const onward = record.isNew && (place === 'people' || place === 'teams')
      void navigate(
        onward
          ? { to: '/admin/$place/{-$id}', params: { place, id } }
          : { to: '/admin/$place/{-$id}', params: { place, id: undefined } },
      )
    })
  }
  return (
    <form ref={form} className="stack admin-form" noValidate onSubmit={submit} aria-labelledby="record">
      <h2 id="record">{title}</h2>
      {children}
      {(faults === null || faults.length === 0) && <RefusalMessage error={record.error} />}
      <p className="actions">
        <Button type="submit" loading={record.saving}>
          {words.save}
        </Button>
      </p>
    </form>
  )
}
