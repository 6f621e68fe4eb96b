import { ValidationMessage } from '@digdir/designsystemet-react'
import { useEffect, useEffectEvent, useId, useState } from 'react'
import type { Requester } from '../../contract/caller.ts'
import { usePeople } from '../api/queries.ts'
import { useWords } from '../text/words-provider.tsx'
import { RefusalMessage } from '../ui/refusal-message.tsx'
import { Contacts } from './contacts.tsx'
import './person-search.css'

type Props = {
  readonly label: string
  readonly typed: string
  readonly onType: (typed: string) => void
  /** Enter, or a click: this is the one. */
  readonly onChoose: (person: Requester) => void
  readonly onRegister: () => void
  /** Who stands out among those found, as long as somebody does. */
  readonly onPoint?: (person: Requester | null) => void
  /** Whoever typed goes on to something else. */
  readonly onLeave?: () => void
  readonly fault?: string | undefined
}

const LEAST = 2

/** A combobox (WAI-ARIA 1.2): arrows go through the people found and to "register", Enter takes, Escape empties. */
export function PersonSearch({ label, typed, onType, onChoose, onRegister, onPoint, onLeave, fault }: Props) {
  const words = useWords().caller
  const id = useId()
  const { data, error } = usePeople(typed)
  const [at, setAt] = useState(0)
  const open = typed.trim().length >= LEAST && data !== undefined
  const people = open ? data.items : []
  const pointed = people[at] ?? null
  const point = useEffectEvent((person: Requester | null) => onPoint?.(person))
  useEffect(() => point(pointed), [pointed])
  const take = (place: number) => {
    const person = people[place]
    setAt(place)
    if (person === undefined) onRegister()
    else onChoose(person)
  }
  const press = (event: React.KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const places = people.length + 1
    if (by !== 0) setAt((at + by + places) % places)
    else if (event.key === 'Enter' && open) take(at)
    else if (event.key === 'Escape' && typed !== '') onType('')
    else return
    event.preventDefault()
  }
  return (
    <div className="person-search">
      <label className="who-label" htmlFor={id}>
        {label}
      </label>
      <input
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
        placeholder={words.hint}
        value={typed}
        onKeyDown={press}
        onBlur={onLeave}
        onChange={event => {
          onType(event.target.value)
          setAt(0)
        }}
      />
      <p className="ds-sr-only" role="status">
        {open && words.found(people.length)}
      </p>
      <div id={`${id}-found`} className="people-found" role="listbox" aria-label={label} hidden={!open}>
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
              {person === null ? words.register(typed.trim()) : <Found person={person} />}
            </div>
          ))}
      </div>
      <RefusalMessage error={error} />
      {fault !== undefined && <ValidationMessage>{fault}</ValidationMessage>}
    </div>
  )
}

function Found({ person }: { readonly person: Requester }) {
  return (
    <>
      {person.name}
      <Contacts person={person} />
    </>
  )
}
