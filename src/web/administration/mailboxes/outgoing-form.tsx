import { Button } from '@digdir/designsystemet-react'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { TriedMail } from '../../../contract/administration-mail.ts'
import type { Outgoing } from '../../../contract/administration-outgoing.ts'
import { Refused } from '../../api/ask.ts'
import { SelectField, TextField } from '../../ui/fields.tsx'
import { RefusalMessage } from '../../ui/refusal-message.tsx'
import { useChange } from '../scene/api.ts'
import { useTell } from '../scene/told.ts'
import { useAdministrationWords } from '../scene/use-administration-words.ts'
import { outgoingBodyOf, outgoingDraftOf, outgoingSecured } from './outgoing-draft.ts'
import { SecretField } from './secret-field.tsx'
import { securities, securityOf } from './securities.ts'
import { TriedLetter } from './tried-letter.tsx'
import { useMailFaults } from './use-mail-faults.ts'
import { useMailWords } from './use-mail-words.ts'

/** The server that takes letters out. It is tried as soon as it is kept; the password goes in and is never told again. */
export function OutgoingForm({ outgoing }: { readonly outgoing: Outgoing }) {
  const { field } = useAdministrationWords()
  const mail = useMailWords()
  const tell = useTell()
  const form = useRef<HTMLFormElement>(null)
  const [draft, setDraft] = useState(() => outgoingDraftOf(outgoing))
  const keep = useChange<Outgoing>('PUT', 'outgoing-mail')
  const end = useChange<null>('DELETE', 'outgoing-mail')
  const attempt = useChange<TriedMail>('POST', 'test-mails')
  const faultAt = useMailFaults(keep.error)
  const isSet = outgoing.server !== null
  useEffect(() => {
    if (keep.error !== null) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [keep.error])
  const save = (event: FormEvent) => {
    event.preventDefault()
    tell('')
    attempt.reset()
    keep.mutate(outgoingBodyOf(draft), {
      onSuccess(kept) {
        setDraft(outgoingDraftOf(kept))
        attempt.mutate(null, {
          onSuccess: ({ accepted }) => accepted && tell(mail.outgoingSet(draft.host)),
        })
      },
    })
  }
  const stop = () =>
    end.mutate(null, {
      onSuccess() {
        setDraft(outgoingDraftOf({ setBy: null, server: null }))
        attempt.reset()
        tell(mail.outgoingEnded)
      },
    })
  const text = (name: 'host' | 'port' | 'username', hint?: string) => (
    <TextField
      label={field[name]}
      value={draft[name]}
      onChange={value => setDraft({ ...draft, [name]: value })}
      fault={faultAt(name)}
      {...(hint !== undefined && { hint })}
    />
  )
  const told = keep.error instanceof Refused && keep.error.problem.faults !== undefined ? null : keep.error
  return (
    <>
      <p className="quiet">{mail.outgoingAbout}</p>
      <div className="admin-two">
        <form ref={form} className="stack admin-form" noValidate onSubmit={save} aria-labelledby="outgoing">
          {text('host')}
          <SelectField
            label={field.security}
            value={draft.security}
            onChange={value => setDraft(outgoingSecured(draft, securityOf(value)))}
            among={securities.map(security => [security, mail.outgoingSecurity[security]] as const)}
            fault={faultAt('security')}
          />
          {text('port')}
          {text('username', mail.usernameHint)}
          {draft.username.trim() !== '' && (
            <SecretField
              label={field.password}
              hint={outgoing.server?.username == null ? mail.passwordNew : mail.passwordKept}
              value={draft.password}
              fault={faultAt('password')}
              onChange={password => setDraft({ ...draft, password })}
            />
          )}
          <RefusalMessage error={told ?? end.error ?? attempt.error} />
          <p className="actions">
            <Button type="submit" loading={keep.isPending || attempt.isPending}>
              {mail.keepAndTry}
            </Button>
            {isSet && (
              <Button variant="tertiary" loading={end.isPending} onClick={stop}>
                {mail.endOutgoing}
              </Button>
            )}
          </p>
        </form>
        <div className="stack">
          <TriedLetter tried={attempt.data} />
        </div>
      </div>
    </>
  )
}
