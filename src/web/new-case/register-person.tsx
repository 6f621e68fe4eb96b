import { Button } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Requester } from '../../contract/directory.ts'
import { ask } from '../api/ask.ts'
import { useDirectory, useMe } from '../api/queries.ts'
import { useWords } from '../text/words-provider.tsx'
import { faultOf } from '../ui/fault.ts'
import { SelectField, TextField } from '../ui/fields.tsx'
import { RefusalMessage } from '../ui/refusal-message.tsx'

type Props = {
  /** What was searched for: a name, or an address. */
  readonly name: string
  readonly onDone: (person: Requester) => void
  readonly onCancel: () => void
}

/** A new end user, registered while taking the call (U-20). */
export function RegisterPerson({ name, onDone, onCancel }: Props) {
  const words = useWords()
  const agencies = useAgencies()
  const [person, setPerson] = useState(() =>
    name.includes('@') ? { name: '', email: name, agency: '' } : { name, email: '', agency: '' },
  )
  const agency = person.agency === '' ? (agencies[0]?.key ?? '') : person.agency
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => ask<Requester>('POST', '/api/people', { body: { ...person, agency } }),
    onSuccess: onDone,
  })
  const own = words.desk.caseForm
  return (
    <fieldset
      className="register-person stack"
      onKeyDown={event => {
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
        event.preventDefault()
        mutate()
      }}
    >
      <legend>{own.newPerson}</legend>
      <TextField
        label={own.name}
        value={person.name}
        onChange={value => setPerson({ ...person, name: value })}
        fault={faultOf(words, error, 'name')}
      />
      <TextField
        label={own.email}
        value={person.email}
        onChange={value => setPerson({ ...person, email: value })}
        fault={faultOf(words, error, 'email')}
      />
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

/** The 1st line registers for its own agency, the 2nd line for any. */
function useAgencies() {
  const me = useMe()
  const { data } = useDirectory()
  if (data === undefined) return []
  if (me.teams.some(team => team.line === 'second')) return data.agencies
  const mine = data.teams.filter(team => me.teams.some(each => each.id === team.id)).map(team => team.agency)
  return data.agencies.filter(agency => mine.includes(agency.id))
}
