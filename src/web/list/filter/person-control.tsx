import { useDeferredValue, useId, useState } from 'react'
import { useCases, usePeople } from '../../api/queries.ts'
import { useWords } from '../../text/words-provider.tsx'

type Props = { readonly id: string; readonly value: string; readonly onChoose: (value: string) => void }

/** An end user, found while one types; the browser's own list of suggestions shows who there is. */
export function PersonControl({ id, value, onChoose }: Props) {
  const { filter } = useWords().list
  const found = useId()
  const [typed, setTyped] = useState('')
  const { data } = usePeople(useDeferredValue(typed))
  const people = data?.items.map(person => ({ ...person, shown: shownAs(person) })) ?? []
  const name = useNameOf(value)
  return (
    <>
      <input
        className="ds-input filter-person"
        id={id}
        list={found}
        value={value === '' ? typed : (name ?? filter.unknown)}
        placeholder={filter.personHint}
        autoComplete="off"
        onChange={event => {
          const text = event.target.value
          setTyped(text)
          const person = people.find(({ shown }) => shown === text)
          if (person !== undefined) onChoose(person.id)
          else if (value !== '') onChoose('')
        }}
      />
      <datalist id={found}>
        {value === '' && people.map(({ id: person, shown }) => <option key={person} value={shown} />)}
      </datalist>
    </>
  )
}

function shownAs(person: { readonly name: string; readonly agency: { readonly name: string } | null }): string {
  return person.agency === null ? person.name : `${person.name}, ${person.agency.name}`
}

/** The name of the one whose cases the list holds, as they name her. */
function useNameOf(requester: string): string | undefined {
  const { data } = useCases({ requester }, requester !== '')
  return requester === '' ? undefined : data?.pages[0]?.items[0]?.requester
}
