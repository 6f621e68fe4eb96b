import { Button, ValidationMessage } from '@digdir/designsystemet-react'
import { useDeferredValue, useId, useRef, useState } from 'react'
import type { Requester } from '../../contract/directory.ts'
import { usePeople } from '../api/queries.ts'
import { useWords } from '../text/words-provider.tsx'
import { RegisterPerson } from './register-person.tsx'
import './who-field.css'

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
          <strong>{person.name}</strong>
          <span className="quiet">{[person.agency?.name, person.email].filter(Boolean).map(part => `, ${part}`)}</span>
          <Button variant="tertiary" onClick={() => onChange(null)}>
            {words.another}
          </Button>
        </p>
      </div>
    )
  }
  if (registering) {
    return <RegisterPerson name={typed} onDone={onChange} onCancel={() => setRegistering(false)} />
  }
  return (
    <PersonSearch
      typed={typed}
      onType={setTyped}
      onChoose={onChange}
      onRegister={() => setRegistering(true)}
      fault={fault}
    />
  )
}

type SearchProps = {
  readonly typed: string
  readonly onType: (typed: string) => void
  readonly onChoose: (person: Requester) => void
  readonly onRegister: () => void
  readonly fault: string | undefined
}

/** A combobox (WAI-ARIA 1.2): arrows go through the people found and to "register", Enter takes, Escape empties. */
function PersonSearch({ typed, onType, onChoose, onRegister, fault }: SearchProps) {
  const words = useWords().desk.caseForm
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const asked = useDeferredValue(typed)
  const { data } = usePeople(asked)
  const [at, setAt] = useState(0)
  const open = typed.trim().length >= 2
  const people = open ? (data?.items ?? []) : []
  const last = people.length
  const take = (place: number) => {
    const person = people[place]
    if (person === undefined) onRegister()
    else onChoose(person)
  }
  const press = (event: React.KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (by !== 0) setAt((at + by + last + 1) % (last + 1))
    else if (event.key === 'Enter' && open) take(at)
    else if (event.key === 'Escape') onType('')
    else return
    event.preventDefault()
  }
  return (
    <div className="who-search">
      <label className="who-label" htmlFor={id}>
        {words.who}
      </label>
      <input
        ref={input}
        id={id}
        className="ds-input"
        role="combobox"
        aria-expanded={open}
        aria-controls={`${id}-found`}
        aria-activedescendant={open ? `${id}-${at}` : undefined}
        aria-autocomplete="list"
        aria-invalid={fault !== undefined}
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: the page is for taking a call, and this is the first thing one asks
        autoFocus
        placeholder={words.whoHint}
        value={typed}
        onKeyDown={press}
        onChange={event => {
          onType(event.target.value)
          setAt(0)
        }}
      />
      <div id={`${id}-found`} className="who-found" role="listbox" aria-label={words.who} hidden={!open}>
        {open &&
          [...people, null].map((person, place) => (
            <div
              key={person?.id ?? 'register'}
              id={`${id}-${place}`}
              role="option"
              tabIndex={-1}
              aria-selected={place === at}
              onMouseDown={event => {
                event.preventDefault()
                take(place)
              }}
            >
              {person === null ? (
                words.register(typed.trim())
              ) : (
                <>
                  {person.name}
                  <span className="quiet">
                    {[person.agency?.name, person.email].filter(Boolean).map(part => `, ${part}`)}
                  </span>
                </>
              )}
            </div>
          ))}
      </div>
      {fault !== undefined && <ValidationMessage>{fault}</ValidationMessage>}
    </div>
  )
}
