import { Button } from '@digdir/designsystemet-react'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Mailbox, TriedMailbox } from '../../../contract/administration-mailbox.ts'
import { Refused } from '../../api/ask.ts'
import { SelectField, TextField } from '../../ui/fields.tsx'
import { RefusalMessage } from '../../ui/refusal-message.tsx'
import { useChange } from '../scene/api.ts'
import { useTell } from '../scene/told.ts'
import { useAdministrationWords } from '../scene/use-administration-words.ts'
import { KeyFields } from './key-fields.tsx'
import { bodyOf, draftOf, secured } from './mailbox-draft.ts'
import { securities, securityOf } from './securities.ts'
import { TriedLook } from './tried-look.tsx'
import { useMailFaults } from './use-mail-faults.ts'
import { useMailWords } from './use-mail-words.ts'

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
  const look = useChange<TriedMailbox>('POST', `${path}/looks`)
  const refused = keep.error ?? look.error
  const faultAt = useMailFaults(refused)
  const isNew = mailbox.fetched === null
  const isOpen = look.data?.fault === null
  useEffect(() => {
    if (refused !== null) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [refused])
  const change = (next: typeof draft) => {
    setDraft(next)
    // What was found is no longer about what stands here.
    look.reset()
  }
  const lookInto = () => {
    tell('')
    keep.reset()
    look.mutate(bodyOf(draft))
  }
  const save = () => {
    tell('')
    keep.mutate(bodyOf(draft), {
      onSuccess(kept) {
        setDraft(draftOf(kept))
        look.reset()
        tell(mail.set(mailbox.address))
      },
    })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isOpen) save()
    else lookInto()
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
      onChange={value => change({ ...draft, [name]: value })}
      fault={faultAt(name)}
    />
  )
  const told = refused instanceof Refused && refused.problem.faults !== undefined ? null : refused
  return (
    <form ref={form} className="stack admin-form" noValidate onSubmit={submit} aria-labelledby="fetching">
      {text('host')}
      <SelectField
        label={field.security}
        value={draft.security}
        onChange={value => change(secured(draft, securityOf(value)))}
        among={securities.map(security => [security, mail.security[security]] as const)}
        fault={faultAt('security')}
      />
      {text('port')}
      {text('username')}
      <KeyFields draft={draft} set={part => change({ ...draft, ...part })} faultAt={faultAt} isNew={isNew} />
      {text('folder')}
      <RefusalMessage error={told ?? end.error} />
      <TriedLook looked={look.data} />
      <p className="actions">
        <Button
          {...(isOpen ? { variant: 'secondary', onClick: lookInto } : { type: 'submit' })}
          loading={look.isPending}
        >
          {mail.look}
        </Button>
        <Button {...(isOpen ? { type: 'submit' } : { variant: 'secondary', onClick: save })} loading={keep.isPending}>
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
