import { Button } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Requester } from '../../contract/caller.ts'
import { phoneFrom } from '../../contract/phone.ts'
import { ask } from '../api/ask.ts'
import { useDirectory, useMe } from '../api/queries.ts'
import { useWords } from '../text/words-provider.tsx'
import { faultOf } from '../ui/fault.ts'
import { SelectField, TextField } from '../ui/fields.tsx'
import { RefusalMessage } from '../ui/refusal-message.tsx'

type Props = {
  /** What was searched for: a name, an address or a phone number. */
  readonly typed: string
  readonly onDone: (person: Requester) => void
  readonly onCancel: () => void
}

/** A new end user, registered while taking the call (U-20). */
export function RegisterPerson({ typed, onDone, onCancel }: Props) {
  const words = useWords()
  const own = words.caller
  const agencies = useAgencies()
  const fields = useRef<HTMLFieldSetElement>(null)
  const [person, setPerson] = useState(() => begun(typed.trim()))
  const agency = person.agency === '' ? (agencies[0]?.key ?? '') : person.agency
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => {
      const { name, email, phone } = person
      const body = { name, email, agency, ...(phone.trim() === '' ? {} : { phone }) }
      return ask<Requester>('POST', '/api/people', { body })
    },
    onSuccess: onDone,
  })
  useEffect(() => {
    const inputs = [...(fields.current?.querySelectorAll('input') ?? [])]
    inputs.find(({ value }) => value === '')?.focus()
  }, [])
  return (
    <fieldset
      ref={fields}
      className="register-person stack"
      onKeyDown={event => {
        if (event.key === 'Escape') onCancel()
        else if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
        else mutate()
        event.preventDefault()
      }}
    >
      <legend>{own.newPerson}</legend>
      {(['name', 'email', 'phone'] as const).map(field => (
        <TextField
          key={field}
          label={own[field]}
          value={person[field]}
          onChange={value => setPerson({ ...person, [field]: value })}
          fault={faultOf(words, error, field)}
        />
      ))}
      {agencies.length > 1 && (
        <SelectField
          label={own.agency}
          value={agency}
          onChange={value => setPerson({ ...person, agency: value })}
          among={agencies.map(each => [each.key, each.name])}
        />
      )}
      <RefusalMessage error={error} />
      <p className="actions">
        <Button variant="secondary" disabled={isPending} onClick={() => mutate()}>
          {own.registerNow}
        </Button>
        <Button variant="tertiary" onClick={onCancel}>
          {words.desk.cancel}
        </Button>
      </p>
    </fieldset>
  )
}

/** What was typed to find her is the first of what is known. */
function begun(typed: string): { name: string; email: string; phone: string; agency: string } {
  const empty = { name: '', email: '', phone: '', agency: '' }
  if (typed.includes('@')) return { ...empty, email: typed }
  return phoneFrom(typed) === null ? { ...empty, name: typed } : { ...empty, phone: typed }
}

/** The 1st line registers for its own agency, the 2nd line for any. */
function useAgencies() {
  const me = useMe()
  const { data } = useDirectory()
  if (data === undefined) return []
  if (me.teams.some(team => team.line === 'second')) return data.agencies
  const mine = data.teams.filter(team => me.teams.some(each => each.id === team.id)).map(team => team.agency)
  return data.agencies.filter(agency => mine.includes(agency.id))
}
