import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { Requester } from '../../contract/caller.ts'
import { Contacts } from '../caller/contacts.tsx'
import { PersonSearch } from '../caller/person-search.tsx'
import { RegisterPerson } from '../caller/register-person.tsx'
import { useWords } from '../text/words-provider.tsx'

type Props = {
  readonly person: Requester | null
  readonly onChange: (person: Requester | null) => void
  readonly fault?: string | undefined
}

/** Who it is about: found while one types, or registered in place. */
export function WhoField({ person, onChange, fault }: Props) {
  const words = useWords().desk.caseForm
  const [typed, setTyped] = useState('')
  const [registering, setRegistering] = useState(false)
  if (person !== null) {
    return (
      <div className="who-chosen">
        <span className="who-label">{words.who}</span>
        <p>
          <span>
            <strong>{person.name}</strong>
            <Contacts person={person} />
          </span>
          <Button variant="tertiary" onClick={() => onChange(null)}>
            {words.another}
          </Button>
        </p>
      </div>
    )
  }
  if (registering) {
    return <RegisterPerson typed={typed} onDone={onChange} onCancel={() => setRegistering(false)} />
  }
  return (
    <PersonSearch
      label={words.who}
      typed={typed}
      onType={setTyped}
      onChoose={onChange}
      onRegister={() => setRegistering(true)}
      fault={fault}
    />
  )
}
