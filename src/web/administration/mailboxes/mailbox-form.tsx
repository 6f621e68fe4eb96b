import { Button } from '@digdir/designsystemet-react'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Mailbox } from '../../../contract/administration-mailbox.ts'
import { Refused } from '../../api/ask.ts'
import { SelectField, TextField } from '../../ui/fields.tsx'
import { RefusalMessage } from '../../ui/refusal-message.tsx'
import { useChange } from '../scene/api.ts'
import { useTell } from '../scene/told.ts'
import { useAdministrationWords } from '../scene/use-administration-words.ts'
import { KeyFields } from './key-fields.tsx'
import { bodyOf, draftOf, type MailboxDraft, secured } from './mailbox-draft.ts'
import { useMailFaults } from './use-mail-faults.ts'
import { useMailWords } from './use-mail-words.ts'

const SECURITIES = ['tls', 'starttls', 'plain'] as const

/** From where a mailbox is fetched. The password goes in and is never told again. */
export function MailboxForm({ mailbox }: { readonly mailbox: Mailbox }) {
  const { field, save: saveWord } = useAdministrationWords()
  const mail = useMailWords()
  const tell = useTell()
  const form = useRef<HTMLFormElement>(null)
  const [draft, setDraft] = useState(() => draftOf(mailbox))
  const path = `mailboxes/${mailbox.team.key}`
  const keep = useChange<Mailbox>('PUT', path)
  const end = useChange<null>('DELETE', path)
  const faultAt = useMailFaults(keep.error)
  const isNew = mailbox.fetched === null
  useEffect(() => {
    if (keep.error !== null) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [keep.error])
  const save = (event: FormEvent) => {
    event.preventDefault()
    tell('')
    keep.mutate(bodyOf(draft), {
      onSuccess(kept) {
        setDraft(draftOf(kept))
        tell(mail.set(mailbox.address))
      },
    })
  }
  const stop = () =>
    end.mutate(null, {
      onSuccess() {
        setDraft(draftOf({ ...mailbox, fetched: null }))
        tell(mail.ended(mailbox.address))
      },
    })
  const text = (name: 'host' | 'port' | 'username' | 'folder') => (
    <TextField
      label={field[name]}
      value={draft[name]}
      onChange={value => setDraft({ ...draft, [name]: value })}
      fault={faultAt(name)}
    />
  )
  const told = keep.error instanceof Refused && keep.error.problem.faults !== undefined ? null : keep.error
  return (
    <form ref={form} className="stack admin-form" noValidate onSubmit={save} aria-labelledby="fetching">
      {text('host')}
      <SelectField
        label={field.security}
        value={draft.security}
        onChange={value => setDraft(secured(draft, securityOf(value)))}
        among={SECURITIES.map(security => [security, mail.security[security]] as const)}
        fault={faultAt('security')}
      />
      {text('port')}
      {text('username')}
      <KeyFields draft={draft} set={part => setDraft({ ...draft, ...part })} faultAt={faultAt} isNew={isNew} />
      {text('folder')}
      <RefusalMessage error={told ?? end.error} />
      <p className="actions">
        <Button type="submit" loading={keep.isPending}>
          {isNew ? mail.begin : saveWord}
        </Button>
        {!isNew && (
          <Button variant="tertiary" loading={end.isPending} onClick={stop}>
            {mail.end}
          </Button>
        )}
      </p>
    </form>
  )
}

function securityOf(value: string): MailboxDraft['security'] {
  return SECURITIES.find(security => security === value) ?? 'tls'
}
